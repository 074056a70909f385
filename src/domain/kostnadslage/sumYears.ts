import { ore } from '../amount/ore.ts';
import type { Ekonomi, Konteringar } from '../underlag/huvudbok.ts';
import type { Manader } from './kostnadslage.ts';
import { allaKonton, PLATSER, sumRows } from './sumRows.ts';
import { seriesOfYear } from './seriesOfYear.ts';

/** The whole, every grupp and what has none. */
export const HELA = null;

/** What a sum is kept by: a grupp, or an ansvar with its verksamhet; null for what is in none. */
export type KeyOf = (verksamhet: string, ansvar: string) => string | null;

/** One year's months by key (HELA: the whole). */
export interface YearSums {
  readonly ar: number;
  readonly utfall: ReadonlyMap<string | null, Manader>;
  /** Without those grupper whose budget has no months. */
  readonly budget: ReadonlyMap<string | null, Manader>;
}

/**
 * The years that stand whole in the workbooks, newest first: utfall in each of the twelve months. A year
 * with a gap says nothing of how a year divides and is left out.
 */
export function sumWholeYears(ekonomi: Ekonomi, keyOf: KeyOf): readonly YearSums[] {
  const years = new Set(ekonomi.serier.flatMap(({ slag, ar }) => (slag === 'utfall' ? [ar] : [])));
  return [...years]
    .sort((a, b) => b - a)
    .map((ar) => ({ ar, series: seriesOfYear(ekonomi, ar) }))
    .filter(({ series }) => isWhole(series.utfall))
    .map(({ ar, series }) => ({
      ar,
      utfall: sumManader(series.utfall, keyOf),
      budget: sumManader(series.budget, keyOf),
    }));
}

function isWhole(serier: readonly Konteringar[]): boolean {
  const seen = new Uint8Array(PLATSER);
  for (const { manad } of serier) for (const month of manad) seen[month] = 1;
  return seen[0] === 0 && seen.subarray(1).every((one) => one === 1);
}

/** The months of one or more series by key and for the whole. */
function sumManader(
  serier: readonly Konteringar[],
  keyOf: KeyOf,
): ReadonlyMap<string | null, Manader> {
  const { rader, verksamheter, ansvar, utfall } = sumRows(serier, [], allaKonton);
  const keys = rader.map((rad) =>
    keyOf(verksamheter[rad.verksamhet] ?? '', ansvar[rad.ansvar] ?? ''),
  );
  return foldManader(keys, utfall);
}

/**
 * Adds up rows of PLATSER amounts into months by key and for the whole. A key with an amount that has
 * no month is left out: its months are not all of it.
 * @param keys the key of each row of `sums`
 */
export function foldManader(
  keys: readonly (string | null)[],
  sums: Float64Array,
): ReadonlyMap<string | null, Manader> {
  const folded = new Map<string | null, Float64Array>([[HELA, new Float64Array(PLATSER)]]);
  keys.forEach((key, row) => {
    for (const kod of key === null ? [HELA] : [key, HELA]) {
      const total = folded.get(kod) ?? new Float64Array(PLATSER);
      for (let place = 0; place < PLATSER; place++)
        total[place] = (total[place] ?? 0) + (sums[row * PLATSER + place] ?? 0);
      folded.set(kod, total);
    }
  });
  return new Map(
    [...folded]
      .filter(([, total]) => total[0] === 0)
      .map(([kod, total]) => [kod, Array.from(total.subarray(1), ore)]),
  );
}
