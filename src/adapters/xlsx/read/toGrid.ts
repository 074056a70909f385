import type { Sheet } from 'hucre/xlsx';

import { parseArea, type Area } from '../../../domain/address/area.ts';
import type { CellValue, Grid, GridTable } from '../../../reading/grid.ts';
import { toCellValue } from './cellValue.ts';

/**
 * A sheet as the library read it together with its plain cells (by 0-based row and column, with holes), as
 * a Grid: blank rows and columns around its cells trimmed away.
 */
export function toGrid(
  sheet: Sheet,
  plain: readonly (readonly CellValue[])[],
  bok: string,
  is1904: boolean,
): Grid {
  const length = Math.max(sheet.rows.length, plain.length);
  const rows = Array.from({ length }, (_, r): readonly CellValue[] => {
    const read = (sheet.rows[r] ?? []).map((raw, c) =>
      toCellValue(raw, sheet.cells?.get(`${r},${c}`), is1904),
    );
    return dropBlankEnd(mergeRow(read, plain[r] ?? []));
  });
  const top = Math.max(0, rows.findIndex(isUsed));
  const bottom = rows.findLastIndex(isUsed);
  const left = rows.reduce((least, row) => Math.min(least, blankStart(row)), Infinity);
  return {
    bok,
    blad: sheet.name,
    top,
    left: bottom < 0 ? 0 : left,
    cells: rows.slice(top, bottom + 1).map((row) => (left === 0 ? row : row.slice(left))),
    formats: findFormats(sheet),
    hiddenRows: new Set(findHiddenRows(sheet, top, bottom)),
    merges: (sheet.merges ?? []).map(toArea),
    tables: (sheet.tables ?? []).flatMap(toGridTable),
  };
}

/** A chart sheet: it has a name and no cells. */
export const unreadGrid = (blad: string, bok: string): Grid => ({
  bok,
  blad,
  top: 0,
  left: 0,
  cells: [],
  formats: new Map(),
  hiddenRows: new Set(),
  merges: [],
  tables: [],
  ejLast: 'diagramblad',
});

const isUsed = (row: readonly CellValue[]): boolean => row.length > 0;

const blankStart = (row: readonly CellValue[]): number => {
  const first = row.findIndex((cell) => cell !== null);
  return first < 0 ? Infinity : first;
};

/** A row of the library's with the plain cells in their places; each has blanks where the other has cells. */
function mergeRow(row: readonly CellValue[], plain: readonly CellValue[]): readonly CellValue[] {
  if (plain.length === 0) return row;
  const length = Math.max(row.length, plain.length);
  return row.length === 0 && !plain.includes(undefined as never)
    ? plain
    : Array.from({ length }, (_, c) => plain[c] ?? row[c] ?? null);
}

function dropBlankEnd(row: readonly CellValue[]): readonly CellValue[] {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? null) === null) length -= 1;
  return length === row.length ? row : row.slice(0, length);
}

function findFormats(sheet: Sheet): Map<string, string> {
  const formats = new Map<string, string>();
  for (const [key, cell] of sheet.cells ?? []) {
    const format = cell.style?.numFmt;
    if (format !== undefined && format !== 'General') formats.set(key, format);
  }
  return formats;
}

function findHiddenRows(sheet: Sheet, top: number, bottom: number): number[] {
  const rows = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden === true);
  return rows.map(([row]) => row).filter((row) => row >= top && row <= bottom);
}

const toArea = (merge: NonNullable<Sheet['merges']>[number]): Area => ({
  top: merge.startRow,
  left: merge.startCol,
  rows: merge.endRow - merge.startRow + 1,
  columns: merge.endCol - merge.startCol + 1,
});

function toGridTable(table: NonNullable<Sheet['tables']>[number]): GridTable[] {
  const area = parseArea(table.range ?? '');
  const name = table.displayName ?? table.name;
  return area ? [{ name, area, hasTotals: table.showTotalRow === true }] : [];
}
