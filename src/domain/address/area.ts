/** A rectangle of cells; top and left are 0-based, rows and columns count. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a 0-based column. @example columnName(27) // "AB" */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** A 0-based cell in A1 notation. @example cellName(2, 0) // "A3" */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** An area in A1 notation; a single cell has no colon. @example "A3:E11" */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.top + area.rows - 1, area.left + area.columns - 1)}`;
}

/**
 * The area that A1 notation names ($ and sheet name allowed), or null when it names none.
 * @example parseArea("Drift!$A$3:E11") // { top: 2, left: 0, rows: 9, columns: 5 }
 */
export function parseArea(text: string): Area | null {
  const address = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(address);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const a = { row: Number(top) - 1, column: columnIndex(left) };
  const b = { row: Number(bottom) - 1, column: columnIndex(right) };
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
