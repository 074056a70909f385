import type { Ore } from '../amount/ore.ts';
import { putOlderLast } from '../uppfoljning/putOlderLast.ts';
import type { BeraknadTabell } from '../uppfoljning/uppfoljning.ts';

/** The table whose prognos the statsbidrag change, its prognos and its budget. */
export interface Bidragsprognostabell {
  readonly tabell: string;
  readonly prognos: Ore;
  readonly budget: Ore | null;
}

/** The first driftredovisning that sums to a prognos; null when there is none. */
export function findBidragsprognostabell(
  tabeller: readonly BeraknadTabell[],
): Bidragsprognostabell | null {
  for (const { typ, nyckel, summa } of putOlderLast(tabeller)) {
    const prognos = summa.belopp.prognos ?? null;
    if (typ.varde === 'driftredovisning' && prognos !== null)
      return { tabell: nyckel, prognos, budget: summa.belopp.budget ?? null };
  }
  return null;
}
