import { egnaOrd, metodord } from '../../../src/domain/tidigare/egnaOrd.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import { buildEkonomi, buildYear } from '../../builders/ekonomi.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import {
  closedAt,
  runForecast,
  sheetOf,
  tableRows,
  valueIn,
  type ForecastRun,
} from '../forecastRun.ts';
import { findWrongFormulas } from '../kostnadslage/sheets.ts';

const TABELL = 'klPrognossakerhet';

/** A year that follows the seasons, larger than the first by so much; in öre. */
const seasonal = (times: number): readonly number[] =>
  [9, 9, 9, 9, 9, 7, 5, 5, 9, 9, 10, 10].map((share) => Math.round(share * times * 1_000_000));

const history = [
  buildYear('utfall', 2023, seasonal(1)),
  buildYear('utfall', 2024, seasonal(1.1)),
  buildYear('utfall', 2023, seasonal(0.25), '1010'),
  buildYear('utfall', 2024, seasonal(0.3), '1010'),
];

const kodplan = [
  { kod: '1010', namn: 'Nämnd', grupp: '10', gruppnamn: 'Politik' },
  { kod: '5110', namn: 'Hemtjänst', grupp: '51', gruppnamn: 'Äldreomsorg' },
  { kod: '6010', namn: 'Flykting', grupp: '60', gruppnamn: 'Flyktingmottagande' },
];

/** The followed year: dearer from July than the months before it tell. */
const followed = seasonal(1.2).map((amount, at) => (at < 6 ? amount : Math.round(amount * 1.1)));

/** The followed year booked to `booked` months. */
const ekonomiOf = (booked: number, years = history): Ekonomi =>
  buildEkonomi(
    [
      buildYear('utfall', 2025, followed.slice(0, booked)),
      buildYear('utfall', 2025, seasonal(0.3).slice(0, booked), '1010'),
      ...years,
    ],
    `2025-${String(booked).padStart(2, '0')}`,
    { kodplan },
  );

const missar = (run: ForecastRun): readonly (readonly (string | number | null)[])[] =>
  tableRows(sheetOf(run, TABELL)).map((row) => Object.values(row).map(valueIn));

const tested = (run: ForecastRun): ReturnType<typeof tableRows> =>
  tableRows(sheetOf(run, TABELL), 1);

/** A run in June, one in December. */
const wholeYear = (): ForecastRun => runForecast(ekonomiOf(12), runForecast(ekonomiOf(6)).grids);

describe('the sheet "Prognossäkerhet"', () => {
  it('is written as a person reads it', () => {
    const again = runForecast(ekonomiOf(12), wholeYear().grids);
    expectGolden('prognossakerhet.txt', sheetText(sheetOf(again, TABELL)!));
  });

  it('is not there without earlier forecasts and without two whole years', () => {
    expect(sheetOf(runForecast(ekonomiOf(6, [])), TABELL)).toBeNull();
    const oneYear = [buildYear('utfall', 2024, seasonal(1))];
    expect(sheetOf(runForecast(ekonomiOf(6, oneYear)), TABELL)).toBeNull();
    expect(sheetOf(runForecast(ekonomiOf(6)), TABELL)).not.toBeNull();
  });

  it('sets each earlier forecast against what the year ended at, the whole last', () => {
    const rows = missar(wholeYear());
    expect(rows.map(([period, kod]) => [period, kod])).toEqual([
      ['2025-06', '10'],
      ['2025-06', '51'],
      ['2025-06', null],
    ]);
    for (const [, , , prognos, utfall, miss, andel] of rows) {
      expect(miss).toBeCloseTo(Number(prognos) - Number(utfall), 6);
      expect(andel).toBeCloseTo(Number(miss) / Number(utfall), 9);
    }
    const utfall = followed.reduce((total, amount) => total + amount, 0) / 100_000;
    expect(rows[1]?.[4]).toBeCloseTo(utfall, 6);
    expect(rows[1]?.[5]).toBeLessThan(0);
  });

  it('has formulas that give exactly the values beside them', () => {
    const { sheets } = wholeYear();
    expect(findWrongFormulas(sheets).wrong).toEqual([]);
  });

  it('knows the outcome of a year in the history', () => {
    const june = runForecast(ekonomiOf(6)).grids;
    const nextYear = buildEkonomi(
      [
        buildYear('utfall', 2026, seasonal(1.3).slice(0, 2)),
        buildYear('utfall', 2025, followed),
        ...history,
      ],
      '2026-02',
      { kodplan },
    );
    expect(missar(runForecast(nextYear, june)).map(([period, kod]) => [period, kod])).toEqual([
      ['2025-06', '51'],
      ['2025-06', null],
    ]);
  });

  it('measures no forecast while its year is open, however December is said to be closed', () => {
    const june = runForecast(ekonomiOf(6)).grids;
    const open = ['2025-11', '2025-12'].map((period) =>
      missar(runForecast(closedAt(ekonomiOf(11), period), june)),
    );
    for (const rows of open) expect(rows).toHaveLength(1);
    expect(open[0]?.[0]?.[2]).toBe('Ingen tidigare prognos har ett helt år att jämföras med.');
  });

  it('takes what was forecast in December for no forecast', () => {
    const again = runForecast(ekonomiOf(12), wholeYear().grids);
    expect(missar(again).map(([period]) => period)).not.toContain('2025-12');
    expect(missar(again)).toEqual(missar(wholeYear()));
  });

  it('is the same when the same run is made again', () => {
    const { grids } = wholeYear();
    const once = runForecast(ekonomiOf(12), grids);
    expect(runForecast(ekonomiOf(12), once.grids).sheets).toEqual(once.sheets);
  });
});

describe('how the methods would have done', () => {
  it('is told for each grupp, for all of them, and for all of them by month', () => {
    const rows = tested(runForecast(ekonomiOf(6)));
    expect(rows.map((row) => [row[egnaOrd.manad], row[egnaOrd.kod]].map(valueIn))).toEqual([
      ['alla', '10'],
      ['alla', '51'],
      ['alla', null],
      ...'februari mars april maj juni juli augusti september oktober november'
        .split(' ')
        .map((manad) => [manad, null]),
    ]);
  });

  it('finds nothing wrong with the profile of years alike, and a dash where a method gives nothing', () => {
    const [first] = tested(runForecast(ekonomiOf(6)));
    expect(valueIn(first?.[metodord.profil1])).toBeCloseTo(0, 6);
    expect(Number(valueIn(first?.[metodord.linjar]))).toBeGreaterThan(0.01);
    expect(valueIn(first?.[metodord.profil3])).toBe('–');
    expect(valueIn(first?.[metodord.budgetrest])).toBe('–');
  });

  it('weighs all grupper by amount: one whose net is near zero does not decide', () => {
    const near = seasonal(1).map((amount, month) => amount * (month % 2 === 0 ? 1 : -1) + month);
    const withNear = [
      ...history,
      buildYear('utfall', 2023, near, '6010'),
      buildYear('utfall', 2024, near, '6010'),
    ];
    const rows = tested(runForecast(ekonomiOf(6, withNear)));
    const linear = (kod: string | null): unknown =>
      valueIn(rows.find((row) => valueIn(row[egnaOrd.kod]) === kod)?.[metodord.linjar]);
    // An error above the year's own sum is no measure.
    expect(linear('60')).toBe('–');
    expect(linear(null)).toBeLessThan(0.5);
  });

  it('says which was best and how much better the proposal was than linear, by the figures', () => {
    const run = runForecast(ekonomiOf(6));
    const texts = sheetOf(run, TABELL)!.cells.flat().map(valueIn);
    const told = texts.find((text) => String(text).startsWith(egnaOrd.bastaMetod));
    expect(told).toMatch(
      /^Bäst på tidigare år var "Förra årets fördelning", i 2 av 2 verksamheter\. Förslagets fel är [\d,]+ % av utfallet, linjär [\d,]+ %: felet är [\d,]+ % mindre\.$/u,
    );
    const [, , all] = tested(run);
    const shares = [metodord.linjar, egnaOrd.forslag].map((name) => Number(valueIn(all?.[name])));
    const said = /felet är ([\d,]+) %/u.exec(String(told))?.[1]?.replace(',', '.');
    expect(Number(said)).toBeCloseTo(100 * (1 - (shares[1] ?? 0) / (shares[0] ?? 1)), 1);
  });
});
