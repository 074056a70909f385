import {
  MAX_COLUMNS,
  MAX_ROWS,
  bottomOf,
  fitsSheet,
  rightOf,
  spansColumns,
  spansRows,
} from './rect.ts';
import type { Rect } from './rect.ts';

/** The letters of a 0-based column: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The 0-based column of its letters: "AB" → 27. */
function columnIndex(letters: string): number {
  const digits = [...letters.toUpperCase()].map((letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((sum, digit) => sum * 26 + digit, 0) - 1;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "B2", "$A$1:C3", "A:C" or "1:3"; null when it is no address on a sheet. */
export function parseAddress(text: string): Rect | null {
  const address = text.trim();
  const cells = CELLS.exec(address);
  const columns = COLUMNS.exec(address);
  const rows = ROWS.exec(address);
  let corners: readonly [number, number, number, number] | null = null;
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    corners = [Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right)];
  } else if (columns !== null) {
    const [, left = '', right = ''] = columns;
    corners = [0, columnIndex(left), MAX_ROWS - 1, columnIndex(right)];
  } else if (rows !== null) {
    const [, top = '', bottom = ''] = rows;
    corners = [Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1];
  }
  if (corners === null) return null;
  const rect = betweenCorners(...corners);
  return fitsSheet(rect) ? rect : null;
}

function betweenCorners(row: number, column: number, otherRow: number, otherColumn: number): Rect {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    rowCount: Math.abs(row - otherRow) + 1,
    columnCount: Math.abs(column - otherColumn) + 1,
  };
}

/** Writes a rectangle as Excel does: "B2", "A1:C3", "A:C", "1:3"; with `$` when `absolute`. */
export function formatAddress(rect: Rect, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const first = dollar + columnLetters(rect.left);
  const last = dollar + columnLetters(rightOf(rect) - 1);
  const top = dollar + String(rect.top + 1);
  const bottom = dollar + String(bottomOf(rect));
  if (spansRows(rect) && !spansColumns(rect)) return `${first}:${last}`;
  if (spansColumns(rect)) return `${top}:${bottom}`;
  return rect.rowCount === 1 && rect.columnCount === 1
    ? first + top
    : `${first}${top}:${last}${bottom}`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^[A-Z]{1,3}\d+$/i;

/** A sheet's name as it stands before "!": quoted when it has to be ("'Min flik'"). */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Parts of "'Min flik'!A1:B2"; `sheet` is null when none is named. */
export function splitSheetName(address: string): { sheet: string | null; local: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: null, local: address };
  const sheet = address.slice(0, bang);
  const unquoted = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: unquoted, local: address.slice(bang + 1) };
}
