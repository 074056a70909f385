import { cellText } from '../cells/cellText.ts';
import { bottomOf, rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import type { CellValue, Grid } from '../grid.ts';
import { roleOfHeader } from '../huvudbok/headerRoles.ts';
import { monthOfCell } from '../huvudbok/monthOfCell.ts';
import { amountOf, type Observation } from './observation.ts';

/** Fewer months than three years before a year to measure are no history. */
const FEWEST_MONTHS = 36;
/** A column is of one kind when at least this share of its filled cells is. */
const MOST = 0.8;
/** The months of a series follow each other: nearly every one between the first and the last is there. */
const DENSE = 0.9;

/**
 * Series that stand with a row for each month: the month in one column, or the year and the month in two,
 * and each column of amounts a series; columns of names tell series apart that stand below each other.
 */
export function readLongSeries(grid: Grid): readonly Observation[] {
  const columns = range(grid.left, rightOf(grid));
  const time = findTime(grid, columns);
  if (time === null) return [];
  const rows = [...time.months.keys()];
  const first = Math.min(...rows);
  const headerOf = (column: number): string =>
    first > grid.top ? textAt(grid, first - 1, column) : '';
  const others = columns.filter(
    (column) => !time.columns.includes(column) && !countsRows(grid, column, rows),
  );
  const amounts = others.filter(
    (column) => !isCode(headerOf(column)) && isOfAmounts(grid, column, rows),
  );
  const names = others.filter((column) => !amounts.includes(column));
  return [...time.months].flatMap(([row, month]) =>
    amounts.flatMap((column) => {
      const belopp = amountOf(valueAt(grid, row, column));
      if (belopp === null) return [];
      const own = names.map((name) => textAt(grid, row, name));
      const serie = [grid.blad, headerOf(column), ...own].filter((part) => part !== '').join(' ');
      return [{ serie, ar: Math.floor(month / 100), manad: month % 100, belopp }];
    }),
  );
}

interface Time {
  readonly columns: readonly number[];
  /** Year × 100 + month by sheet row. */
  readonly months: ReadonlyMap<number, number>;
}

function findTime(grid: Grid, columns: readonly number[]): Time | null {
  const alone = columns.map((column) => ({
    columns: [column],
    months: monthsBy(grid, (row) => monthOfCell(valueAt(grid, row, column))),
  }));
  const pairs = columns.flatMap((year) =>
    columns
      .filter((month) => month !== year)
      .map((month) => ({ columns: [year, month], months: monthsInYears(grid, year, month) })),
  );
  const short = columns.map((column) => ({
    columns: [column],
    months: monthsBy(grid, (row) => monthOfShortYear(valueAt(grid, row, column))),
  }));
  const ways = [...alone, ...pairs, ...short].filter(({ months }) => isDense([...months.values()]));
  return ways.toSorted((a, b) => b.months.size - a.months.size)[0] ?? null;
}

/** "1801" and "jan-18": a year of two digits may be any where a whole column is of months that follow. */
function monthOfShortYear(value: CellValue): number {
  const text = cellText(value);
  const [, ar = '', manad = ''] = /^(\d{2})[-./ ]?(\d{2})$/.exec(text) ?? [];
  const [, namn = '', year = ar] = /^(\p{L}{3,9})\.?[-./ ']*(\d{2})$/u.exec(text) ?? [];
  const month = monthOfCell(namn === '' ? Number(manad) : namn);
  return year === '' || month < 1 || month > 12 ? 0 : (2000 + Number(year)) * 100 + month;
}

/** A year stands once above its months, or on each row. */
function monthsInYears(grid: Grid, year: number, month: number): ReadonlyMap<number, number> {
  let ar = 0;
  return monthsBy(grid, (row) => {
    ar = yearOfCell(valueAt(grid, row, year)) ?? ar;
    const manad = monthOfCell(valueAt(grid, row, month));
    return ar > 0 && manad >= 1 && manad <= 12 ? ar * 100 + manad : 0;
  });
}

/** A year alone in a cell, or null. @example yearOfCell('2019') // 2019 */
export function yearOfCell(value: CellValue): number | null {
  const year = typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
  return Number.isInteger(year) && year >= 1900 && year <= 2199 ? year : null;
}

function monthsBy(grid: Grid, monthAt: (row: number) => number): ReadonlyMap<number, number> {
  const rows = range(grid.top, bottomOf(grid)).map((row) => [row, monthAt(row)] as const);
  return new Map(rows.filter(([, month]) => month > 100));
}

function isDense(months: readonly number[]): boolean {
  const numbers = new Set(months.map((month) => Math.floor(month / 100) * 12 + (month % 100)));
  const span = Math.max(...numbers) - Math.min(...numbers) + 1;
  return numbers.size >= FEWEST_MONTHS && numbers.size >= span * DENSE;
}

function isOfAmounts(grid: Grid, column: number, rows: readonly number[]): boolean {
  const filled = rows.map((row) => valueAt(grid, row, column)).filter((value) => value !== null);
  const amounts = filled.filter((value) => amountOf(value) !== null);
  return amounts.length > 0 && amounts.length >= filled.length * MOST;
}

/** 1, 2, 3 … */
const countsRows = (grid: Grid, column: number, rows: readonly number[]): boolean =>
  rows.every((row, at) => {
    const value = valueAt(grid, row, column);
    const previous = at === 0 ? null : valueAt(grid, rows[at - 1] ?? row, column);
    return typeof value === 'number' && (previous === null || value === Number(previous) + 1);
  });

const isCode = (header: string): boolean =>
  ['kod', 'verksamhet', 'ansvar', 'konto'].includes(roleOfHeader(header) ?? '');

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
