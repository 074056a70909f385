import { isOwnTableName } from '../../domain/tidigare/egnaTabeller.ts';
import type { Grid, GridTable } from '../grid.ts';

/** Whether a sheet is one of the product's own: it holds a table with one of its names. */
export const isOwnGrid = (grid: Grid): boolean => ownTables(grid).length > 0;

/** The product's own tables on a sheet, from the top; the first one is the sheet's identity. */
export const ownTables = (grid: Grid): readonly GridTable[] =>
  grid.tables
    .filter((table) => isOwnTableName(table.name))
    .toSorted((a, b) => a.area.top - b.area.top);
