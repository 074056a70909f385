import { putOlderLast } from '../../../src/domain/uppfoljning/putOlderLast.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { followUp } from '../../reading/readTables.ts';
import { drawReport, toBlad, type Report } from './drawReport.ts';

/** The report a few months later: costs and income have grown, budgets are as they were. */
function later({ namn, poster, delar }: Report): Report {
  const grown = poster.map((row, at) =>
    row.map(({ intakt, kostnad }, column) =>
      column === 2
        ? { intakt, kostnad }
        : { intakt: intakt + 17 * (at + 1), kostnad: kostnad - 1313 * (at + 1) },
    ),
  );
  const [first = [], second = []] = delar;
  const third = grown[0]!.map(
    ({ intakt, kostnad }, at) => -intakt - kostnad - first[at]! - second[at]!,
  );
  return { namn, poster: grown, delar: [first, second, third] };
}

const toGrids = (report: Report, manad: string, dag: string, bok: string): readonly Grid[] => {
  const dated = (value: CellValue): CellValue =>
    typeof value === 'string'
      ? value.replace('25-08-31', dag).replace(', tkr', ` per ${manad}, tkr`)
      : value;
  return Object.entries(toBlad(report)).map(([name, rows]) => ({
    ...buildGrid(
      rows.map((row) => row.map(dated)),
      { blad: `${name} ${manad}` },
    ),
    bok,
  }));
};

describe('whole reports of two months, read together', () => {
  const april = drawReport(4_711);
  const sheets = (bok: string): readonly Grid[] => [
    ...toGrids(april, 'april', '25-04-30', bok),
    ...toGrids(later(april), 'augusti', '25-08-31', 'augusti.xlsx'),
  ];

  test.each([
    ['in one workbook', sheets('augusti.xlsx')],
    ['in one workbook, the later first', sheets('augusti.xlsx').toReversed()],
    ['in two workbooks', sheets('april.xlsx')],
  ])('are held to nothing in each other, %s', (_, grids) => {
    const { fynd, kontroller, tabeller, period } = followUp(...grids);
    expect(fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
    expect(kontroller.every(({ utfall }) => utfall === 'stammer')).toBe(true);
    expect(period).toBe('2025-08');
    const current = putOlderLast(tabeller).map((tabell) => tabell.period?.varde);
    expect(current).toEqual([
      ...Array<string>(4).fill('2025-08'),
      ...Array<string>(4).fill('2025-04'),
    ]);
  });
});
