import type { Grid } from '../grid.ts';
import { findOutline } from './findOutline.ts';
import { collectKnownCodes, type KnownCodes } from './knownCodes.ts';
import { unfoldOutline } from './unfoldOutline.ts';

/**
 * The sheets without the outlines of several kinds of codes beside whole amounts: the ledger has read them,
 * or told why not. Any other sheet as it is.
 */
export function withoutOutlines(grids: readonly Grid[]): readonly Grid[] {
  const outlines = grids.map((grid) => {
    const outline = findOutline(grid);
    return outline?.manader === false ? outline : null;
  });
  if (outlines.every((outline) => outline === null)) return grids;
  let known: KnownCodes | null = null;
  const knownCodes = (): KnownCodes =>
    (known ??= collectKnownCodes(grids.filter((grid) => findOutline(grid) === null)));
  return grids.map((grid, at) => {
    const outline = outlines[at] ?? null;
    if (outline === null || unfoldOutline(grid, outline, knownCodes).grid === grid) return grid;
    return { ...grid, cells: grid.cells.slice(0, outline.header) };
  });
}
