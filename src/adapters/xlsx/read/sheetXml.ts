import { parseArea } from '../../../domain/address/area.ts';

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

/** How far the addressed cells of a sheet's XML reach, or null when it has none. */
export function spanOf(xml: string): Span | null {
  let [rows, columns, lowest, rightmost] = [0, 0, '', ''];
  for (const [, cell = ''] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Za-z]+\d+)"/g)) {
    const area = parseArea(cell);
    if (area === null) continue;
    if (area.top + 1 >= rows) [rows, lowest] = [area.top + 1, cell];
    if (area.left + 1 >= columns) [columns, rightmost] = [area.left + 1, cell];
  }
  if (rows === 0) return null;
  const isLong = rows / MAX_ROWS >= columns / MAX_COLUMNS;
  return { rows, columns, farthest: isLong ? lowest : rightmost };
}

/** The size of a sheet, by which a far cell below and one to the right are compared. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
