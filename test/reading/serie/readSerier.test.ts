import { readSerier } from '../../../src/reading/serie/readSerier.ts';
import type { CellValue } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';

const names = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const years = [2009, 2010, 2011, 2012];
const amountOf = (ar: number, manad: number): number => (ar - 2000) * 100 + manad;
const all = years.flatMap((ar) => names.map((name, at) => ({ ar, manad: at + 1, name })));
const brokenYears = years.map((ar) => `${ar}/${ar + 1}`);
const two = (manad: number): string => String(manad).padStart(2, '0');
const long = (month: (ar: number, manad: number, name: string) => CellValue[]): CellValue[][] =>
  all.map(({ ar, manad, name }) => [...month(ar, manad, name), amountOf(ar, manad)]);

/** The years of each series with January and December, in whole kronor. */
const valuesOf = (series: ReturnType<typeof readSerier>) =>
  series.map(({ years: whole }) =>
    [...whole].map(([ar, { utfall }]) => [ar, utfall[0]! / 100, utfall[11]! / 100]),
  );
const found = (...sheets: CellValue[][][]) =>
  valuesOf(readSerier(sheets.map((rows, at) => buildGrid(rows, { blad: `Data ${at + 1}` }))));
const expected = years.map((ar) => [ar, amountOf(ar, 1), amountOf(ar, 12)]);

describe('a plain monthly series is read', () => {
  test.each<[string, CellValue[][]]>([
    ['with the month as text', [['Månad', 'Antal'], ...long((ar, m) => [`${ar}-${two(m)}`])]],
    [
      'with the month as statistics write it',
      [['a', 'b'], ...long((ar, m) => [`${ar}M${two(m)}`])],
    ],
    ['with the month as a number', [['Period', 'Värde'], ...long((ar, m) => [ar * 100 + m])]],
    ['with a date', [['Datum', 'Värde'], ...long((ar, m) => [{ date: `${ar}-${two(m)}-01` }])]],
    ['with year and month apart', [['År', 'Månad', 'V'], ...long((ar, m) => [ar, m])]],
    ['with the year once', [['År', 'M', 'V'], ...long((ar, m, n) => [m === 1 ? ar : null, n])]],
    ['with a column that counts the rows', [[null, 'M', 'V'], ...counted()]],
    ['with a row for each year', [['Titel'], ['År', ...names, 'Summa'], ...byYear()]],
    ['with a column for each month', wide()],
    ['with a column for each year', [['Månad', ...years], ...byMonth()]],
    [
      'with a column for the utfall of each year',
      [['Månad', ...years.map((ar) => `Utfall ${ar}`)], ...byMonth()],
    ],
    [
      'with years of two digits',
      [['Månad', 'V'], ...long((ar, _m, n) => [`${n}-${two(ar - 2000)}`])],
    ],
    ['with short periods', [['Per', 'V'], ...long((ar, m) => [`${two(ar - 2000)}${two(m)}`])]],
    [
      'with years that begin in July',
      [
        ['Läsår', ...names.slice(6), ...names.slice(0, 6)],
        ...byYear().map(([, ...months], at) => [brokenYears[at]!, ...months.slice(0, 12)]),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(found(rows)).toEqual([expected]);
  });

  it('with a sheet for each year', () => {
    const sheets = years.map((ar) => ({
      ar,
      rows: [['Månad', 'Budget', 'Utfall'], ...names.map((n, at) => [n, 1, amountOf(ar, at + 1)])],
    }));
    const named = sheets.map(({ ar, rows }) => buildGrid(rows, { blad: String(ar) }));
    const titled = sheets.map(({ ar, rows }, at) =>
      buildGrid([[`Kostnader ${ar}`], [], ...rows], { blad: `Blad ${at}` }),
    );
    for (const grids of [named, titled]) expect(valuesOf(readSerier(grids))).toEqual([expected]);
  });

  function counted(): CellValue[][] {
    return all.map(({ ar, manad }, at) => [at + 1, `${ar}-${two(manad)}`, amountOf(ar, manad)]);
  }
  function byYear(): CellValue[][] {
    return years.map((ar) => {
      const months = names.map((_, at) => amountOf(ar, at + 1));
      return [ar, ...months, months.reduce((total, month) => total + month, 0)];
    });
  }
  function wide(): CellValue[][] {
    const header = all.map(({ ar, manad }) => `${ar}-${two(manad)}`);
    return [
      ['Serie', ...header],
      ['A', ...all.map(({ ar, manad }) => amountOf(ar, manad))],
    ];
  }
  function byMonth(): CellValue[][] {
    return names.map((name, at) => [name, ...years.map((ar) => amountOf(ar, at + 1))]);
  }
});

describe('several series', () => {
  test('stand beside each other as columns, or below each other under their names', () => {
    const beside = all.map(({ ar, manad }) => [ar * 100 + manad, amountOf(ar, manad), 5]);
    expect(found([['Period', 'A', 'B'], ...beside])).toHaveLength(2);
    const below = ['A', 'B'].flatMap((name) => long((ar, m) => [name, ar * 100 + m]));
    expect(found([['Serie', 'Period', 'Värde'], ...below])).toEqual([expected, expected]);
  });

  test('on two sheets are two series', () => {
    const sheet = [['Period', 'Värde'], ...long((ar, m) => [ar * 100 + m])];
    expect(found(sheet, sheet)).toEqual([expected, expected]);
  });
});

describe('what is no whole year', () => {
  test('is left out, and the rest is read', () => {
    const rows = long((ar, m) => [ar * 100 + m]);
    expect(found([['Period', 'Värde'], ...rows.toSpliced(14, 1)])).toEqual([
      expected.filter(([ar]) => ar !== 2010),
    ]);
  });

  test('a sheet without months gives nothing', () => {
    expect(
      found(
        [
          ['Kod', 'Budget'],
          ['51', 100],
        ],
        [],
      ),
    ).toEqual([]);
  });
});
