import { kontogruppOf, type Kontoregel } from '../konto/kontogrupp.ts';
import type { Konteringar } from '../underlag/huvudbok.ts';
import { findPoster, type PosterOf } from './findPoster.ts';
import type { GruppOf } from './gruppOf.ts';
import type { Kontorad } from './kostnadslage.ts';
import { nameKonton } from './nameKonton.ts';
import { numberCodes } from './numberCodes.ts';
import { rowAmounts, type Closing } from './rowAmounts.ts';
import { sumRows } from './sumRows.ts';

/** Where every konto stands by ansvar × verksamhet, with its largest postings so far. */
export function aggregateKonton(
  utfall: readonly Konteringar[],
  budget: readonly Konteringar[],
  regler: readonly Kontoregel[],
  gruppOf: GruppOf,
  lage: Closing,
): readonly Kontorad[] {
  const { koder } = numberCodes([...utfall, ...budget].map(({ konto }) => konto));
  const numbers = new Map(koder.map((konto, number) => [konto, number]));
  const sums = sumRows(utfall, budget, {
    count: koder.length,
    sortOf: (konto) => numbers.get(konto) ?? 0,
  });
  const grupper = sums.verksamheter.map(gruppOf);
  const namn = nameKonton(utfall);
  const posterOf: PosterOf = findPoster(utfall, lage.manad);
  return sums.rader.map(({ ansvar, verksamhet, sort }, row) => {
    const konto = koder[sort] ?? '';
    const place = {
      ansvar: sums.ansvar[ansvar] ?? '',
      verksamhet: sums.verksamheter[verksamhet] ?? '',
    };
    return {
      ...place,
      konto,
      namn: namn.get(konto) ?? null,
      kontogrupp: kontogruppOf(konto, regler),
      grupp: grupper[verksamhet] ?? null,
      ...rowAmounts(sums, row, lage),
      poster: posterOf({ ...place, konto }),
    };
  });
}
