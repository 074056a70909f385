import type { Fynd } from '../../domain/fynd/fynd.ts';
import { month } from '../../domain/period/month.ts';
import { monthsOf, sumMonths, type MonthSums } from './monthSums.ts';
import { placeInSeries } from './seriesPlace.ts';
import type { DraftSeries } from './splitSeries.ts';

/** Fewer months tell nothing of what is usual. */
export const fewestMonths = 4;
/** A verksamhet that lacks more of its months than this just has postings now and then. */
const mostAbsent = 0.25;
/** A verksamhet with so many rows in each of its other months should have some in every month. */
const fewestRows = 3;

/** A month inside a budget by months that nothing is budgeted in. */
export function findBudgetGaps(series: readonly DraftSeries[]): readonly Fynd[] {
  const budgets = series.filter(({ serie }) => serie.slag === 'budget');
  return [...new Set(budgets.map(({ serie }) => serie.ar))].flatMap((ar) => {
    const drafts = budgets.filter(({ serie }) => serie.ar === ar);
    const all = sumMonths(drafts, ar, () => true);
    const last = lastFilled(all);
    const gaps = findMissing(all, last).filter(({ kod }) => kod === null);
    // A budget by quarters has few months.
    return last < fewestMonths || gaps.length > last * mostAbsent ? [] : gaps;
  });
}

/** The last month (1–12) with amounts; 0: none. */
export const lastFilled = (sums: MonthSums): number =>
  Math.max(
    0,
    ...sums.koder.map(
      (_, number) => monthsOf(sums.antal, number, 12).findLastIndex((n) => n > 0) + 1,
    ),
  );

/** The years between the first and the last that nothing is of; told at the year before. */
export function findMissingYears(
  series: readonly DraftSeries[],
  years: readonly number[],
): readonly Fynd[] {
  const held = new Set(
    series.filter(({ serie }) => serie.slag === 'utfall').map(({ serie }) => serie.ar),
  );
  return years.slice(0, -1).flatMap((before, at) => {
    const draft = series.find(({ serie }) => serie.slag === 'utfall' && serie.ar === before);
    const gap = Array.from({ length: (years[at + 1] ?? 0) - before - 1 }, (_, n) => before + 1 + n);
    return gap.flatMap((ar): readonly Fynd[] => {
      const manad = month(ar, 1);
      if (held.has(ar) || manad === null || draft === undefined) return [];
      const place = placeInSeries(draft, undefined, 'period');
      return [
        { ...place, typ: 'manadSaknas', allvar: 'varning', kod: null, manad, helaAret: true },
      ];
    });
  });
}

/** A year that ends early, told once; `last` is its last month with amounts. */
export function tellEarlyEnd({ ar, drafts: [draft] }: MonthSums, last: number): readonly Fynd[] {
  const manad = month(ar, last + 1);
  if (manad === null || draft === undefined) return [];
  const place = placeInSeries(draft, undefined, 'period');
  return [{ ...place, typ: 'manadSaknas', allvar: 'varning', kod: null, manad, aretUt: true }];
}

/** A month that is missing. */
type Missing = Extract<Fynd, { readonly typ: 'manadSaknas' }>;

/** The months up to `last` that all lack, and those that a verksamhet lacks among its others. */
export function findMissing(sums: MonthSums, last: number): readonly Missing[] {
  const whole = Array.from({ length: last }, (_, m) =>
    sums.koder.reduce(
      (count, _kod, number) => count + (monthsOf(sums.antal, number, last)[m] ?? 0),
      0,
    ),
  );
  const gaps = whole.flatMap((count, m) => (count === 0 ? [m + 1] : []));
  const [first] = sums.drafts;
  const missing = (
    kod: string | null,
    manad: number,
    rad?: number,
    draft = first,
  ): readonly Missing[] => {
    const period = month(sums.ar, manad);
    if (period === null || draft === undefined) return [];
    const place = placeInSeries(draft, rad, 'verksamhet');
    return [
      {
        ...place,
        typ: 'manadSaknas',
        allvar: kod === null ? 'fel' : 'varning',
        kod,
        manad: period,
      },
    ];
  };
  return [
    ...gaps.flatMap((manad) => missing(null, manad)),
    ...sums.koder.flatMap((kod, number) => {
      const absent = monthsOf(sums.antal, number, last).flatMap((count, m) =>
        count === 0 && !gaps.includes(m + 1) ? [m + 1] : [],
      );
      if (kod === '' || !isGap(monthsOf(sums.antal, number, last), absent.length)) return [];
      const draft = sums.drafts.find((one) => firstRow(one, kod) !== undefined) ?? first;
      return absent.flatMap((manad) =>
        draft === undefined ? [] : missing(kod, manad, firstRow(draft, kod), draft),
      );
    }),
  ];
}

/** One month without rows among others is a gap; several are where the other months have many rows. */
function isGap(counts: readonly number[], absent: number): boolean {
  if (absent === 0 || absent > counts.length * mostAbsent) return false;
  const filled = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  return absent === 1 || (filled[0] ?? 0) >= fewestRows;
}

function firstRow({ serie }: DraftSeries, kod: string): number | undefined {
  const number = serie.verksamhet.koder.indexOf(kod);
  const at = serie.verksamhet.index.indexOf(number);
  return at < 0 ? undefined : serie.rad[at];
}
