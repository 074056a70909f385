import type { CellValue, Grid } from '../grid.ts';
import type { KeyColumns } from './ledgerTable.ts';
import { monthOfCell, noMonth, type MonthNumber } from './monthOfCell.ts';

/** Gives the month of a row from its period or date column and, where there is one, its year column. */
export function createTimeReader(
  grid: Grid,
  keys: KeyColumns,
): (cells: readonly CellValue[]) => MonthNumber {
  const { period, ar } = keys;
  const known = new Map<unknown, MonthNumber>();
  const monthOf = (value: CellValue): MonthNumber => {
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const month = monthOfCell(value);
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
