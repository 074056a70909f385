import type { Area } from '../../domain/address/area.ts';
import type { Grid } from '../grid.ts';
import { textAt } from './gridCells.ts';

/** The merged area that a cell belongs to. */
export const mergeAt = (grid: Grid, row: number, column: number): Area | undefined =>
  grid.merges.find(
    ({ top, left, rows, columns }) =>
      top <= row && row < top + rows && left <= column && column < left + columns,
  );

/** The text of a cell, or of the cells merged down over it. */
export function textOver(grid: Grid, row: number, column: number): string {
  const own = textAt(grid, row, column);
  if (own !== '') return own;
  const merge = mergeAt(grid, row, column);
  return merge && merge.rows > 1 ? textAt(grid, merge.top, merge.left) : '';
}
