import { backtest, type MethodTest } from '../domain/helarsprognos/backtest.ts';
import { standardKontoregler } from '../domain/konto/kontogrupp.ts';
import { toYearSeries } from '../domain/kostnadslage/yearSeries.ts';
import type { Grid } from '../reading/grid.ts';
import { readEkonomi } from '../reading/huvudbok/readEkonomi.ts';
import { readSerier } from '../reading/serie/readSerier.ts';
import { sourceGrids } from '../reading/tidigare/sourceGrids.ts';

/** How the forecast methods would have met the history, and which whole years it has. */
export interface HistoryTest extends MethodTest {
  /** Ascending; fewer than four are too few to measure anything. */
  readonly years: readonly number[];
}

/**
 * Measures the forecast methods on the monthly history of the workbooks: that of the ledger, else plain
 * monthly series of any kind.
 * @example backtestHistorik(grids).metoder.forslag.mape // 0.021
 */
export function backtestHistorik(grids: readonly Grid[]): HistoryTest {
  const sources = sourceGrids(grids);
  const ekonomi = readEkonomi(sources, { kontoregler: standardKontoregler });
  const ledger = toYearSeries(ekonomi);
  const measured = backtest(ledger);
  const series = measured.matningar > 0 ? ledger : longest(ledger, readSerier(sources));
  const years = new Set(series.flatMap(({ years: whole }) => [...whole.keys()]));
  return {
    ...(series === ledger ? measured : backtest(series)),
    years: [...years].sort((a, b) => a - b),
  };
}

type Series = ReturnType<typeof toYearSeries>;

const longest = (a: Series, b: Series): Series => (yearsIn(b) > yearsIn(a) ? b : a);

const yearsIn = (series: Series): number => Math.max(0, ...series.map(({ years }) => years.size));
