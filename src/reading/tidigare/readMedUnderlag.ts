import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { egetAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/**
 * Reads the columns of a person, by header, together with the figures or the words that were written for
 * what stands there; nothing of a row where the person wrote nothing.
 * @param persons the headers of what only a person writes
 * @example readMedUnderlag(['Granskad'])(grid, tabell, 4) // [["Granskad", "ja"], ["Här", 56525], ["Där", 61479]]
 */
export const readMedUnderlag =
  (persons: readonly string[]) =>
  (
    grid: Grid,
    { falt }: Pick<EgenTabell, 'falt'>,
    row: number,
  ): readonly (readonly [string, Eget])[] => {
    const written = falt.flatMap(({ rubrik, kolumn }) => {
      const varde = egetAt(grid, row, kolumn);
      return varde === null ? [] : [[rubrik, varde] as const];
    });
    return written.some(([rubrik]) => persons.includes(rubrik)) ? written : [];
  };
