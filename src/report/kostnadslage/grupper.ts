import { ore, subtract, type Ore } from '../../domain/amount/ore.ts';
import { calculateHelarsprognos } from '../../domain/helarsprognos/calculateHelarsprognos.ts';
import type { Helarsprognos } from '../../domain/helarsprognos/helarsprognos.ts';
import { gruppnamnOf } from '../../domain/kostnadslage/gruppnamn.ts';
import type { Kostnadslagesrad, Manader, Serie } from '../../domain/kostnadslage/kostnadslage.ts';
import { monthNumberOf, yearOf, type Month } from '../../domain/period/month.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';

/** A verksamhet of the report, as the sheets of a ledger show it. */
export interface Grupp {
  /** null where the grupp is a name, or the rows that belong to none. */
  readonly kod: string | null;
  readonly namn: string;
  readonly rader: readonly Kostnadslagesrad[];
  readonly prognos: Helarsprognos;
}

/** What stands for the verksamheter that the kodplan doesn't roll up. */
const UTAN_GRUPP = 'Verksamheter utan grupp';

/** The grupper by code, and last the rows that belong to none: together they are the whole. */
export function planGrupper(uppfoljning: Uppfoljning, period: Month): readonly Grupp[] {
  const { kostnadslage, prognoser, ekonomi, tabeller } = uppfoljning;
  const known = prognoser.flatMap((prognos) => {
    const { kod } = prognos;
    if (kod === null) return [];
    const namn = gruppnamnOf(kod, ekonomi.kodplan, tabeller) ?? '';
    const rader = kostnadslage.rader.filter(({ grupp }) => grupp === kod);
    // A grupp without a digit is a name.
    return [{ ...(/\d/u.test(kod) ? { kod, namn } : { kod: null, namn: kod }), rader, prognos }];
  });
  const rest = kostnadslage.rader.filter(({ grupp }) => grupp === null);
  if (rest.length === 0) return known;
  const serie = restSerie(kostnadslage.serier);
  const prognos = calculateHelarsprognos(serie, yearOf(period), monthNumberOf(period));
  return [...known, { kod: null, namn: UTAN_GRUPP, rader: rest, prognos }];
}

/** The months of the whole that no grupp has. */
function restSerie(serier: readonly Serie[]): Serie {
  const whole = serier.find(({ kod }) => kod === null);
  const parts = serier.filter(({ kod }) => kod !== null);
  const budget = less(
    whole?.budget ?? [],
    parts.map((serie) => serie.budget ?? []),
  );
  return {
    kod: null,
    utfall: less(
      whole?.utfall ?? [],
      parts.map(({ utfall }) => utfall),
    ),
    budget: budget.some((amount) => amount !== 0) ? budget : null,
    historik: (whole?.historik ?? []).map(({ ar, utfall }) => ({
      ar,
      utfall: less(
        utfall,
        parts.map(({ historik }) => historik.find((year) => year.ar === ar)?.utfall ?? []),
      ),
    })),
  };
}

const less = (whole: Manader, parts: readonly Manader[]): Manader =>
  Array.from({ length: 12 }, (_, at): Ore =>
    parts.reduce((left, part) => subtract(left, part[at] ?? ore(0)), whole[at] ?? ore(0)),
  );
