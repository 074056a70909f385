import { prognosmetoder, type Prognosmetod } from './helarsprognos.ts';

/** What is measured: each method, and the proposal. */
export type Measured = Prognosmetod | 'forslag';

/** Everything that is measured, in the order that it is shown. */
export const measured: readonly Measured[] = [...prognosmetoder, 'forslag'];

/** How far one forecast of a year's sum was from it; amounts in öre. */
export interface Miss {
  /** The size of the error. */
  readonly fel: number;
  /** The size of the year's sum. */
  readonly utfall: number;
  /** How much the years before changed from one to the next, on average; null when they didn't. */
  readonly naivt: number | null;
}

/** How far a method missed, ratios; null where nothing could be measured. */
export interface Measures {
  /** Mean of error ÷ the year's sum. Years that end at 0 are left out. */
  readonly mape: number | null;
  /** All errors ÷ all years' sums. */
  readonly wape: number | null;
  /** Mean of error ÷ what "as last year" misses by on average; below 1 is better than that. */
  readonly mase: number | null;
  /** How many forecasts the method gave. */
  readonly antal: number;
}

/** The accuracy of each method. */
export type Accuracy = Readonly<Record<Measured, Measures>>;

/** The three measures of a method's misses. */
export function measureMisses(misses: readonly Miss[]): Measures {
  const utfall = total(misses.map((miss) => miss.utfall));
  return {
    mape: mean(misses.flatMap(({ fel, utfall: size }) => (size === 0 ? [] : fel / size))),
    wape: utfall === 0 ? null : total(misses.map(({ fel }) => fel)) / utfall,
    mase: mean(misses.flatMap(({ fel, naivt }) => (naivt === null ? [] : fel / naivt))),
    antal: misses.length,
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : total(values) / values.length;
