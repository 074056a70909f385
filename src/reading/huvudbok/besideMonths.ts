import { parseAmount } from '../cells/parseAmount.ts';
import { valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { isMeasureCell } from './headerCells.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/** What stands beside the months of a matrix: their sums, and columns of something else. */
export interface BesideMonths {
  readonly sums: readonly HeaderCell[];
  /** A year's budget beside months of utfall; the best of several is chosen by the caller. */
  readonly budget: readonly HeaderCell[];
}

/** So many rows tell whether a column sums the months. */
const sampleRows = 50;

/** Tells the columns of amounts beside the months (rows `from` to `to`, 0-based) apart. */
export function readBesideMonths(
  grid: Grid,
  from: number,
  to: number,
  cells: readonly HeaderCell[],
): BesideMonths {
  const months = cells.filter(({ manad }) => manad !== null);
  const kinds = new Set(months.map(({ slag }) => slag));
  const beside = cells.filter(
    (cell) =>
      cell.manad === null &&
      (cell.role === 'summa' || cell.role === 'belopp' || isMeasureCell(cell)),
  );
  const isSum = (cell: HeaderCell): boolean => {
    if (cell.role === null) return false;
    if (cell.slag === null || kinds.has(cell.slag)) return true;
    return kinds.has(null) && sumsMonths(grid, from, to, cell, months);
  };
  const sums = beside.filter(isSum);
  const budget = beside.filter(
    (cell) => cell.slag === 'budget' && !kinds.has('budget') && !sums.includes(cell),
  );
  return { sums, budget };
}

/** Whether most of the first rows have the sum of their months in a column. */
function sumsMonths(
  grid: Grid,
  from: number,
  to: number,
  { index }: HeaderCell,
  months: readonly HeaderCell[],
): boolean {
  let ties = 0;
  let filled = 0;
  for (let row = from; row < Math.min(to, from + sampleRows); row++) {
    const printed = numberAt(grid, row, index);
    if (printed === null) continue;
    const sum = months.reduce((total, month) => total + (numberAt(grid, row, month.index) ?? 0), 0);
    filled += 1;
    if (Math.abs(printed - sum) <= months.length / 2) ties += 1;
  }
  return ties * 2 > filled;
}

/** An amount for a rough comparison only. */
function numberAt(grid: Grid, row: number, column: number): number | null {
  const amount = parseAmount(valueAt(grid, row, column));
  return 'decimal' in amount ? Number(amount.decimal) : null;
}
