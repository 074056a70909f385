import type { Fynd } from '../../domain/fynd/fynd.ts';
import {
  fewestMonths,
  findBudgetGaps,
  findMissing,
  findMissingYears,
  lastFilled,
  tellEarlyEnd,
} from './findMissingMonths.ts';
import { findTurned } from './findTurnedMonths.ts';
import { sumMonths } from './monthSums.ts';
import type { DraftSeries } from './splitSeries.ts';

/**
 * Months that a verksamhet or the whole lacks though it has all the others, and months where a
 * verksamhet has the other sign; `lastMonth` says how far a year is closed.
 */
export function findMonthFynd(
  series: readonly DraftSeries[],
  lastMonth: (ar: number) => number,
): readonly Fynd[] {
  const byMonth = series.filter(
    ({ serie }) => serie.slag === 'utfall' && serie.manad.some((m) => m > 0),
  );
  const years = [...new Set(byMonth.map(({ serie }) => serie.ar))].toSorted((a, b) => a - b);
  return [
    ...findMissingYears(series, years),
    ...years.flatMap(findInYear),
    ...findBudgetGaps(series),
  ];

  function findInYear(ar: number): readonly Fynd[] {
    const closed = lastMonth(ar);
    if (closed < fewestMonths) return [];
    const drafts = byMonth.filter(({ serie }) => serie.ar === ar);
    const all = sumMonths(drafts, ar, () => true);
    const last = Math.min(closed, lastFilled(all));
    return [
      ...(last < closed ? tellEarlyEnd(all, last) : []),
      ...findMissing(all, last),
      ...findTurned(drafts, all, last),
    ];
  }
}
