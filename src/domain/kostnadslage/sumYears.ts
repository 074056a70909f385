import { ore } from '../amount/ore.ts';
import type { Ekonomi, Konteringar } from '../underlag/huvudbok.ts';
import type { GruppOf } from './gruppOf.ts';
import { numberCodes } from './numberCodes.ts';
import type { Manader } from './kostnadslage.ts';
import { PLATSER } from './sumRows.ts';
import { seriesOfYear } from './seriesOfYear.ts';

/** The whole, every grupp and what has none. */
export const HELA = null;

/** One year's months by grupp (HELA: the whole). */
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
export function sumWholeYears(ekonomi: Ekonomi, gruppOf: GruppOf): readonly YearSums[] {
  const years = new Set(ekonomi.serier.flatMap(({ slag, ar }) => (slag === 'utfall' ? [ar] : [])));
  return [...years]
    .sort((a, b) => b - a)
    .map((ar) => ({ ar, series: seriesOfYear(ekonomi, ar) }))
    .filter(({ series }) => isWhole(series.utfall))
    .map(({ ar, series }) => ({
      ar,
      utfall: sumManader(series.utfall, gruppOf),
      budget: sumManader(series.budget, gruppOf),
    }));
}

function isWhole(serier: readonly Konteringar[]): boolean {
  const seen = new Uint8Array(PLATSER);
  for (const { manad } of serier) for (const month of manad) seen[month] = 1;
  return seen[0] === 0 && seen.subarray(1).every((one) => one === 1);
}

/** The months of one or more series by grupp and for the whole. */
function sumManader(
  serier: readonly Konteringar[],
  gruppOf: GruppOf,
): ReadonlyMap<string | null, Manader> {
  const { koder, numbersOf } = numberCodes(serier.map(({ verksamhet }) => verksamhet));
  const sums = new Float64Array(koder.length * PLATSER);
  for (const { verksamhet, manad, belopp } of serier) {
    const numbers = numbersOf(verksamhet);
    for (let at = 0; at < belopp.length; at++) {
      const place = (numbers[verksamhet.index[at] ?? 0] ?? 0) * PLATSER + (manad[at] ?? 0);
      sums[place] = (sums[place] ?? 0) + (belopp[at] ?? 0);
    }
  }
  return foldGrupper(koder.map(gruppOf), sums);
}

/**
 * Adds up rows of PLATSER amounts into months by grupp and for the whole. A grupp with an amount that has
 * no month is left out: its months are not all of it.
 * @param grupper the grupp of each row of `sums`
 */
export function foldGrupper(
  grupper: readonly (string | null)[],
  sums: Float64Array,
): ReadonlyMap<string | null, Manader> {
  const folded = new Map<string | null, Float64Array>([[HELA, new Float64Array(PLATSER)]]);
  grupper.forEach((grupp, row) => {
    for (const kod of grupp === null ? [HELA] : [grupp, HELA]) {
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
