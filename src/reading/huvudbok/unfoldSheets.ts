import type { Area } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Konteringar } from '../../domain/underlag/huvudbok.ts';
import type { Grid } from '../grid.ts';
import { findKodstrang } from './findKodstrang.ts';
import { findOutline } from './findOutline.ts';
import { collectKnownCodes, type KnownCodes } from './knownCodes.ts';
import { unfoldHeadings, type UnfoldedSheet } from './unfoldHeadings.ts';
import { unfoldKodstrang } from './unfoldKodstrang.ts';
import { unfoldOutline } from './unfoldOutline.ts';

/** The sheets with a column for every code, and the way back to where the codes stand. */
export interface UnfoldedSheets {
  readonly grids: readonly Grid[];
  /** What was assumed of code strings, or could not be read. */
  readonly fynd: readonly Fynd[];
  /** Findings at the cells where what they are about stands; what a string lacks is told once. */
  readonly place: (fynd: readonly Fynd[]) => readonly Fynd[];
  /** A series with its columns where they stand. */
  readonly placeSerie: (serie: Konteringar) => Konteringar;
}

/** Gives the codes of headings, of outlines and of code strings columns of their own. */
export function unfoldSheets(grids: readonly Grid[]): UnfoldedSheets {
  const headed = grids.map(unfoldHeadings);
  const folded = headed.map(({ grid }) => {
    const outline = findOutline(grid);
    return { grid, outline, strang: outline === null ? findKodstrang(grid) : null };
  });
  let known: KnownCodes | null = null;
  const knownCodes = (): KnownCodes => (known ??= collectKnownCodes(folded.flatMap(plainGrid)));
  const split = folded.flatMap(({ grid, outline, strang }) => {
    if (outline !== null) return [{ from: grid, ...unfoldOutline(grid, outline, knownCodes) }];
    return strang === null ? [] : [{ from: grid, ...unfoldKodstrang(grid, strang, knownCodes) }];
  });
  const places = [...split, ...headed];
  return {
    grids: headed.map(({ grid }) => split.find(({ from }) => from === grid)?.grid ?? grid),
    fynd: split.flatMap(({ fynd }) => fynd),
    place: (fynd) => {
      const placed = fynd.map((one) => places.reduce((moved, { place }) => place(moved), one));
      return split.length === 0 ? placed : placed.filter((one, at) => isFirst(placed, one, at));
    },
    placeSerie: (serie) =>
      split.reduce((placed, sheet) => placeColumns(placed, sheet, sheet.from), serie),
  };
}

/** A sheet that is to be unfolded tells nothing of its codes. */
const plainGrid = (folded: {
  readonly grid: Grid;
  readonly outline: unknown;
  readonly strang: unknown;
}): readonly Grid[] => (folded.outline === null && folded.strang === null ? [folded.grid] : []);

/** A string that can't be split lacks each of its codes. */
const isFirst = (fynd: readonly Fynd[], one: Fynd, at: number): boolean =>
  one.typ !== 'tomKod' ||
  fynd.findIndex(
    ({ typ, bok, blad, cell }) =>
      typ === 'tomKod' && bok === one.bok && blad === one.blad && cell === one.cell,
  ) === at;

function placeColumns(
  serie: Konteringar,
  { kolumn }: Pick<UnfoldedSheet, 'kolumn'>,
  { bok, blad }: Grid,
): Konteringar {
  const { kalla, lasning } = serie;
  if (kolumn === undefined || kalla.bok !== bok || kalla.blad !== blad || lasning === undefined)
    return serie;
  const kolumner = lasning.kolumner.map((one) => ({
    ...one,
    fran: kolumn(one.fran),
    till: kolumn(one.till),
  }));
  const right = Math.max(...kolumner.map(({ till }) => till));
  const area: Area = { ...kalla.area, columns: right - kalla.area.left + 1 };
  return { ...serie, kalla: { ...kalla, area }, lasning: { ...lasning, kolumner } };
}
