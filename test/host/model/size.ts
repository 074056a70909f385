import { toWireValue } from './cell.ts';
import { bottomOf, rightOf } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';

/** Height of a row that nobody has sized, in points. */
export const USUAL_ROW_HEIGHT = 15;
/** Width of a column that nobody has sized, in points: 8.43 characters of Calibri 11. */
export const USUAL_COLUMN_WIDTH = 48;

/** Width in points of a number of characters of the usual font: 7 pixels each and 5 around them. */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The reverse of {@link pointsOfCharacters}; never below 0. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, (points / 0.75 - 5) / 7);
}

/** Height in points of rows together; hidden rows have none. */
export function linesHeight(sheet: Sheet, first: number, count: number): number {
  return sumLines(first, count, (row) => {
    const line = sheet.rows.at(row);
    return line.hidden === true ? 0 : (line.size ?? USUAL_ROW_HEIGHT);
  });
}

/** Width in points of columns together; hidden columns have none. */
export function linesWidth(sheet: Sheet, first: number, count: number): number {
  return sumLines(first, count, (column) => {
    const line = sheet.columns.at(column);
    return line.hidden === true ? 0 : (line.size ?? USUAL_COLUMN_WIDTH);
  });
}

function sumLines(first: number, count: number, size: (line: number) => number): number {
  let sum = 0;
  for (let line = first; line < first + count; line += 1) sum += size(line);
  return sum;
}

/** Sizes columns after the longest text in them within the rectangle; blank columns keep their width. */
export function autofitColumns(sheet: Sheet, rect: Rect): void {
  const longest = new Map<number, number>();
  sheet.workbook.calculation.settle();
  sheet.cells.visit(rect, (cell, _row, column) => {
    if (sheet.styleAt(_row, column)?.wrapText === true) return;
    const { length } = String(toWireValue(cell.value));
    if (length > 0) longest.set(column, Math.max(longest.get(column) ?? 0, length));
  });
  for (const [column, length] of longest) {
    if (column >= rightOf(rect)) continue;
    sheet.columns.patch(column, 1, (line) => ({ ...line, size: pointsOfCharacters(length + 1) }));
  }
}

/** Lets rows have their usual height again. */
export function autofitRows(sheet: Sheet, rect: Rect): void {
  const used = sheet.cells.findUsed(rect, () => true);
  if (used === null) return;
  sheet.rows.patch(used.top, bottomOf(used) - used.top, (line) => {
    const { size: _size, ...rest } = line;
    return rest;
  });
}
