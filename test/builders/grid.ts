import type { Area } from '../../src/domain/address/area.ts';
import type { CellValue, Grid, GridTable } from '../../src/reading/grid.ts';

/** What a test says of a sheet besides its cells. */
export interface GridOptions {
  readonly bok?: string;
  readonly blad?: string;
  readonly top?: number;
  readonly left?: number;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly Area[];
  readonly tables?: readonly GridTable[];
}

/** A sheet from rows of cells; "" is a blank cell. */
export const buildGrid = (
  rows: readonly (readonly CellValue[])[],
  options: GridOptions = {},
): Grid => ({
  bok: options.bok ?? 'bok.xlsx',
  blad: options.blad ?? 'Drift',
  top: options.top ?? 0,
  left: options.left ?? 0,
  cells: rows.map((row) => row.map((value) => (value === '' ? null : value))),
  formats: new Map(Object.entries(options.formats ?? {})),
  hiddenRows: new Set(options.hiddenRows ?? []),
  merges: options.merges ?? [],
  tables: options.tables ?? [],
});
