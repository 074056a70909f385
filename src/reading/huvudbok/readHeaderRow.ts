import { cellText } from '../cells/cellText.ts';
import { textAt, valueAt } from '../cells/gridCells.ts';
import type { CellValue, Grid } from '../grid.ts';
import { periodInText } from '../headers/periodInText.ts';
import { roleOfHeader, type LedgerRole } from './headerRoles.ts';
import type { Slag } from './ledgerTable.ts';
import { monthOfCell } from './monthOfCell.ts';

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
  const values = grid.cells[row - grid.top] ?? [];
  const months = monthsOfRow(values);
  return values.flatMap((value, at) => {
    if (value === null) return [];
    const index = grid.left + at;
    const text = cellText(value);
    const month = months.get(at) ?? null;
    const above = groupAbove(grid, row, index);
    const role = month === null ? roleOfHeader(text) : null;
    const own = periodInText(text).ar;
    return [
      {
        index,
        text,
        role,
        manad: month === null ? null : month % 100,
        ar: yearOf(month) ?? own ?? periodInText(above).ar,
        slag: slagInText(text) ?? slagInText(above),
      },
    ];
  });
}

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

/** Months need company: three of them in a row's cells, and a row of bare numbers begins with 1. */
function monthsOfRow(values: readonly CellValue[]): ReadonlyMap<number, number> {
  const months = new Map<number, number>();
  values.forEach((value, at) => {
    const month = isShort(value) ? monthOfCell(monthPart(value)) : -1;
    if (month > 0) months.set(at, month);
  });
  const bare = [...months].filter(([at]) => isBareNumber(values[at] ?? null)).map(([, m]) => m);
  const isCount = bare.every(
    (month, at) => at === 0 || month % 100 === ((bare[at - 1] ?? 0) % 100) + 1 || month % 100 === 1,
  );
  if (
    months.size < 3 ||
    (bare.length > 0 && (!isCount || bare[0] === undefined || bare[0] % 100 !== 1))
  )
    return new Map();
  return months;
}

const isBareNumber = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*\d{1,2}\s*$/.test(value));

const isShort = (value: CellValue): boolean =>
  value !== null && (typeof value !== 'string' || value.length <= 24);

/** "Utfall jan", "Budget 2025-01": the month without the word before it. */
const monthPart = (value: CellValue): CellValue =>
  typeof value === 'string'
    ? value.replace(/^\s*(?:utfall|utf|budget|bud|bu|period(?=\s*20))\.?\s+/i, '')
    : value;

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
