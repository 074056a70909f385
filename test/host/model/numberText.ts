import '../boot/nodeGlobals.ts';
import { formatValue } from 'hucre';
import { CellError } from './cell.ts';
import type { CellValue } from './cell.ts';
import type { Workbook } from './workbook.ts';

/** What a cell shows: `Range.text`, in the user's language. */
export function textOf(value: CellValue, numberFormat: string, workbook: Workbook): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  const isSwedish = workbook.words.decimal === ',';
  if (typeof value === 'boolean') {
    if (isSwedish) return value ? 'SANT' : 'FALSKT';
    return value ? 'TRUE' : 'FALSE';
  }
  if (typeof value === 'string') return value;
  if (numberFormat === 'General') return generalText(value, workbook);
  const english = formatValue(value, numberFormat, { is1904: workbook.uses1904Dates });
  return isSwedish ? withSwedishMarks(english) : english;
}

/** Commas and points between digits as Swedish has them: "1,234.50" → "1 234,50". */
function withSwedishMarks(text: string): string {
  const spaced = text.replaceAll(/(?<=\d),(?=\d{3})/g, '\u00A0');
  return spaced.replaceAll(/(?<=\d)\.(?=\d)/g, ',');
}

/** Eleven significant digits, as many as Excel shows in a wide enough cell. */
function generalText(value: number, workbook: Workbook): string {
  const text = String(Number(value.toPrecision(11)));
  return text.replace('.', workbook.words.decimal);
}
