import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Grid } from '../grid.ts';
import { findListor } from './findListor.ts';

/** The sheet without its lists: their figures are no amounts of a verksamhet, their words no goals. */
export function withoutListor(grid: Grid, rattelser: readonly Rattelse[]): Grid {
  const listor = findListor(grid, rattelser);
  if (listor.length === 0) return grid;
  const isList = (row: number, column: number): boolean =>
    listor.some(
      ({ rubrik, to, kolumner, last }) =>
        row >= rubrik.top &&
        row < to &&
        column >= Math.min(...kolumner.map(({ index }) => index)) &&
        column <= last,
    );
  const cells = grid.cells.map((row, at) =>
    row.map((value, index) => (isList(grid.top + at, grid.left + index) ? null : value)),
  );
  return { ...grid, cells };
}
