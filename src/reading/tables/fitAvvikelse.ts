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
 * The budget and the outcome that the printed avvikelse compares in most rows, where a table has several
 * columns of either; none where the rows don't tell.
 * @example "Budget | Tillägg | Total budget | Utfall | Avvikelse": the total, where the avvikelse is of it
 */
export function comparedColumns(
  table: FoundTable,
  columns: readonly RankedColumn[],
): readonly RankedColumn[] {
  const of = (...roller: readonly Kolumnroll[]): readonly RankedColumn[] =>
    columns.filter(({ roll }) => roller.includes(roll));
  const [budgets, utfall] = [of('budget'), of('utfall')];
  if (budgets.length < 2 && utfall.length < 2) return [];
  const avvikelser = of('avvikelse', 'avvikelseHelar');
  const scored = budgets
    .flatMap((budget) => [...utfall, ...of('prognos')].map((outcome) => [budget, outcome] as const))
    .map((pair) => ({
      pair,
      fits: Math.max(0, ...avvikelser.map((avvikelse) => countFits(table, pair, avvikelse))),
    }))
    .toSorted((a, b) => b.fits - a.fits);
  const [best, second] = scored;
  return best && best.fits >= FEWEST && best.fits > (second?.fits ?? 0) ? best.pair : [];
}

/** In how many rows the first less the second, or the other way round, is the third, and is not nothing. */
function countFits(
  { grid, from, to }: FoundTable,
  pair: readonly [RankedColumn, RankedColumn],
  avvikelse: RankedColumn,
): number {
  let count = 0;
  for (let row = from; row < Math.min(to, from + MOST_ROWS); row++) {
    const [a, b, printed] = [...pair, avvikelse].map(({ index }) => {
      const amount = parseAmount(valueAt(grid, row, index));
      return 'decimal' in amount ? Number(amount.decimal) : null;
    });
    if (a == null || b == null || printed == null || printed === 0) continue;
    const near = Math.abs(Math.abs(a - b) - Math.abs(printed)) < 0.005;
    count += near ? 1 : 0;
  }
  return count;
}
