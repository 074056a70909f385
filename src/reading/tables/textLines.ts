import { textAt, valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';

/** A line of text that stands alone in its row, at a 0-based sheet position. */
export interface TextLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const mostLines = 12;

/** The lone texts above row `top`, not above `from`, up to the first row (from below) with several cells; nearest last. `lineOf` says what the cells of a row are as a line. */
export function textLinesAbove(
  grid: Grid,
  top: number,
  from: number,
  lineOf: (texts: readonly string[]) => string | null = joinTwo,
): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let row = top - 1; row >= from && lines.length < mostLines; row--) {
    const cells = grid.cells[row - grid.top] ?? [];
    const filled = cells.flatMap((value, at) => (value === null ? [] : [grid.left + at]));
    const [column] = filled;
    if (column === undefined) continue;
    const text = lineOf(filled.map((index) => textAt(grid, row, index)));
    if (text === null || typeof valueAt(grid, row, column) !== 'string') break;
    lines.push({ text, row, column });
  }
  return lines.reverse();
}

/** Two cells may be a line, as "Nämnd" and its name; null for more. */
export const joinTwo = (texts: readonly string[]): string | null =>
  texts.length <= 2 ? texts.join(' ') : null;

/** How many cells of a sheet row hold something. */
export const filledCount = (grid: Grid, row: number): number =>
  (grid.cells[row - grid.top] ?? []).filter((value) => value !== null).length;
