import type { Area } from '../../domain/address/area.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { AreaFormat, ReportCell } from '../rapport.ts';
import type { Style } from '../style.ts';
import { STRECK } from '../text/number.ts';

/** A cell of text; blank text is an empty cell. */
export const textCell = (text: string): ReportCell => (text === '' ? null : { text });

/** A dash where no figure can be given. */
export const streckCell: ReportCell = { text: STRECK };

/** What a cell shows; "" for a blank one. */
export function valueOf(cell: ReportCell | undefined): number | string {
  if (cell === null || cell === undefined) return '';
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : cell.value;
}

/** A look for a rectangle of cells, 0-based. */
export const format = (
  style: Style,
  top: number,
  left: number,
  rows: number,
  columns: number,
): AreaFormat => ({ area: { top, left, rows, columns }, style });

/** The area of one cell. */
export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  rows: 1,
  columns: 1,
});

/** A person's value as a cell to write: a date as Excel's day number, true and false as words. */
export function egenCell(value: Eget): ReportCell {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { text: value ? 'SANT' : 'FALSKT' };
  const serial = dayNumber(value.date);
  return serial === null ? { text: value.date } : { number: serial };
}

/**
 * Excel's number of a day, "2025-08-31" → 45 900; null when the text is no day from March 1900 on
 * (before that Excel counts a leap day that never was) or has a time of day.
 */
function dayNumber(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  // Years begin in March here, so that a leap day is the last day of its year.
  const shifted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const serial = shifted * 365 + leaps + daysBeforeMonth + day - DAYS_TO_EXCEL;
  return serial >= 61 ? serial : null;
}

/** What the count above gives for 30 December 1899, Excel's day 0. */
const DAYS_TO_EXCEL = 693_900;
