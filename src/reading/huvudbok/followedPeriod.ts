import { month, type Month } from '../../domain/period/month.ts';
import type { Konteringar } from '../../domain/underlag/huvudbok.ts';

/** The year that is followed and its last closed month, with the later months that hold too few rows. */
export interface FollowedPeriod {
  readonly ar: number | null;
  readonly period: Month | null;
  readonly thin: readonly ThinMonth[];
}

/** A month after the last closed one, with its rows and what a month usually has. */
export interface ThinMonth {
  readonly manad: number;
  readonly antal: number;
  readonly vanligt: number;
}

/** A month with less than this share of the rows of a usual month is not closed. */
const closedShare = 0.2;

/**
 * The newest year with utfall by month, and its last month that has rows as other months have. A month
 * begun, or a few postings dated ahead, closes nothing.
 */
export function followPeriod(serier: readonly Konteringar[]): FollowedPeriod {
  const byMonth = serier.filter(({ slag, manad }) => slag === 'utfall' && manad.some((m) => m > 0));
  if (byMonth.length === 0) return { ar: null, period: null, thin: [] };
  const ar = Math.max(...byMonth.map((serie) => serie.ar));
  const counts = countRows(byMonth.filter((serie) => serie.ar === ar));
  const filled = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  const vanligt = filled[Math.floor(filled.length / 2)] ?? 0;
  const thin: ThinMonth[] = [];
  for (let manad = 12; manad >= 1; manad--) {
    const antal = counts[manad] ?? 0;
    if (antal === 0) continue;
    if (antal >= vanligt * closedShare) return { ar, period: month(ar, manad), thin };
    thin.push({ manad, antal, vanligt });
  }
  return { ar, period: null, thin };
}

/** Rows with an amount, by month 1–12. */
function countRows(serier: readonly Konteringar[]): readonly number[] {
  const counts = new Array<number>(13).fill(0);
  for (const { manad, belopp } of serier)
    for (let i = 0; i < manad.length; i++) {
      const number = manad[i] ?? 0;
      if (number > 0 && belopp[i] !== 0) counts[number] = (counts[number] ?? 0) + 1;
    }
  return counts;
}
