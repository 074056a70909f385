import { exportrubrik } from '../../domain/tidigare/exportord.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { egetAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/**
 * What a person has answered in "Inför export", by header, with what it was answered of; nothing where the
 * person wrote nothing.
 * @example readExportsvar(grid, tabell, 9) // [["Svar", "Får lämnas ut ändå"], ["Gäller", "Antal placerade barn, 2025: 2"]]
 */
export function readExportsvar(
  grid: Grid,
  { falt }: Pick<EgenTabell, 'falt'>,
  row: number,
): readonly (readonly [string, Eget])[] {
  const written = falt.flatMap(({ rubrik, kolumn }) => {
    const varde = egetAt(grid, row, kolumn);
    return varde === null ? [] : [[rubrik, varde] as const];
  });
  return written.some(([rubrik]) => rubrik !== exportrubrik.underlag) ? written : [];
}
