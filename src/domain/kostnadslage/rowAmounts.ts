import { ore, subtract, type Ore } from '../amount/ore.ts';
import type { RowTotals } from './sumLage.ts';
import { PLATSER, type RowSums } from './sumRows.ts';

/** The months that count so far, and whether there is a budget at all. */
export interface Closing {
  /** The last closed month, 1–12. */
  readonly manad: number;
  readonly hasBudget: boolean;
}

/** What a row of sums says of the month, the months so far and the year. */
export function rowAmounts(sums: RowSums, row: number, { manad, hasBudget }: Closing): RowTotals {
  const utfall = amountsOf(sums.utfall, row, manad);
  const budget = hasBudget ? amountsOf(sums.budget, row, manad) : null;
  const inMonths = budget?.utanManad === 0;
  return {
    utfallManad: utfall.manad,
    utfallAck: utfall.ack,
    budgetManad: inMonths ? budget.manad : null,
    budgetAck: inMonths ? budget.ack : null,
    budgetHelar: budget?.helar ?? null,
    avvikelseAck: inMonths ? subtract(budget.ack, utfall.ack) : null,
  };
}

interface Amounts {
  readonly manad: Ore;
  readonly ack: Ore;
  readonly helar: Ore;
  readonly utanManad: number;
}

function amountsOf(sums: Float64Array, row: number, manad: number): Amounts {
  const first = row * PLATSER;
  const utanManad = sums[first] ?? 0;
  let [ack, helar] = [0, utanManad];
  for (let month = 1; month < PLATSER; month++) {
    const amount = sums[first + month] ?? 0;
    if (month <= manad) ack += amount;
    helar += amount;
  }
  return { manad: ore(sums[first + manad] ?? 0), ack: ore(ack), helar: ore(helar), utanManad };
}
