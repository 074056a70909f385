import type { Kolumnroll } from '../../domain/underlag/tabell.ts';
import { valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { FoundTable } from './findTables.ts';
import type { RankedColumn } from './settlePrognoser.ts';

/** Fewer rows than this don't tell what an avvikelse compares. */
const FEWEST = 3;
/** More rows than this say nothing new. */
const MOST_ROWS = 200;

/**
 * The column, of several that may be the budget, that the printed avvikelse compares in most rows; null
 * where there is one budget, or the rows don't tell.
 * @example "Budget | Tillägg | Total budget | Utfall | Avvikelse": the total, where the avvikelse is of it
 */
export function budgetOfAvvikelse(
  table: FoundTable,
  columns: readonly RankedColumn[],
): RankedColumn | null {
  const of = (...roller: readonly Kolumnroll[]): readonly RankedColumn[] =>
    columns.filter(({ roll }) => roller.includes(roll));
  const budgets = of('budget');
  if (budgets.length < 2) return null;
  const scored = budgets
    .map((budget) => ({
      budget,
      fits: Math.max(
        0,
        ...of('avvikelse', 'avvikelseHelar').flatMap((avvikelse) =>
          of('utfall', 'prognos').map((outcome) =>
            countFits(table, [budget.index, outcome.index, avvikelse.index]),
          ),
        ),
      ),
    }))
    .toSorted((a, b) => b.fits - a.fits);
  const [best, second] = scored;
  return best && best.fits >= FEWEST && best.fits > (second?.fits ?? 0) ? best.budget : null;
}

/** In how many rows the first less the second, or the other way round, is the third, and is not nothing. */
function countFits(
  { grid, from, to }: FoundTable,
  [budget, outcome, avvikelse]: readonly [number, number, number],
): number {
  let count = 0;
  for (let row = from; row < Math.min(to, from + MOST_ROWS); row++) {
    const [a, b, printed] = [budget, outcome, avvikelse].map((column) => {
      const amount = parseAmount(valueAt(grid, row, column));
      return 'decimal' in amount ? Number(amount.decimal) : null;
    });
    if (a == null || b == null || printed == null || printed === 0) continue;
    const near = Math.abs(Math.abs(a - b) - Math.abs(printed)) < 0.005;
    count += near ? 1 : 0;
  }
  return count;
}
