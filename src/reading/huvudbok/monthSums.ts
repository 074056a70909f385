import type { DraftSeries } from './splitSeries.ts';

/** The sums and the rows with an amount by verksamhet and month of all utfall of one year. */
export interface MonthSums {
  readonly ar: number;
  readonly drafts: readonly DraftSeries[];
  readonly koder: readonly string[];
  /** kod × 13, then month 0–12; öre. */
  readonly belopp: Float64Array;
  readonly antal: Int32Array;
}

const months = 13;

/** Sums the series of a year by verksamhet and month; `chosen` says which konton count. */
export function sumMonths(
  drafts: readonly DraftSeries[],
  ar: number,
  chosen: (konto: string) => boolean,
): MonthSums {
  const koder = [...new Set(drafts.flatMap(({ serie }) => serie.verksamhet.koder))];
  const numbers = new Map(koder.map((kod, number) => [kod, number]));
  const belopp = new Float64Array(koder.length * months);
  const antal = new Int32Array(koder.length * months);
  for (const { serie } of drafts) {
    const own = serie.verksamhet.koder.map((kod) => numbers.get(kod) ?? 0);
    const counts = serie.konto.koder.map(chosen);
    for (let i = 0; i < serie.belopp.length; i++) {
      const ore = serie.belopp[i] ?? 0;
      if (ore === 0 || counts[serie.konto.index[i] ?? 0] !== true) continue;
      const at = (own[serie.verksamhet.index[i] ?? 0] ?? 0) * months + (serie.manad[i] ?? 0);
      belopp[at] = (belopp[at] ?? 0) + ore;
      antal[at] = (antal[at] ?? 0) + 1;
    }
  }
  return { ar, drafts, koder, belopp, antal };
}

/** The months 1 to `last` of a verksamhet (its number among the koder). */
export const monthsOf = (
  values: Float64Array | Int32Array,
  number: number,
  last: number,
): readonly number[] =>
  Array.from(values.subarray(number * months + 1, number * months + 1 + last));
