import { ore } from '../amount/ore.ts';
import type { Ekonomi } from '../underlag/huvudbok.ts';
import type { GruppOf } from './gruppOf.ts';
import type { Ansvarsserie, Kostnadslage, Manader, Serie } from './kostnadslage.ts';
import type { RowSums } from './sumRows.ts';
import { foldManader, HELA, sumWholeYears, type KeyOf } from './sumYears.ts';

/** The months of the followed year with its budget and the whole years before, by grupp and by ansvar. */
export function composeSerier(
  ekonomi: Ekonomi,
  sums: RowSums,
  gruppOf: GruppOf,
  ar: number,
): Pick<Kostnadslage, 'serier' | 'ansvarsserier'> {
  const before = { ...ekonomi, serier: ekonomi.serier.filter((serie) => serie.ar < ar) };
  const byGrupp = (keyOf: KeyOf, koder: readonly (string | null)[]): readonly Serie[] =>
    seriesBy(keyOf, koder, sums, before);
  const grupper = sums.verksamheter.map(gruppOf);
  const known = sums.rader.map(({ verksamhet }) => grupper[verksamhet] ?? null);
  const koder = [...new Set(known)].filter((kod) => kod !== null).sort(byCode);
  const pairs = new Map(
    sums.rader.map((rad) => {
      const ansvar = sums.ansvar[rad.ansvar] ?? '';
      const kod = sums.verksamheter[rad.verksamhet] ?? '';
      return [pairKey(kod, ansvar), { ansvar, kod }] as const;
    }),
  );
  const pairSeries = byGrupp(pairKey, [...pairs.keys()]);
  return {
    serier: byGrupp((verksamhet) => gruppOf(verksamhet), [...koder, HELA]),
    ansvarsserier: [...pairs.values()].flatMap((pair, at): Ansvarsserie[] => {
      const serie = pairSeries[at];
      return serie === undefined ? [] : [{ ...serie, ...pair }];
    }),
  };
}

const pairKey: KeyOf = (verksamhet, ansvar) => `${ansvar}\n${verksamhet}`;

function seriesBy(
  keyOf: KeyOf,
  keys: readonly (string | null)[],
  sums: RowSums,
  before: Ekonomi,
): readonly Serie[] {
  const own = sums.rader.map((rad) =>
    keyOf(sums.verksamheter[rad.verksamhet] ?? '', sums.ansvar[rad.ansvar] ?? ''),
  );
  const utfall = foldManader(own, sums.utfall);
  const budget = foldManader(own, sums.budget);
  const years = sumWholeYears(before, keyOf);
  return keys.map((kod) => ({
    kod,
    utfall: utfall.get(kod) ?? ingenManad,
    budget: withAmounts(budget.get(kod)),
    historik: years.flatMap(({ ar, utfall: before }) => {
      const months = withAmounts(before.get(kod));
      return months === null ? [] : [{ ar, utfall: months }];
    }),
  }));
}

const ingenManad: Manader = Array.from({ length: 12 }, () => ore(0));
const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** A budget of nothing at all is no budget to add the rest of, and a year of nothing no year to go by. */
const withAmounts = (months: Manader | undefined): Manader | null =>
  months?.some((amount) => amount !== 0) ? months : null;
