import { textAt } from '../../cells/gridCells.ts';
import type { Grid } from '../../grid.ts';

/** The rows (0-based, `to` after the last) and the columns that a list may take. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The row after the last of a list. Below a blank row it goes on only with rows as full as its own, or
 * under a heading: what else stands there is said of it, or is another table.
 */
export function endOfList(grid: Grid, { from, to, first, last }: Reach): number {
  let end = from;
  let gap = false;
  let fullest = 0;
  let headed = false;
  for (let row = from; row < to; row++) {
    const filled = filledIn(grid, row, first, last);
    if (filled === 0) gap = end > from;
    else if (!gap) {
      end = row + 1;
      fullest = Math.max(fullest, filled);
    } else if (filled > 1) {
      if (!headed && filled < Math.min(3, fullest)) break;
      end = row + 1;
      gap = false;
    }
    headed = filled === 1;
  }
  return end;
}

function filledIn(grid: Grid, row: number, first: number, last: number): number {
  let filled = 0;
  for (let column = first; column <= last; column++)
    if (textAt(grid, row, column) !== '') filled += 1;
  return filled;
}
