import type { CellValue, Grid } from '../grid.ts';
import { cellText } from './cellText.ts';

/** What the cell at a 0-based sheet position holds; blank outside the grid. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.cells[row - grid.top]?.[column - grid.left] ?? null;

/** The folded text of the cell at a 0-based sheet position. */
export const textAt = (grid: Grid, row: number, column: number): string =>
  cellText(valueAt(grid, row, column));

/** The number format code of a cell; "General" when the host gave none. */
export const formatAt = (grid: Grid, row: number, column: number): string =>
  grid.formats.get(`${row},${column}`) ?? 'General';

/** The 0-based sheet row after the grid's last. */
export const bottomOf = (grid: Grid): number => grid.top + grid.cells.length;

/** The 0-based sheet column after the grid's last. */
export function rightOf(grid: Grid): number {
  const known = rights.get(grid);
  if (known !== undefined) return known;
  const right = grid.left + grid.cells.reduce((width, row) => Math.max(width, row.length), 0);
  rights.set(grid, right);
  return right;
}

// A ledger has a hundred thousand rows and is asked for its width at every one of them.
const rights = new WeakMap<Grid, number>();
