import { valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { CellValue, Grid } from '../grid.ts';

/** What the cells of a column hold below its header. */
export interface ColumnProfile {
  readonly filled: number;
  readonly texts: number;
  readonly amounts: number;
  readonly codes: number;
}

/** Counts what stands in a column on `rows`, 0-based sheet rows. */
export function profileColumn(grid: Grid, column: number, rows: readonly number[]): ColumnProfile {
  const profile = { filled: 0, texts: 0, amounts: 0, codes: 0 };
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    profile.filled += 1;
    if ('decimal' in parseAmount(value)) profile.amounts += 1;
    else if (typeof value === 'string') profile.texts += 1;
    if (codeOf(value) !== null) profile.codes += 1;
  }
  return profile;
}

/** Rows that are looked at: enough to tell what a column holds. */
const sample = 400;

/**
 * The rows from `from` up to (not including) `to` that state an amount in one of `columns`: what stands
 * on other rows, comments and footnotes, says nothing of the table's columns.
 */
export function amountRows(
  grid: Grid,
  columns: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < to && rows.length < sample; row++)
    if (columns.some((column) => statesAmount(valueAt(grid, row, column)))) rows.push(row);
  return rows;
}

function statesAmount(value: CellValue): boolean {
  const amount = parseAmount(value);
  return 'decimal' in amount || amount.saknas === 'ejRedovisat' || amount.saknas === 'felvarde';
}

/**
 * The verksamhetskod that a cell holds, or null: one to six digits, perhaps with a letter, typed as text or as a whole number;
 * a star ("51*", every code that begins so) and white space are dropped.
 * @example codeOf(' 55') // "55"
 */
export function codeOf(value: unknown): string | null {
  if (typeof value === 'number') return /^\d{1,6}$/.test(String(value)) ? String(value) : null;
  if (typeof value !== 'string') return null;
  return /^\d{1,6}[A-Za-zÅÄÖåäö]?(?=\*?$)/.exec(value.trim())?.[0] ?? null;
}
