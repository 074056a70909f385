import type { EgenRad } from '../../domain/tidigare/tidigare.ts';
import { unnumbered } from '../../domain/verksamhet/bladNycklar.ts';
import type { Kontrollrad } from './kontrollrader.ts';
import { hasFigures } from './sidor.ts';

/**
 * The comparison that each row of a person's is of now; none for a row that is gone. Rows that look alike
 * are told apart by their figures, and by their order where those have changed.
 */
export function placeGranskade(
  rader: readonly EgenRad[],
  now: readonly Kontrollrad[],
): ReadonlyMap<EgenRad, Kontrollrad> {
  const free = new Set(now);
  const placed = new Map<EgenRad, Kontrollrad>();
  const place = (fits: (rad: EgenRad, row: Kontrollrad) => boolean): void => {
    for (const rad of rader) {
      if (placed.has(rad)) continue;
      const found = [...free].find((row) => isAlike(rad, row) && fits(rad, row));
      if (found === undefined) continue;
      placed.set(rad, found);
      free.delete(found);
    }
  };
  place(({ falt }, { kontroll }) => falt !== undefined && hasFigures(falt, kontroll));
  place(({ nyckel }, row) => nyckel === row.nyckel);
  place(() => true);
  return placed;
}

const isAlike = ({ nyckel }: EgenRad, row: Kontrollrad): boolean =>
  unnumbered(nyckel) === unnumbered(row.nyckel);
