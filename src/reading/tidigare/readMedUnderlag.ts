import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { egetAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/**
 * Reads the columns of a person, by header, together with the figures or the words that were written for
 * what stands there; nothing of a row where the person wrote nothing. A row that is gone keeps its figures
 * also where the person has cleared the words.
 * @param persons the headers of what only a person writes
 * @example readMedUnderlag(['Granskad'])(grid, tabell, 4) // [["Granskad", "ja"], ["Här", 56525], ["Där", 61479]]
 */
export const readMedUnderlag =
  (persons: readonly string[]) =>
  (
    grid: Grid,
    { falt, slut }: Pick<EgenTabell, 'falt' | 'slut'>,
    row: number,
  ): readonly (readonly [string, Eget])[] => {
    const written = falt.flatMap(({ rubrik, kolumn }) => {
      const varde = egetAt(grid, row, kolumn);
      return varde === null ? [] : [[rubrik, varde] as const];
    });
    const own = written.filter(([rubrik]) => persons.includes(rubrik));
    if (row < slut) return own.length > 0 ? written : [];
    // In a row that is gone all of ours stand, or none: anything else is what a person has put there.
    const ours = written.filter(([rubrik]) => !persons.includes(rubrik));
    const hasAll = ours.length === falt.length - persons.length;
    const isOurs = own.length > 0 || ours.every(([, varde]) => typeof varde === 'number');
    return hasAll && isOurs ? written : own;
  };
