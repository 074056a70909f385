import type { YearSeries } from '../../domain/helarsprognos/backtest.ts';
import type { Grid } from '../grid.ts';
import { toYearSeries } from './observation.ts';
import { readLongSeries } from './readLongSeries.ts';
import { readMonthMatrix, readYearColumns } from './readMonthMatrix.ts';
import { readYearSheet } from './readYearSheet.ts';

/**
 * Plain monthly series, without the codes of a ledger, as public statistics give them: a row for each
 * month, a column for each month, years beside each other, or a sheet for each year. Only whole years are given.
 * @example readSerier(grids)[0]?.years.get(2019)?.utfall.length // 12
 */
export const readSerier = (grids: readonly Grid[]): readonly YearSeries[] =>
  toYearSeries(
    grids.flatMap((grid) => {
      // Years in a row may look like months, 2001 as January 2020; a column of months beside them tells.
      const layouts = [readLongSeries, readYearColumns, readMonthMatrix, readYearSheet];
      return layouts.map((read) => read(grid)).find((found) => found.length > 0) ?? [];
    }),
  );
