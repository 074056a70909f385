import { avstamningsrubrik } from '../../domain/tidigare/avstamningsord.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { egetAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/**
 * What a person has written of a comparison in "Avstämning", by header, with the two figures that it was
 * written of; nothing where the person wrote nothing.
 * @example readGranskning(grid, tabell, 4) // [["Granskad", "ja"], ["Här", 56525], ["Där", 61479]]
 */
export function readGranskning(
  grid: Grid,
  { falt }: Pick<EgenTabell, 'falt'>,
  row: number,
): readonly (readonly [string, Eget])[] {
  const written = falt.flatMap(({ rubrik, kolumn }) => {
    const varde = egetAt(grid, row, kolumn);
    return varde === null ? [] : [[rubrik, varde] as const];
  });
  return written.some(([rubrik]) => persons.has(rubrik)) ? written : [];
}

const persons: ReadonlySet<string> = new Set([avstamningsrubrik.granskad, avstamningsrubrik.orsak]);
