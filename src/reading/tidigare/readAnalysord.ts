import { analysrubrik, markOf, parseSiffror } from '../../domain/tidigare/analysord.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { egetAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/**
 * What a person has written of a verksamhet in "Analys", by header, with the figures that stood beside
 * it. A draft that is still the one that we wrote is ours; nothing where the person wrote nothing.
 * @example readAnalysord(grid, tabell, 4) // [["Orsak", "Vikarier"], ["Siffror", "−6 062 tkr · 1a-0"]]
 */
export function readAnalysord(
  grid: Grid,
  { falt, kommentar, slut }: Pick<EgenTabell, 'falt' | 'kommentar' | 'slut'>,
  row: number,
): readonly (readonly [string, Eget])[] {
  const written = falt.flatMap(({ rubrik, kolumn }) => {
    const varde = egetAt(grid, row, kolumn);
    return varde === null ? [] : [[rubrik, varde] as const];
  });
  const siffror = new Map(written).get(analysrubrik.siffror);
  const mark = typeof siffror === 'string' ? parseSiffror(siffror) : null;
  const own = written.filter(([rubrik, varde]) => {
    if (rubrik === analysrubrik.siffror) return false;
    return rubrik !== analysrubrik.utkast || mark?.utkast !== markOf(textOf(varde));
  });
  const hasComment = kommentar !== null && egetAt(grid, row, kommentar) !== null;
  if (own.length === 0 && !hasComment) return [];
  // In a row that is gone, anything but figures as we write them is a person's.
  const hasFigures = siffror !== undefined && (mark !== null || row < slut);
  return hasFigures ? [...own, [analysrubrik.siffror, siffror]] : own;
}

const textOf = (value: Eget): string => (typeof value === 'object' ? value.date : String(value));
