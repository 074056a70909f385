import { ore, type Ore } from '../amount/ore.ts';
import type { Manader } from '../kostnadslage/kostnadslage.ts';

/** A share is at least this much of the linear one (month/12): below it, dividing by it is guessing. */
export const MINSTA_ANDEL_AV_LINJAR = 0.25;
/** A share is at most this: what has passed may exceed the year (income comes late), but not by much. */
export const STORSTA_ANDEL = 1.2;
/** The year's net is at least this share of its months' sizes added up: else the net is near zero. */
export const MINSTA_NETTO = 0.1;

/** The part of a year that some of its months had: `delen` of `aret`, in öre. */
export interface Andel {
  readonly delen: Ore;
  readonly aret: Ore;
}

/**
 * The share of the year that the first `manad` months had, over one or more years pooled; null when it is
 * no share: the net is near zero, changes sign, or the share is out of bounds.
 * @param manad 1–12
 * @example andelAvAret([lastYear], 8) // { delen: 66 mnkr, aret: 100 mnkr }
 */
export const andelAvAret = (years: readonly Manader[], manad: number): Andel | null =>
  andelAvManader(years, twelve.slice(0, manad), twelve.slice(manad));

/**
 * The same for any months: what those of `grund` had of all that `grund` and `kvar` had; months by index,
 * January 0.
 */
export function andelAvManader(
  years: readonly Manader[],
  grund: readonly number[],
  kvar: readonly number[],
): Andel | null {
  const pooled = twelve.map((month) =>
    years.reduce((total, year) => total + (year[month] ?? 0), 0),
  );
  const all = [...grund, ...kvar];
  const delen = grund.reduce((total, month) => total + (pooled[month] ?? 0), 0);
  const resten = kvar.reduce((total, month) => total + (pooled[month] ?? 0), 0);
  const sizes = all.reduce((total, month) => total + Math.abs(pooled[month] ?? 0), 0);
  const aret = delen + resten;
  if (aret === 0 || Math.abs(aret) < MINSTA_NETTO * sizes) return null;
  const share = delen / aret;
  const lowest = (MINSTA_ANDEL_AV_LINJAR * grund.length) / all.length;
  return share >= lowest && share <= STORSTA_ANDEL ? { delen: ore(delen), aret: ore(aret) } : null;
}

const twelve: readonly number[] = Array.from({ length: 12 }, (_, month) => month);
