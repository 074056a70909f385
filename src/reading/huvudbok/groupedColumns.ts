import { valueAt } from '../cells/gridCells.ts';
import type { CellValue, Grid } from '../grid.ts';
import { saysSum } from '../rows/rowWords.ts';
import type { LedgerTable } from './ledgerTable.ts';

/** A column that prints a code once and leaves it blank as long as it holds; fewer blanks are lacking codes. */
const leastBlank = 0.3;
const fewestBlank = 4;
/** In such a column a code comes once in its group; page breaks may print it again. */
const mostAgain = 0.1;

/** The columns of a table whose codes stand once for a group of rows. */
export interface GroupedColumns {
  /** 0-based sheet columns, from the left. */
  readonly columns: readonly number[];
  /** The cells of a row (0-based in the sheet, called from the top) with the codes that hold for it. */
  readonly fill: (row: number, cells: readonly CellValue[]) => readonly CellValue[];
}

/** Finds the columns of a table that print a code once a group, by blanks and by merged cells. */
export function findGroupedColumns(
  table: LedgerTable,
  summaries: ReadonlySet<number>,
): GroupedColumns {
  const { grid, keys } = table;
  const wanted = [keys.ansvar, keys.verksamhet, keys.konto, keys.period, keys.ar, keys.typ]
    .flatMap((column) => column ?? [])
    .toSorted((a, b) => a - b);
  const columns: number[] = [];
  for (const column of wanted)
    if (isGrouped(table, column, columns, summaries)) columns.push(column);
  const merged = wanted.filter((column) => !columns.includes(column)).flatMap(mergesOf(grid));
  return { columns, fill: createFiller(grid, columns, merged) };
}

/** Whether a column prints its codes once in each group of the columns to its left. */
function isGrouped(
  { grid, from, to }: LedgerTable,
  column: number,
  parents: readonly number[],
  summaries: ReadonlySet<number>,
): boolean {
  const most = to - from - Math.max(fewestBlank, (to - from) * leastBlank);
  let filled = 0;
  for (let row = from; row < to; row++)
    if (valueAt(grid, row, column) !== null && ++filled > most) return false;
  const counts = countGroups(grid, { from, to, column, parents, summaries });
  return (
    counts.filled > 0 &&
    !counts.startsBlank &&
    counts.blank >= fewestBlank &&
    counts.blank >= (counts.blank + counts.filled) * leastBlank &&
    counts.again <= counts.filled * mostAgain
  );
}

/** What a column's rows hold: codes, blanks beside other cells, and codes that stand again in their group. */
function countGroups(
  grid: Grid,
  place: {
    from: number;
    to: number;
    column: number;
    parents: readonly number[];
    summaries: ReadonlySet<number>;
  },
): { filled: number; blank: number; again: number; startsBlank: boolean } {
  const counts = { filled: 0, blank: 0, again: 0, startsBlank: false };
  const seen = new Set<CellValue>();
  for (let row = place.from; row < place.to; row++) {
    const cells = grid.cells[row - grid.top] ?? [];
    if (cells.every((value) => value === null) || isSum(cells)) continue;
    if (place.parents.some((parent) => valueAt(grid, row, parent) !== null)) seen.clear();
    const value = valueAt(grid, row, place.column);
    if (value === null) {
      if (place.summaries.has(row)) continue;
      counts.blank += 1;
      counts.startsBlank ||= counts.filled === 0;
    } else {
      counts.filled += 1;
      if (seen.has(value)) counts.again += 1;
      seen.add(value);
    }
  }
  return counts;
}

const isSum = (cells: readonly CellValue[]): boolean =>
  cells.some((value) => typeof value === 'string' && saysSum(value));

/** Rows `top` to `bottom` (0-based, both included) of a column are one cell. */
interface MergedRows {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

const mergesOf =
  ({ merges }: Grid) =>
  (column: number): readonly MergedRows[] =>
    merges
      .filter(({ left, rows, columns }) => left === column && columns === 1 && rows > 1)
      .map(({ top, rows }) => ({ column, top, bottom: top + rows - 1 }));

function createFiller(
  grid: Grid,
  columns: readonly number[],
  merged: readonly MergedRows[],
): GroupedColumns['fill'] {
  if (columns.length === 0 && merged.length === 0) return (_row, cells) => cells;
  const held = columns.map((): CellValue => null);
  const byRow = new Map<number, readonly MergedRows[]>();
  for (const part of merged)
    for (let row = part.top + 1; row <= part.bottom; row++)
      byRow.set(row, [...(byRow.get(row) ?? []), part]);
  return (row, cells) => {
    const filled = [...cells];
    columns.forEach((column, at) => {
      const value = cells[column - grid.left] ?? null;
      if (value === null) filled[column - grid.left] = held[at] ?? null;
      else {
        held[at] = value;
        held.fill(null, at + 1);
      }
    });
    for (const { column, top } of byRow.get(row) ?? [])
      filled[column - grid.left] = valueAt(grid, top, column);
    return filled;
  };
}
