import type { Area } from '../../../domain/address/area.ts';
import { isDateFormat } from './dateSerial.ts';

/** The number formats of a sheet as far as they were read. */
interface CellFormats {
  /** Whether a number in this cell is a day. 0-based sheet row and column. */
  readonly showsDate: (row: number, column: number) => boolean;
  /** Codes by "row,column" where not General, and below the read rows where they scale the figures. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Formats of a sheet that has none read. */
export const noFormats: CellFormats = { showsDate: () => false, codes: new Map() };

/**
 * Keeps the codes of the first rows; a column goes on below them as its last known row is.
 * @param head the area that `rows` covers, at the top of `used`
 */
export function cellFormats(
  used: Area,
  head: Area,
  rows: readonly (readonly unknown[])[],
): CellFormats {
  const dates = rows.map((row) => row.map((code) => isDateFormat(String(code))));
  const last = rows.length - 1;
  const codes = new Map<string, string>();
  rows.forEach((row, r) => {
    row.forEach((code, c) => {
      if (code !== 'General') codes.set(`${head.top + r},${head.left + c}`, String(code));
    });
  });
  rows[last]?.forEach((code, c) => {
    if (isScaled(String(code))) extendDown(codes, String(code), used, head, head.left + c);
  });
  return {
    codes,
    showsDate: (row, column) =>
      dates[Math.min(row - head.top, last)]?.[column - head.left] ?? false,
  };
}

/** "#,##0," shows thousands: a comma after the last digit place. */
const isScaled = (code: string): boolean => /[0#?],+(?![0#?])/.test(code);

function extendDown(
  codes: Map<string, string>,
  code: string,
  used: Area,
  head: Area,
  column: number,
): void {
  for (let row = head.top + head.rows; row < used.top + used.rows; row += 1) {
    codes.set(`${row},${column}`, code);
  }
}
