import type { MethodTest } from '../../domain/helarsprognos/backtest.ts';
import type { Accuracy } from '../../domain/helarsprognos/accuracy.ts';

/** What `backtest --json` writes. Ratios; null where nothing could be measured, with why in `skal`. */
export interface MethodTestJson {
  readonly format: 1;
  readonly serier: number;
  readonly matningar: number;
  readonly metoder: Accuracy;
  /** By the number of the last closed month, "2" to "11". */
  readonly perManad: Readonly<Record<string, Accuracy>>;
  readonly skal: readonly string[];
}

/** The accuracy of the methods as a plain object. */
export const composeBacktest = (
  { serier, matningar, metoder, perManad }: MethodTest,
  skal: readonly string[],
): MethodTestJson => ({
  format: 1,
  serier,
  matningar,
  metoder,
  perManad: Object.fromEntries([...perManad].map(([manad, measured]) => [String(manad), measured])),
  skal,
});
