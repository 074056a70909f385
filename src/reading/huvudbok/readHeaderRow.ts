import { cellText } from '../cells/cellText.ts';
import { textAt, valueAt } from '../cells/gridCells.ts';
import type { CellValue, Grid } from '../grid.ts';
import { periodInText } from '../headers/periodInText.ts';
import { roleOfHeader, type LedgerRole } from './headerRoles.ts';
import type { Slag } from './ledgerTable.ts';
import { monthsOfRow, saysSpan } from './headerMonths.ts';

/** A header cell: what it heads, with the year, the month and the kind of amounts that it names. */
export interface HeaderCell {
  readonly index: number;
  readonly text: string;
  readonly role: LedgerRole | null;
  /** 1–12 where the cell names a month of a matrix. */
  readonly manad: number | null;
  readonly ar: number | null;
  readonly slag: Slag | null;
}

/** The filled cells of a row (0-based sheet row) read as headers, with the group that stands above them. */
export function readHeaderRow(grid: Grid, row: number): readonly HeaderCell[] {
  const values = withCodesAbove(grid, row);
  const months = monthsOfRow(values);
  const above = months.size === 0 ? monthsAbove(grid, row) : null;
  return values.flatMap((value, at) => {
    if (value === null) return [];
    const index = grid.left + at;
    return [readHeader(value, index, months.get(at) ?? null, above, groupAbove(grid, row, index))];
  });
}

function readHeader(
  value: CellValue,
  index: number,
  month: number | null,
  monthsOver: ReadonlyMap<number, number> | null,
  above: string,
): HeaderCell {
  const text = cellText(value);
  const slag = slagInText(text) ?? slagInText(above);
  const over = slag === null || saysSpan(text) ? null : (monthsOver?.get(index) ?? null);
  const named = [text, above].some(saysOther) ? null : (month ?? over);
  return {
    index,
    text,
    role: named === null ? roleOfHeader(text) : null,
    manad: named === null ? null : named % 100,
    ar: yearOf(named) ?? periodInText(text).ar ?? periodInText(above).ar,
    slag,
  };
}

/** Neither utfall nor budget: what is expected, or a difference. */
const saysOther = (text: string): boolean =>
  /progn|(?<!\p{L})pgn(?!\p{L})|avvik|(?<!\p{L})avv(?!\p{L})|diff|%|procent|andel/iu.test(text);

/**
 * The months that stand in the row above, each over the columns up to the next: "jan" over "Utfall" and
 * "Budget"; by 0-based sheet column.
 */
function monthsAbove(grid: Grid, row: number): ReadonlyMap<number, number> | null {
  if (row <= grid.top) return null;
  const values = grid.cells[row - 1 - grid.top] ?? [];
  const months = monthsOfRow(values);
  if (months.size === 0) return null;
  const over = new Map<number, number>();
  let month = 0;
  for (let at = 0; at < (grid.cells[row - grid.top] ?? []).length; at++) {
    if ((values[at] ?? null) !== null) month = months.get(at) ?? 0;
    if (month > 0) over.set(grid.left + at, month);
  }
  return over;
}

/** A header of two rows has its codes in the upper one, over blanks, when the lower says what the months hold. */
function withCodesAbove(grid: Grid, row: number): readonly CellValue[] {
  const values = grid.cells[row - grid.top] ?? [];
  if (row <= grid.top || !saysMeasures(values)) return values;
  const above = grid.cells[row - 1 - grid.top] ?? [];
  return values.map((value, at) => {
    const upper = above[at] ?? null;
    return value === null && typeof upper === 'string' && roleOfHeader(upper) !== null
      ? upper
      : value;
  });
}

/** Whether a row is nothing but words for kinds of amounts, at least two of them. */
const saysMeasures = (values: readonly CellValue[]): boolean => {
  const filled = values.filter((value) => value !== null);
  return (
    filled.length >= 2 &&
    filled.every((value) => typeof value === 'string') &&
    filled.filter((value) => typeof value === 'string' && slagInText(value) !== null).length * 2 >=
      filled.length
  );
};

/** Whether the row below goes on with this header: what the months hold stands there, the codes here. */
export const goesOnBelow = (grid: Grid, row: number): boolean => {
  const below = grid.cells[row + 1 - grid.top] ?? [];
  return saysMeasures(below) && (below[0] ?? null) === null;
};

const yearOf = (month: number | null): number | null =>
  month === null || month < 100 ? null : Math.floor(month / 100);

/** Whether a text speaks of budget or of utfall; null when of neither or of both. */
export function slagInText(text: string): Slag | null {
  const budget = /budg|(?<!\p{L})bud?(?!\p{L})|(?<!\p{L})(?:budget)?ram(?!\p{L})|anslag/iu.test(
    text,
  );
  const utfall =
    /utfall|(?<!\p{L})utf(?!\p{L})|bokslut|bokfört|huvudbok|redovisat|kontering|transaktion|verifikat/iu.test(
      text,
    );
  if (budget === utfall) return null;
  return budget ? 'budget' : 'utfall';
}

/** A row of groups above the header, "Utfall" over some columns and "Budget" over others. */
function groupAbove(grid: Grid, row: number, column: number): string {
  if (row <= grid.top) return '';
  const above = grid.cells[row - 1 - grid.top] ?? [];
  const groups = above.filter((value) => value !== null).length;
  const merged = grid.merges.some(
    (area) => area.top === row - 1 && area.columns > 1 && area.left > grid.left,
  );
  if (groups < 2 && !merged) return '';
  for (let index = column; index >= grid.left; index--)
    if (valueAt(grid, row - 1, index) !== null) return textAt(grid, row - 1, index);
  return '';
}
