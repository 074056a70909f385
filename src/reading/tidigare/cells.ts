import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { CellValue, Grid } from '../grid.ts';

/** The cell at a 0-based sheet position; null when blank or outside what was read. */
export const cellAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.cells[row - grid.top]?.[column - grid.left] ?? null;

/** A cell as text, "" when blank. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = cellAt(grid, row, column);
  if (value === null) return '';
  if (typeof value === 'object') return 'date' in value ? value.date : value.error;
  return String(value);
}

/** What a person wrote in a cell, null when blank; an error that a formula gave is kept as its text. */
export function egetAt(grid: Grid, row: number, column: number): Eget | null {
  const value = cellAt(grid, row, column);
  if (value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'object' && 'error' in value ? value.error : value;
}

/** The first row after the last one that was read, 0-based. */
export const endRow = (grid: Grid): number => grid.top + grid.cells.length;

/** The first column after the last one that was read, 0-based. */
export const endColumn = (grid: Grid): number =>
  grid.left + grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The columns of a row that hold something, 0-based. */
export const filledColumns = (grid: Grid, row: number): readonly number[] =>
  (grid.cells[row - grid.top] ?? []).flatMap((_, at) =>
    egetAt(grid, row, grid.left + at) === null ? [] : [grid.left + at],
  );
