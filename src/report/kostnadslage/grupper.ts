import { ore, subtract, type Ore } from '../../domain/amount/ore.ts';
import { calculateHelarsprognos } from '../../domain/helarsprognos/calculateHelarsprognos.ts';
import type { Helarsprognos } from '../../domain/helarsprognos/helarsprognos.ts';
import { gruppnamnOf } from '../../domain/kostnadslage/gruppnamn.ts';
import type { Kostnadslagesrad, Manader, Serie } from '../../domain/kostnadslage/kostnadslage.ts';
import { monthNumberOf, yearOf, type Month } from '../../domain/period/month.ts';
import { prognosNyckel } from '../../domain/tidigare/prognosval.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import { groupBy } from './groupBy.ts';

/** A verksamhet of the report, as the sheets of a ledger show it. */
export interface Grupp {
  /** null where the grupp is a name, or the rows that belong to none. */
  readonly kod: string | null;
  readonly namn: string;
  readonly rader: readonly Kostnadslagesrad[];
  /** What its rows say as grupp; null for the rows that belong to none. */
  readonly grupp: string | null;
  readonly serie: Serie;
  readonly prognos: Helarsprognos;
}

/** What stands for the verksamheter that the kodplan doesn't roll up. */
const UTAN_GRUPP = 'Verksamheter utan grupp';

/** The grupper by code, and last the rows that belong to none: together they are the whole. */
export function planGrupper(uppfoljning: Uppfoljning, period: Month): readonly Grupp[] {
  const { kostnadslage, prognoser, ekonomi, tabeller, prognosval } = uppfoljning;
  const byGrupp = groupBy(kostnadslage.rader, ({ grupp }) => grupp);
  const known = kostnadslage.serier.flatMap((serie, at): readonly Grupp[] => {
    const prognos = prognoser[at];
    const { kod } = serie;
    if (kod === null || prognos === undefined) return [];
    const namn = gruppnamnOf(kod, ekonomi.kodplan, tabeller) ?? '';
    // A grupp without a digit is a name.
    const marke = /\d/u.test(kod) ? { kod, namn } : { kod: null, namn: kod };
    return [{ ...marke, rader: byGrupp.get(kod) ?? [], grupp: kod, serie, prognos }];
  });
  const rest = byGrupp.get(null) ?? [];
  if (rest.length === 0) return known;
  const serie = restSerie(kostnadslage.serier);
  const { utelamnade = [] } = prognosval.get(prognosNyckel(UTAN_GRUPP)) ?? {};
  const prognos = calculateHelarsprognos(serie, yearOf(period), monthNumberOf(period), utelamnade);
  return [...known, { kod: null, namn: UTAN_GRUPP, rader: rest, grupp: null, serie, prognos }];
}

/**
 * The identities of the rows of "Helårsprognos": the grupper, then the sum.
 * @example nycklarOfGrupper(grupper) // ["51", "60", "summa"]
 */
export const nycklarOfGrupper = (
  grupper: readonly Pick<Grupp, 'kod' | 'namn'>[],
): readonly string[] =>
  bladNycklar([...grupper.map(({ kod, namn }) => ({ kod, namn })), { kod: null, namn: 'Summa' }]);

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
