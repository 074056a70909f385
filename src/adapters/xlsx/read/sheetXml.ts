import { parseArea } from '../../../domain/address/area.ts';

/** How far a sheet's cells reach from A1. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
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
  let [rows, columns] = [0, 0];
  for (const [, cell = ''] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Za-z]+\d+)"/g)) {
    const area = parseArea(cell);
    rows = Math.max(rows, (area?.top ?? -1) + 1);
    columns = Math.max(columns, (area?.left ?? -1) + 1);
  }
  return rows === 0 ? null : { rows, columns };
}
