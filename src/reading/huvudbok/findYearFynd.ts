import { areaName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { month } from '../../domain/period/month.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { cellName } from '../../domain/address/area.ts';
import type { FollowedPeriod } from './followedPeriod.ts';
import { collectRows, placeInSeries } from './seriesPlace.ts';
import type { DraftSeries, StrayRows } from './splitSeries.ts';

/** Rows of another year than their table's. */
export const findStrayFynd = (strays: readonly StrayRows[]): readonly Fynd[] =>
  strays.map(({ read: { table }, ar, vantatAr, rader, belopp }) => ({
    bok: table.grid.bok,
    blad: table.grid.blad,
    cell: cellName((rader[0] ?? 1) - 1, table.keys.ar ?? table.keys.period ?? table.first),
    typ: 'postUtanforAret',
    allvar: 'varning',
    ar,
    vantatAr,
    antal: rader.length,
    rader,
    belopp: belopp as Ore,
  }));

/** A budget, but none for the year whose utfall is followed. */
export function findBudgetYearFynd(
  series: readonly DraftSeries[],
  ar: number | null,
): readonly Fynd[] {
  const budgets = series.filter(({ serie }) => serie.slag === 'budget');
  if (ar === null || budgets.some(({ serie }) => serie.ar === ar)) return [];
  return budgets.map(({ serie }) => ({
    bok: serie.kalla.bok,
    blad: serie.kalla.blad,
    cell: areaName(serie.kalla.area),
    typ: 'felAr',
    allvar: 'fel',
    vad: `Budget ${serie.ar}`,
    ar: serie.ar,
    vantatAr: ar,
  }));
}

/** Utfall without months of a later year than the one that is followed: it can't be closed at any month. */
export const findUndatedFynd = (
  series: readonly DraftSeries[],
  { ar }: FollowedPeriod,
): readonly Fynd[] =>
  ar === null
    ? []
    : series
        .filter(({ serie }) => serie.slag === 'utfall' && serie.ar > ar)
        .map(({ serie: { kalla, rad } }) => ({
          bok: kalla.bok,
          blad: kalla.blad,
          cell: areaName(kalla.area),
          typ: 'ogiltigPeriod',
          allvar: 'fel',
          varde: '',
          rader: [...new Set(rad)],
        }));

/** Months after the last closed one that hold only a few rows. */
export const findThinFynd = (
  series: readonly DraftSeries[],
  { ar, thin }: FollowedPeriod,
): readonly Fynd[] =>
  thin.flatMap(({ manad, antal, vanligt }) => {
    const period = ar === null ? null : month(ar, manad);
    if (period === null) return [];
    return series
      .filter(({ serie }) => serie.slag === 'utfall' && serie.ar === ar)
      .flatMap((draft) => {
        const rows = collectRows(draft, (i) => draft.serie.manad[i] === manad);
        if (rows.rader.length === 0) return [];
        const place = placeInSeries(draft, rows.rader[0], 'period');
        return [
          {
            ...place,
            typ: 'manadOfullstandig',
            allvar: 'varning',
            manad: period,
            antal,
            vanligt,
            ...rows,
          },
        ];
      });
  });
