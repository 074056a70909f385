import { cellName } from '../../../src/domain/address/area.ts';
import type { CellValue, Grid, GridTable } from '../../../src/reading/grid.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';

/** A sheet with one cell written. */
export function writeCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const cells = grid.cells.map((line) => [...line]);
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = value;
  return { ...grid, cells };
}

/** Where a person puts a row or a column in a table of a sheet, and which of its cells are filled. */
export interface Insert {
  readonly at: number;
  readonly filled: readonly number[];
}

/** A column before one of ours, with a header and texts beside rows in and below the table; the sheet's columns move right. */
export function insertColumn(
  grid: Grid,
  { at, filled }: Insert,
  next: () => string,
  inside = grid.tables[0],
): Grid {
  if (inside === undefined) return grid;
  const { top, left, rows, columns } = inside.area;
  const column = left + (at % columns);
  const written = new Set(
    [0, ...filled.map((row) => row % (rows + BELOW))].map((row) => top + row),
  );
  const end = Math.max(grid.cells.length, Math.max(...written) + 1);
  const cells = Array.from({ length: end }, (_, row) => {
    const line = grid.cells[row] ?? [];
    const value = written.has(row) ? next() : null;
    if (line.length <= column && value === null) return line;
    const padded = Array.from({ length: Math.max(line.length, column) }, (_, c) => line[c] ?? null);
    return padded.toSpliced(column, 0, value);
  });
  const tables = grid.tables.map((table) => {
    const own = table.area;
    if (column === own.left) return { ...table, area: { ...own, left: own.left + 1 } };
    const isInside = column < own.left + own.columns;
    return isInside ? { ...table, area: { ...own, columns: own.columns + 1 } } : table;
  });
  return { ...grid, cells, tables };
}

/** How far below the table a person writes in a column of theirs: beside the rows that are gone. */
const BELOW = 6;

/** A row between two of ours, with texts in some or all cells; what is below moves down. */
export function insertRow(
  grid: Grid,
  { at, filled }: Insert,
  next: () => string,
  inside = grid.tables[0],
): Grid {
  if (inside === undefined) return grid;
  const { top, left, rows, columns } = inside.area;
  const row = top + 1 + (at % (rows - 1));
  const written = filled.length > 4 ? null : new Set(filled.map((c) => left + (c % columns)));
  const line = Array.from({ length: left + columns }, (_, c) =>
    c >= left && (written === null || written.has(c)) ? next() : null,
  );
  const moved = (table: GridTable): GridTable => {
    const { area } = table;
    if (table === inside) return { ...table, area: { ...area, rows: area.rows + 1 } };
    return area.top < row ? table : { ...table, area: { ...area, top: area.top + 1 } };
  };
  return { ...grid, cells: grid.cells.toSpliced(row, 0, line), tables: grid.tables.map(moved) };
}

/** A host may take what is written beside or below a table into it. */
export const growTable = (grid: Grid): Grid => ({
  ...grid,
  tables: grid.tables.map((table, index) =>
    index > 0
      ? table
      : {
          ...table,
          area: { ...table.area, rows: table.area.rows + 1, columns: table.area.columns + 2 },
        },
  ),
});

/** Every text of some sheets. */
export const textsOf = (grids: readonly Grid[]): readonly string[] =>
  grids.flatMap(({ cells }) => cells.flat()).filter((value) => typeof value === 'string');

/** What a sheet shows, with the place of each cell. */
export const filledCells = ({ cells }: ReportSheet): readonly string[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const isBlank = cell === null || ('text' in cell && cell.text === '');
      return isBlank ? [] : [`${cellName(r, c)} ${JSON.stringify(cell)}`];
    }),
  );
