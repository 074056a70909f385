import { cellName, parseArea } from '../../../domain/address/area.ts';
import type { CellValue } from '../../../reading/grid.ts';

/** How far a sheet's cells reach from A1. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
  /** The cell that reaches farthest towards the end of a sheet, "XFD1048576". */
  readonly farthest: string;
}

/**
 * A sheet's XML without its blank cells. Formatting a whole column makes a million of them, and the
 * reading library spreads out everything between A1 and the last cell.
 */
export const stripBlanks = (xml: string): string =>
  // Cells without an address take their place from the cell before them, so those stay.
  xml.replaceAll(/<((?:\w+:)?)c\s(?=[^<>]*\br=")[^<>]*(?:\/>|>\s*<\/\1c>)/g, '');

/** How far the addressed cells of a sheet's XML and its plain rows reach, or null when it has none. */
export function spanOf(xml: string, plain: readonly (readonly CellValue[])[] = []): Span | null {
  let [rows, columns, columnOfLowest, rowOfRightmost] = [0, 0, 0, 0];
  const reach = (row: number, column: number): void => {
    if (row + 1 >= rows) [rows, columnOfLowest] = [row + 1, column];
    if (column + 1 >= columns) [columns, rowOfRightmost] = [column + 1, row];
  };
  plain.forEach((row, r) => {
    reach(r, row.length - 1);
  });
  for (const [, cell = ''] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Za-z]+\d+)"/g)) {
    const area = parseArea(cell);
    if (area !== null) reach(area.top, area.left);
  }
  if (rows === 0) return null;
  const isLong = rows / MAX_ROWS >= columns / MAX_COLUMNS;
  const farthest = isLong
    ? cellName(rows - 1, columnOfLowest)
    : cellName(rowOfRightmost, columns - 1);
  return { rows, columns, farthest };
}

/** The size of a sheet, by which a far cell below and one to the right are compared. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
