import type { Datumordning } from '../../domain/fynd/skal.ts';
import type { CellValue, Grid } from '../grid.ts';
import { monthOfDay } from './dateOrder.ts';
import type { KeyColumns } from './ledgerTable.ts';
import { monthOfCell, noMonth, type MonthNumber } from './monthOfCell.ts';

/**
 * Gives the month of a row from its period or date column and, where there is one, its year column.
 * @param ordning how the column writes days in figures; null: it has none
 */
export function createTimeReader(
  grid: Grid,
  keys: KeyColumns,
  ordning: Datumordning | null,
): (cells: readonly CellValue[]) => MonthNumber {
  const { period, ar } = keys;
  const known = new Map<unknown, MonthNumber>();
  const leading = leadingYear(grid, period);
  const monthOf = (value: CellValue): MonthNumber => {
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const month = dayOf(value, ordning) ?? withYear(monthOfCell(value), leading);
    known.set(key, month);
    return month;
  };
  return (cells) => {
    const month = period === null ? 0 : monthOf(cells[period - grid.left] ?? null);
    if (ar === null || month === noMonth || month >= 100) return month;
    const year = Number(cells[ar - grid.left] ?? 0);
    return Number.isInteger(year) && year >= 1900 && year <= 2199 ? year * 100 + month : month;
  };
}

const dayOf = (value: CellValue, ordning: Datumordning | null): MonthNumber | null =>
  ordning === null || typeof value !== 'string' ? null : monthOfDay(value, ordning);

const withYear = (month: MonthNumber, ar: number): MonthNumber =>
  month > 0 && month < 100 && ar > 0 ? ar * 100 + month : month;

/** So many rows tell what a column holds. */
const sampleRows = 500;

/** The year (0: none) of "25-aug" where every month of the column has the same number before it: no day. */
function leadingYear(grid: Grid, period: number | null): number {
  if (period === null) return 0;
  const numbers = new Set<string>();
  const months = new Set<string>();
  for (const cells of grid.cells.slice(0, sampleRows)) {
    const value = cells[period - grid.left];
    const [, number, month] =
      typeof value === 'string'
        ? (/^([2-4]\d)[-–' ](\p{L}{3,9})\.?$/u.exec(value.trim()) ?? [])
        : [];
    if (number === undefined || month === undefined) continue;
    numbers.add(number);
    months.add(month.toLowerCase());
  }
  const [only] = numbers;
  return numbers.size === 1 && months.size > 1 ? 2000 + Number(only) : 0;
}
