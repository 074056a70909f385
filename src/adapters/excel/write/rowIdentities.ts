import { headerNyckel } from '../../../domain/tidigare/egnaTabeller.ts';
import { bladNycklar, unnumbered } from '../../../domain/verksamhet/bladNycklar.ts';
import type { CellValue, Grid, GridTable } from '../../../reading/grid.ts';
import { filledColumns, textAt } from '../../../reading/tidigare/cells.ts';
import { locateEgenTabell } from '../../../reading/tidigare/egenTabell.ts';
import { bladrad } from '../../../reading/tidigare/readEgenRad.ts';
import type { ReportCell, ReportSheet, ReportTable } from '../../../report/rapport.ts';
import { cellOfValue } from '../read/cellOfValue.ts';
import type { SheetCells } from './sheetCells.ts';

/** Which row of ours each row of a sheet is. */
export interface RowIdentities {
  /** The rows of the tables, headers among them, by 0-based sheet row. */
  readonly inTables: ReadonlyMap<number, string>;
  /** Lines outside the tables: what stands first in them. */
  readonly outside: ReadonlyMap<number, string>;
}

/** A sheet of ours as it stands in the workbook. */
export const standingGrid = (cells: SheetCells, tables: readonly ReportTable[]): Grid =>
  gridOf(
    cells.values.map((row) => row.map((value) => cellOfValue(value, false, 1900))),
    tables,
    cells.area,
  );

/** The rows of a sheet as the report wants them. */
export const wantedRows = ({ cells, tables }: ReportSheet): RowIdentities =>
  rowsOf(
    gridOf(
      cells.map((row) => row.map(valueOf)),
      tables,
    ),
  );

/**
 * The 0-based sheet rows where what a person fastened to a cell would come to stand beside another
 * row than now: of a table, whenever the rows differ; outside, when the line has moved and was not
 * merely worded anew.
 */
export function movedRows(now: RowIdentities, wanted: RowIdentities): ReadonlySet<number> {
  const stood = new Set(now.outside.values());
  const stays = new Set(wanted.outside.values());
  const isMoved = (row: number): boolean => {
    const [before, after] = [now.inTables.get(row), wanted.inTables.get(row)];
    if (before !== undefined || after !== undefined) return before !== after;
    const [line, next] = [now.outside.get(row), wanted.outside.get(row)];
    if (line === undefined || line === next) return false;
    return stays.has(line) || (next !== undefined && stood.has(next));
  };
  const maps = [now.inTables, now.outside, wanted.inTables];
  return new Set(maps.flatMap((map) => [...map.keys()]).filter(isMoved));
}

/** The rows of a sheet of ours. */
export function rowsOf(grid: Grid): RowIdentities {
  const inTables = new Map(grid.tables.flatMap((table) => tableRows(grid, table)));
  const outside = new Map<number, string>();
  for (let row = grid.top; row < grid.top + grid.cells.length; row += 1) {
    const [first] = filledColumns(grid, row);
    if (first !== undefined && !inTables.has(row)) outside.set(row, textAt(grid, row, first));
  }
  return { inTables, outside };
}

function tableRows(grid: Grid, table: GridTable): readonly (readonly [number, string])[] {
  const own = locateEgenTabell(grid, table);
  const { top, rows } = table.area;
  const body = Array.from({ length: rows - 1 }, (_, at) => top + 1 + at)
    .map((row) => ({ row, ...bladrad(grid, own, row) }))
    .filter(({ kod, namn }) => kod !== null || namn !== '');
  const nycklar = bladNycklar(body);
  const plain = nycklar.map(unnumbered);
  const header = headerNyckel(table.name.toLowerCase());
  return [
    [top, header],
    ...body.map(({ row }, at) => {
      const nyckel = nycklar[at] ?? '';
      // Of rows that look alike it can't be said which one came or went: then all are other rows.
      const count = plain.filter((other) => other === plain[at]).length;
      return [row, `${header} ${nyckel} ${count}`] as const;
    }),
  ];
}

const gridOf = (
  cells: Grid['cells'],
  tables: readonly ReportTable[],
  { top, left }: { readonly top: number; readonly left: number } = { top: 0, left: 0 },
): Grid => ({
  bok: '',
  blad: '',
  top,
  left,
  cells,
  formats: new Map(),
  hiddenRows: new Set(),
  merges: [],
  tables: tables.map(({ name, area }) => ({ name, area, hasTotals: false })),
});

function valueOf(cell: ReportCell): CellValue {
  if (cell === null) return null;
  if ('number' in cell) return cell.number;
  const value = 'formula' in cell ? cell.value : cell.text;
  return value === '' ? null : value;
}
