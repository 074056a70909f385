import type { Area } from '../../domain/address/area.ts';
import { isCopyTableName } from '../../domain/tidigare/egnaTabeller.ts';
import type { Grid } from '../grid.ts';
import { findRapportkopior } from './findRapportkopior.ts';
import { isOwnGrid } from './isOwnGrid.ts';

/**
 * The sheets to read budget and utfall from: neither the product's own, nor copies that a person made
 * of them, with their tables or as plain cells. On a sheet with more than copies, only the copies are
 * left out.
 * @example sourceGrids(grids).map(({ blad }) => blad) // ["Drift"]
 */
export const sourceGrids = (grids: readonly Grid[]): readonly Grid[] =>
  grids.filter((grid) => !isOwnGrid(grid) && !isArchive(grid)).map(blankCopies);

const isArchive = ({ tables }: Grid): boolean =>
  tables.length > 0 && tables.every(({ name }) => isCopyTableName(name));

function blankCopies(grid: Grid): Grid {
  const named = grid.tables.filter(({ name }) => isCopyTableName(name)).map(({ area }) => area);
  const copies = [...named, ...findRapportkopior(grid)];
  if (copies.length === 0) return grid;
  const isCopied = (row: number, column: number): boolean =>
    copies.some((area) => holds(area, row, column));
  const cells = grid.cells.map((row, r) =>
    row.map((cell, c) => (isCopied(grid.top + r, grid.left + c) ? null : cell)),
  );
  const tables = grid.tables.filter(({ area }) => !isCopied(area.top, area.left));
  return { ...grid, cells, tables };
}

const holds = ({ top, left, rows, columns }: Area, row: number, column: number): boolean =>
  row >= top && row < top + rows && column >= left && column < left + columns;
