import { add, ore, type Ore } from '../amount/ore.ts';
import type { Kostnadslagesrad } from './kostnadslage.ts';

/** What rows of the kostnadsläge add up to; null where a row lacks its budget. */
export type RowTotals = Pick<
  Kostnadslagesrad,
  'utfallManad' | 'utfallAck' | 'budgetManad' | 'budgetAck' | 'budgetHelar' | 'avvikelseAck'
>;

/** The sum of rows; a budget of which a row lacks its part has no sum. 0 for no rows. */
export function sumLage(rader: readonly RowTotals[]): RowTotals {
  // In one pass: the sheets of all ansvar sum every konto three times.
  const total: Writable<RowTotals> = { ...inget };
  for (const rad of rader) {
    total.utfallManad = add(total.utfallManad, rad.utfallManad);
    total.utfallAck = add(total.utfallAck, rad.utfallAck);
    total.budgetManad = addKnown(total.budgetManad, rad.budgetManad);
    total.budgetAck = addKnown(total.budgetAck, rad.budgetAck);
    total.budgetHelar = addKnown(total.budgetHelar, rad.budgetHelar);
    total.avvikelseAck = addKnown(total.avvikelseAck, rad.avvikelseAck);
  }
  return total;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const noll = ore(0);
const inget: RowTotals = {
  ...{ utfallManad: noll, utfallAck: noll },
  ...{ budgetManad: noll, budgetAck: noll, budgetHelar: noll, avvikelseAck: noll },
};

const addKnown = (total: Ore | null, amount: Ore | null): Ore | null =>
  total === null || amount === null ? null : add(total, amount);
