import type { Fynd } from '../../domain/fynd/fynd.ts';
import { month, type Month } from '../../domain/period/month.ts';
import { monthsOf, sumMonths, type MonthSums } from './monthSums.ts';
import { collectRows, placeInSeries } from './seriesPlace.ts';
import type { DraftSeries } from './splitSeries.ts';

/** Fewer months tell nothing of what is usual. */
const fewestMonths = 4;

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
  const years = [...new Set(byMonth.map(({ serie }) => serie.ar))];
  return years.flatMap((ar) => {
    const last = lastMonth(ar);
    if (last < fewestMonths) return [];
    const drafts = byMonth.filter(({ serie }) => serie.ar === ar);
    const all = sumMonths(drafts, ar, () => true);
    return [...findMissing(all, last), ...findTurned(drafts, all, last)];
  });
}

function findMissing(sums: MonthSums, last: number): readonly Fynd[] {
  const whole = Array.from({ length: last }, (_, m) =>
    sums.koder.reduce(
      (count, _kod, number) => count + (monthsOf(sums.antal, number, last)[m] ?? 0),
      0,
    ),
  );
  const gaps = whole.flatMap((count, m) => (count === 0 ? [m + 1] : []));
  const [first] = sums.drafts;
  const missing = (kod: string | null, manad: number, rad?: number): readonly Fynd[] => {
    const period = month(sums.ar, manad);
    const draft = first;
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
      const [only] = absent;
      return kod === '' || absent.length !== 1 || only === undefined
        ? []
        : missing(kod, only, first === undefined ? undefined : firstRow(first, kod));
    }),
  ];
}

function firstRow({ serie }: DraftSeries, kod: string): number | undefined {
  const number = serie.verksamhet.koder.indexOf(kod);
  const at = serie.verksamhet.index.indexOf(number);
  return at < 0 ? undefined : serie.rad[at];
}

/** First the verksamhet as a whole, then its income and its costs by themselves. */
function findTurned(drafts: readonly DraftSeries[], all: MonthSums, last: number): readonly Fynd[] {
  const told = new Set<string>();
  const kinds: readonly (readonly [MonthSums, string, (konto: string) => boolean])[] = [
    [all, '', () => true],
    ...(
      [
        [', intäkter', (konto: string): boolean => konto.startsWith('3')],
        [', kostnader', (konto: string): boolean => /^[4-7]/.test(konto)],
      ] as const
    ).map(([name, chosen]) => [sumMonths(drafts, all.ar, chosen), name, chosen] as const),
  ];
  return kinds.flatMap(([sums, name, chosen]) =>
    sums.koder.flatMap((kod, number) => {
      const manad = turnedMonth(monthsOf(sums.belopp, number, last));
      const period = manad === null ? null : month(sums.ar, manad);
      if (kod === '' || manad === null || period === null || told.has(`${kod} ${manad}`)) return [];
      told.add(`${kod} ${manad}`);
      return drafts.flatMap((draft) => turned(draft, { kod, manad, period, name, chosen }));
    }),
  );
}

/** What has the other sign. */
interface Turned {
  readonly kod: string;
  readonly manad: number;
  readonly period: Month;
  readonly name: string;
  readonly chosen: (konto: string) => boolean;
}

function turned(draft: DraftSeries, { kod, manad, period, name, chosen }: Turned): readonly Fynd[] {
  const { serie } = draft;
  const number = serie.verksamhet.koder.indexOf(kod);
  const counts = serie.konto.koder.map(chosen);
  const rows = collectRows(
    draft,
    (i) =>
      serie.verksamhet.index[i] === number &&
      serie.manad[i] === manad &&
      counts[serie.konto.index[i] ?? 0] === true,
  );
  if (rows.rader.length === 0) return [];
  const place = placeInSeries(draft, rows.rader[0], 'belopp');
  const kolumn = `verksamhet ${kod}${name}`;
  return [{ ...place, typ: 'felTecken', allvar: 'varning', kolumn, manad: period, ...rows }];
}

/** The one month (1–12) whose sum has the other sign and about the size of the others; null: none. */
function turnedMonth(sums: readonly number[]): number | null {
  const plus = sums.filter((sum) => sum > 0).length;
  const minus = sums.filter((sum) => sum < 0).length;
  if (plus + minus !== sums.length || Math.min(plus, minus) !== 1) return null;
  const at = sums.findIndex((sum) => (plus === 1 ? sum > 0 : sum < 0));
  const sizes = sums
    .filter((_, m) => m !== at)
    .map(Math.abs)
    .toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const size = Math.abs(sums[at] ?? 0);
  return size > usual * 0.4 && size < usual * 2.5 ? at + 1 : null;
}
