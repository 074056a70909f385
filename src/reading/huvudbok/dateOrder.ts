import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Datumordning } from '../../domain/fynd/skal.ts';
import { foldSpaces } from '../cells/cellText.ts';
import type { Grid } from '../grid.ts';
import type { LedgerTable } from './ledgerTable.ts';
import { noMonth, type MonthNumber } from './monthOfCell.ts';

/** How a column writes its days in figures, and what of that is assumed. */
export interface DateOrder {
  readonly ordning: Datumordning;
  readonly fynd: readonly Fynd[];
}

/** A day in figures: its three parts, the first text that has them and its row (0-based in the sheet). */
interface Day {
  readonly parts: readonly [string, string, string];
  readonly text: string;
  readonly row: number;
}

const dayForm = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?:[ T].*)?$/;

/** The place of the year, the month and the day among the parts. */
const places: Readonly<Record<Datumordning, readonly [number, number, number]>> = {
  dagForst: [2, 1, 0],
  manadForst: [2, 0, 1],
  arForst: [0, 1, 2],
};

/**
 * The order that the days of a table's period column are written in, decided by all of them: "1/31/2025"
 * makes "1/2/2025" the second of January. null: there are no such days, or no doubt about them.
 */
export function readDateOrder({ grid, keys, from, to }: LedgerTable): DateOrder | null {
  if (keys.period === null) return null;
  const days = daysIn(grid, keys.period, from, to);
  const [first] = days;
  if (first === undefined) return null;
  const fits = (ordning: Datumordning): number =>
    days.filter(({ parts }) => monthIn(parts, ordning) > 0).length;
  const best = orders(days).toSorted((a, b) => fits(b) - fits(a));
  const equal = best.filter((ordning) => fits(ordning) === fits(best[0] ?? 'dagForst'));
  const ordning = equal.find((one) => isFirstOfMonth(days, one)) ?? equal[0] ?? 'dagForst';
  const other = equal.find((one) => one !== ordning);
  const unsure = days.find(
    ({ parts, text }) =>
      text.includes('/') &&
      other !== undefined &&
      monthIn(parts, ordning) !== monthIn(parts, other),
  );
  return {
    ordning,
    fynd: unsure === undefined ? [] : [assumed(grid, keys.period, unsure, ordning)],
  };
}

/** The month that a text of days in figures names in an order; null where it is no such text. */
export function monthOfDay(text: string, ordning: Datumordning): MonthNumber | null {
  const parts = partsOf(foldSpaces(text));
  return parts === null ? null : monthIn(parts, ordning);
}

/** Whether a text is a day in figures, in whatever order. */
export const dayInFigures = (text: string): boolean => partsOf(foldSpaces(text)) !== null;

function partsOf(text: string): Day['parts'] | null {
  const [, a, , b, c] = dayForm.exec(text) ?? [];
  return a === undefined || b === undefined || c === undefined ? null : [a, b, c];
}

/** Each way that a day is written, once. */
function daysIn(grid: Grid, column: number, from: number, to: number): readonly Day[] {
  const days = new Map<string, Day>();
  for (let row = from; row < to; row++) {
    const value = grid.cells[row - grid.top]?.[column - grid.left];
    if (typeof value !== 'string' || days.has(value)) continue;
    const text = foldSpaces(value);
    const parts = partsOf(text);
    if (parts !== null) days.set(value, { parts, text, row });
  }
  return [...days.values()];
}

/** With years of two figures the year may stand first; the order with the fewest years is likeliest. */
function orders(days: readonly Day[]): readonly Datumordning[] {
  if (days.every(({ parts }) => parts[2].length === 4)) return ['dagForst', 'manadForst'];
  const yearsFirst = new Set(days.map(({ parts }) => parts[0])).size;
  const yearsLast = new Set(days.map(({ parts }) => parts[2])).size;
  return yearsFirst <= yearsLast ? ['arForst'] : ['dagForst', 'manadForst'];
}

function monthIn(parts: Day['parts'], ordning: Datumordning): MonthNumber {
  const [year, month, day] = places[ordning].map((place) => Number(parts[place]));
  if (year === undefined || month === undefined || day === undefined) return noMonth;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? (year < 100 ? 2000 + year : year) * 100 + month : noMonth;
}

/** Whether every day would be the first of its month, of several months. */
function isFirstOfMonth(days: readonly Day[], ordning: Datumordning): boolean {
  const [, month, day] = places[ordning];
  const months = new Set(days.map(({ parts }) => Number(parts[month])));
  return months.size > 1 && days.every(({ parts }) => Number(parts[day]) === 1);
}

const assumed = (grid: Grid, column: number, { row, text }: Day, ordning: Datumordning): Fynd => ({
  bok: grid.bok,
  blad: grid.blad,
  cell: cellName(row, column),
  typ: 'datumordningAntagen',
  allvar: 'upplysning',
  ordning,
  exempel: text,
});
