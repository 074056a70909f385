import { bottomOf, textAt, valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { periodInText } from '../headers/periodInText.ts';
import { monthOfCell } from '../huvudbok/monthOfCell.ts';
import { readHeaderRow, slagInText } from '../huvudbok/readHeaderRow.ts';
import { saysSum } from '../rows/rowWords.ts';
import { amountOf, type Observation } from './observation.ts';
import { yearOfCell } from './readLongSeries.ts';

/** A matrix has a column for each month of at least one year, or a column for each of some years. */
const FEWEST_MONTHS = 12;
const FEWEST_YEARS = 4;

/**
 * Series that stand with a column for each month, the year in the headers, on each row, or in the name of
 * the sheet; the other columns name the series. A row of "2018/2019" begins with its first column.
 */
export function readMonthMatrix(grid: Grid): readonly Observation[] {
  const header = rowsOf(grid).find((row) => monthColumns(grid, row).length >= FEWEST_MONTHS);
  if (header === undefined) return [];
  const columns = monthColumns(grid, header);
  const sheetYear = periodInText(grid.blad).ar;
  return rowsOf(grid, header + 1).flatMap((row) => {
    const labels = labelColumns(grid, row).filter((at) =>
      columns.every(({ index }) => index !== at),
    );
    const broken = labels.map((at) => brokenYearOf(textAt(grid, row, at))).find(isSaid);
    const rowYear = labels.map((at) => yearOfCell(valueAt(grid, row, at))).find(isSaid) ?? broken;
    const names = labels.filter(
      (at) =>
        yearOfCell(valueAt(grid, row, at)) === null && brokenYearOf(textAt(grid, row, at)) === null,
    );
    const serie = names.map((at) => textAt(grid, row, at)).join(' ');
    if (saysSum(serie)) return [];
    return columns.flatMap(({ index, ar, manad }, at) => {
      const belopp = amountOf(valueAt(grid, row, index));
      const year = ar ?? rowYear ?? sheetYear;
      if (belopp === null || year === null) return [];
      return [{ serie, ar: year, manad: broken === undefined ? manad : at + 1, belopp }];
    });
  });
}

/** One series with a row for each month and a column for each year. */
export function readYearColumns(grid: Grid): readonly Observation[] {
  const header = rowsOf(grid).find((row) => yearColumns(grid, row).length >= FEWEST_YEARS);
  if (header === undefined) return [];
  const years = yearColumns(grid, header);
  return rowsOf(grid, header + 1).flatMap((row) => {
    const manad = monthOfCell(valueAt(grid, row, grid.left));
    if (manad < 1 || manad > 12) return [];
    return years.flatMap(({ index, ar }) => {
      const belopp = amountOf(valueAt(grid, row, index));
      return belopp === null ? [] : [{ serie: grid.blad, ar, manad, belopp }];
    });
  });
}

const isSaid = (ar: number | null): ar is number => ar !== null;

/** The year that one of twelve other months begins in. @example brokenYearOf('2018/19') // 2018 */
function brokenYearOf(text: string): number | null {
  const [, first = '', next = ''] = /^(\d{4}) ?[/–-] ?(?:\d{2})?(\d{2})$/.exec(text) ?? [];
  return first !== '' && (Number(first) + 1) % 100 === Number(next) ? Number(first) : null;
}

function monthColumns(grid: Grid, row: number) {
  return readHeaderRow(grid, row).flatMap(({ index, ar, manad }) =>
    manad === null ? [] : [{ index, ar, manad }],
  );
}

const yearColumns = (grid: Grid, row: number) =>
  columnsOf(grid, row).flatMap((index) => {
    const ar = yearOfCell(valueAt(grid, row, index)) ?? yearOfUtfall(textAt(grid, row, index));
    return ar === null ? [] : [{ index, ar }];
  });

/** The year of "Utfall 2019" or "Bokslut 2019", of no budget or forecast. */
const yearOfUtfall = (text: string): number | null =>
  text.length <= 24 && slagInText(text) === 'utfall' ? periodInText(text).ar : null;

/** The columns of a row that hold no amount to add: words, codes and years. */
const labelColumns = (grid: Grid, row: number): readonly number[] =>
  columnsOf(grid, row).filter((at) => {
    const value = valueAt(grid, row, at);
    return typeof value === 'string' || yearOfCell(value) !== null;
  });

const columnsOf = (grid: Grid, row: number): readonly number[] =>
  (grid.cells[row - grid.top] ?? []).flatMap((value, at) =>
    value === null ? [] : [grid.left + at],
  );

const rowsOf = (grid: Grid, from = grid.top): readonly number[] =>
  Array.from({ length: Math.max(0, bottomOf(grid) - from) }, (_, at) => from + at);
