import type { Fynd } from '../../domain/fynd/fynd.ts';
import { month, type Month } from '../../domain/period/month.ts';
import { fewestMonths } from './findMissingMonths.ts';
import { monthsOf, sumMonths, type MonthSums } from './monthSums.ts';
import { collectRows, placeInSeries } from './seriesPlace.ts';
import type { DraftSeries } from './splitSeries.ts';

/** At most this share of the months of a verksamhet can have the wrong sign. */
const mostTurned = 0.25;

/**
 * The months up to `last` where a verksamhet has the other sign: as a whole, then its income and its costs
 * by themselves.
 */
export function findTurned(
  drafts: readonly DraftSeries[],
  all: MonthSums,
  last: number,
): readonly Fynd[] {
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
      if (kod === '') return [];
      return turnedMonths(monthsOf(sums.belopp, number, last)).flatMap((manad) => {
        const period = month(sums.ar, manad);
        if (period === null || told.has(`${kod} ${manad}`)) return [];
        told.add(`${kod} ${manad}`);
        return drafts.flatMap((draft) => turned(draft, { kod, manad, period, name, chosen }));
      });
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
  return [
    {
      ...place,
      typ: 'felTecken',
      allvar: 'varning',
      kolumn,
      verksamhet: true,
      manad: period,
      ...rows,
    },
  ];
}

/**
 * The months (1–12) whose sums have the other sign than most and about their size; several only where each
 * is so by itself. A verksamhet whose months go up and down has none.
 */
function turnedMonths(sums: readonly number[]): readonly number[] {
  const filled = sums.filter((sum) => sum !== 0);
  const plus = filled.filter((sum) => sum > 0).length;
  const few = Math.min(plus, filled.length - plus);
  if (filled.length < fewestMonths || few === 0) return [];
  if (few > Math.max(1, filled.length * mostTurned)) return [];
  const sign = plus === few ? 1 : -1;
  const sizes = filled
    .filter((sum) => Math.sign(sum) !== sign)
    .map(Math.abs)
    .toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isTurned = (sum: number): boolean =>
    Math.sign(sum) === sign && Math.abs(sum) > usual * 0.4 && Math.abs(sum) < usual * 2.5;
  const turned = sums.flatMap((sum, at) => (isTurned(sum) ? [at + 1] : []));
  return turned.length === few ? turned : [];
}
