import { bottomOf, rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { periodInText } from '../headers/periodInText.ts';
import { monthOfCell } from '../huvudbok/monthOfCell.ts';
import { slagInText } from '../huvudbok/readHeaderRow.ts';
import { amountOf, type Observation } from './observation.ts';

/**
 * The series of one year, with a row for each of its twelve months; the year stands in the sheet's name or
 * above the months.
 */
export function readYearSheet(grid: Grid): readonly Observation[] {
  for (let column = grid.left; column < rightOf(grid); column++) {
    const rows = monthRows(grid, column);
    const [first] = rows.keys();
    const ar = first === undefined ? null : yearAbove(grid, first);
    if (first === undefined || ar === null || !isYear([...rows.values()])) continue;
    return [...rows].flatMap(([row, manad]) => monthAt(grid, row, column, first, { ar, manad }));
  }
  return [];
}

/** The amounts beside a month, each of the series that its header names. */
function monthAt(
  grid: Grid,
  row: number,
  months: number,
  first: number,
  time: Pick<Observation, 'ar' | 'manad'>,
): readonly Observation[] {
  const found: Observation[] = [];
  for (let column = months + 1; column < rightOf(grid); column++) {
    const serie = first > grid.top ? textAt(grid, first - 1, column) : '';
    const belopp = amountOf(valueAt(grid, row, column));
    if (belopp !== null && slagInText(serie) !== 'budget') found.push({ serie, ...time, belopp });
  }
  return found;
}

/** The months (1–12) of a column by its rows. */
function monthRows(grid: Grid, column: number): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (let row = grid.top; row < bottomOf(grid); row++) {
    const manad = monthOfCell(valueAt(grid, row, column));
    if (manad >= 1 && manad <= 12) rows.set(row, manad);
  }
  return rows;
}

const isYear = (months: readonly number[]): boolean =>
  months.length === 12 && months.every((month, at) => month === at + 1);

function yearAbove(grid: Grid, first: number): number | null {
  for (let row = first - 1; row >= grid.top; row--)
    for (let column = grid.left; column < rightOf(grid); column++) {
      const { ar } = periodInText(textAt(grid, row, column));
      if (ar !== null) return ar;
    }
  return periodInText(grid.blad).ar;
}
