import type { Ore } from '../../domain/amount/ore.ts';
import type { Month } from '../../domain/period/month.ts';
import {
  foregaendePrognos,
  type Prognoshistorikrad,
  type Prognosplats,
} from '../../domain/tidigare/prognoshistorik.ts';
import { groupBy } from './groupBy.ts';

/** The prognos of the month before of what it is asked for; null where there was none. */
export type ForegaendeOf = (plats: Prognosplats) => Ore | null;

/** Looks earlier forecasts up by what they are of, sorted out once: there are many rows and many months. */
export function indexForegaende(
  historik: readonly Prognoshistorikrad[],
  period: Month,
): ForegaendeOf {
  const byPlats = groupBy(historik, keyOf);
  return (plats) =>
    foregaendePrognos(byPlats.get(keyOf(plats)) ?? [], plats, period)?.prognos ?? null;
}

const keyOf = ({ ansvar, kod }: Prognosplats): string => JSON.stringify([ansvar, kod]);
