import { formatAt, valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';

/** The digits that a column's number format shows, "0000" → 4; 0 for any other format. */
export function codeWidth(grid: Grid, column: number | null, from: number, to: number): number {
  if (column === null) return 0;
  for (let row = from; row < Math.min(to, from + 50); row++) {
    if (typeof valueAt(grid, row, column) !== 'number') continue;
    const format = formatAt(grid, row, column);
    return /^0{2,10}$/.test(format) ? format.length : 0;
  }
  return 0;
}
