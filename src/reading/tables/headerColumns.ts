import { rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';
import { classifyHeader } from '../headers/classifyHeader.ts';
import { joinHeader } from '../headers/joinHeader.ts';
import { isYear, type HeaderColumn } from './headerBlock.ts';

/** The columns that rows `top` to `bottom` (0-based, included) head, their words joined. */
export function readColumns(grid: Grid, top: number, bottom: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let index = grid.left; index < rightOf(grid); index++) {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row++) parts.push(headerTextAt(grid, row, index));
    const text = joinHeader(parts);
    if (text !== '' && !holdsAmount(grid, top, index))
      columns.push({ index, text, meaning: classifyHeader(text) });
  }
  return columns;
}

/** An amount in the header's first row belongs to another table that stands beside. */
function holdsAmount(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return !isYear(value) && 'decimal' in parseAmount(value);
}

/** A header merged over several columns heads them all. */
function headerTextAt(grid: Grid, row: number, column: number): string {
  const own = textAt(grid, row, column);
  if (own !== '') return own;
  const merge = grid.merges.find(
    (area) =>
      area.top <= row &&
      row < area.top + area.rows &&
      area.columns > 1 &&
      area.left < column &&
      column < area.left + area.columns,
  );
  return merge && merge.left > grid.left ? textAt(grid, merge.top, merge.left) : '';
}
