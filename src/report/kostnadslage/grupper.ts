import { calculateHelarsprognos } from '../../domain/helarsprognos/calculateHelarsprognos.ts';
import type { Helarsprognos } from '../../domain/helarsprognos/helarsprognos.ts';
import { gruppnamnOf } from '../../domain/kostnadslage/gruppnamn.ts';
import type { Kostnadslagesrad, Serie } from '../../domain/kostnadslage/kostnadslage.ts';
import { restSerie, UTAN_GRUPP } from '../../domain/kostnadslage/restSerie.ts';
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
