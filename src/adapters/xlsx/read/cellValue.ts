import type { Cell } from 'hucre/xlsx';

import type { CellValue } from '../../../reading/grid.ts';

/** What the library gives for a cell. */
export type RawValue = Cell['value'];

/** A formula whose file was saved by a program that did not compute it. */
const NOT_COMPUTED: CellValue = { error: '#EJBERÄKNAD' };

/**
 * The library's value as a Grid holds it. `cell` has the details of a cell with formula, format or
 * error; `is1904` is the workbook's day count.
 */
export function toCellValue(raw: RawValue, cell: Cell | undefined, is1904: boolean): CellValue {
  if (cell?.type === 'error') return { error: String(raw) };
  if (raw === null) return cell?.formula === undefined ? null : NOT_COMPUTED;
  if (raw === '') return null;
  if (raw instanceof Date) return toDateOrNumber(raw, cell?.style?.numFmt ?? '', is1904);
  return raw;
}

const DAY = 86_400_000;
/** Day 0 of each count as the library's Dates have them, all in UTC; 1900 has an extra 29 February. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
const FIRST_OF_MARCH_1900 = Date.UTC(1900, 2, 1);

function toDateOrNumber(date: Date, format: string, is1904: boolean): CellValue {
  const time = date.getTime();
  if (Number.isNaN(time)) return { error: '#NUM!' };
  const early = !is1904 && time < FIRST_OF_MARCH_1900;
  const dayZero = is1904 ? DAY_ZERO_1904 : DAY_ZERO_1900 + (early ? DAY : 0);
  const number = (time - dayZero) / DAY;
  if (!showsDate(format) || number < 1) return number;
  return { date: date.toISOString().slice(0, 10) };
}

/**
 * Whether a format code shows a day. The library also takes "[$ kr-41D]#,##0" for a date, by the "d" in
 * its brackets; an amount must never become one.
 */
function showsDate(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
  return !/[#0?]/.test(bare.replaceAll(/s+\.0+/gi, '')) && /[dmyå]/i.test(bare);
}
