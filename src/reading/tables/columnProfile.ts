import { valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';

/** What the cells of a column hold below its header. */
export interface ColumnProfile {
  readonly filled: number;
  readonly texts: number;
  readonly amounts: number;
  readonly codes: number;
}

/** Rows that are looked at: enough to tell what a column holds. */
const sample = 400;

/** Counts what stands in a column from row `from` up to (not including) `to`, 0-based sheet rows. */
export function profileColumn(grid: Grid, column: number, from: number, to: number): ColumnProfile {
  const profile = { filled: 0, texts: 0, amounts: 0, codes: 0 };
  for (let row = from; row < to && profile.filled < sample; row++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    profile.filled += 1;
    if ('decimal' in parseAmount(value)) profile.amounts += 1;
    else if (typeof value === 'string') profile.texts += 1;
    if (codeOf(value) !== null) profile.codes += 1;
  }
  return profile;
}

/**
 * The verksamhetskod that a cell holds, or null: one to six digits, typed as text or as a whole number;
 * a star ("51*", every code that begins so) and white space are dropped.
 * @example codeOf(' 55') // "55"
 */
export function codeOf(value: unknown): string | null {
  if (typeof value === 'number') return /^\d{1,6}$/.test(String(value)) ? String(value) : null;
  if (typeof value !== 'string') return null;
  return /^\d{1,6}(?=\*?$)/.exec(value.trim())?.[0] ?? null;
}
