import { rightOf, textAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { classifyHeader } from '../headers/classifyHeader.ts';
import { joinHeader } from '../headers/joinHeader.ts';
import { isBarePost } from '../headers/postInHeader.ts';
import { isYear, type HeaderColumn } from './headerBlock.ts';

/** The columns that rows `top` to `bottom` (0-based, included) head, their words joined. */
export function readColumns(grid: Grid, top: number, bottom: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let index = grid.left; index < rightOf(grid); index++) {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row++) parts.push(headerTextAt(grid, row, index, bottom));
    const text = joinHeader(parts);
    if (text !== '') columns.push({ index, text, meaning: classifyHeader(text) });
  }
  return columns;
}

/** A header merged over several columns heads them all, and so does one above income, cost and netto. */
function headerTextAt(grid: Grid, row: number, column: number, bottom: number): string {
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
  if (merge) return merge.left > grid.left ? textAt(grid, merge.top, merge.left) : '';
  return row < bottom && textAt(grid, bottom, column) !== ''
    ? headerToTheLeft(grid, row, column, bottom)
    : '';
}

/** A year, income or cost, or what the columns of income, cost and netto from there to here are of. */
function headerToTheLeft(grid: Grid, row: number, column: number, bottom: number): string {
  let isOfPosts = isBarePost(textAt(grid, bottom, column));
  for (let index = column - 1; index > grid.left; index--) {
    const text = textAt(grid, row, index);
    isOfPosts &&= isBarePost(textAt(grid, bottom, index));
    if (text !== '') return isYear(text) || isBarePost(text) || isOfPosts ? text : '';
  }
  return '';
}
