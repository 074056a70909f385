import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Indikator } from '../../domain/mal/malunderlag.ts';
import type { CollectedMal } from './collectMal.ts';
import { cellOnly } from './cellOnly.ts';

/**
 * An indicator that stands twice below a goal is told. With the same values it counts once; with different
 * ones both stand, since nothing says which of them is right.
 */
export function settleDubbletter(mal: CollectedMal): {
  readonly mal: CollectedMal;
  readonly fynd: readonly Fynd[];
} {
  const fynd: Fynd[] = [];
  const kept: Indikator[] = [];
  const seen = new Map<string, Indikator[]>();
  for (const indikator of mal.indikatorer) {
    const earlier = seen.get(indikator.nyckel) ?? [];
    const [first] = earlier;
    if (first) fynd.push(toFynd(indikator, first));
    if (earlier.some((other) => isCopy(other, indikator))) continue;
    const number = earlier.length === 0 ? '' : ` #${earlier.length + 1}`;
    kept.push({ ...indikator, nyckel: `${indikator.nyckel}${number}` });
    seen.set(indikator.nyckel, [...earlier, indikator]);
  }
  return { mal: { ...mal, indikatorer: kept }, fynd };
}

const isCopy = (a: Indikator, b: Indikator): boolean =>
  a.utfall.text === b.utfall.text && a.mal.text === b.mal.text && a.matt === b.matt;

const toFynd = (indikator: Indikator, first: Indikator): Fynd => ({
  bok: indikator.bok,
  blad: indikator.blad,
  cell: cellOnly(indikator.cell),
  typ: 'dubbelIndikator',
  allvar: 'varning',
  indikator: indikator.namn,
  andraCell: first.cell,
});
