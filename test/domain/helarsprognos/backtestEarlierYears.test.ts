import { ore } from '../../../src/domain/amount/ore.ts';
import { backtest, type YearSeries } from '../../../src/domain/helarsprognos/backtest.ts';

const series = (...years: readonly number[]): YearSeries => ({
  kod: '51',
  years: new Map(
    years.map((ar) => [ar, { utfall: Array.from({ length: 12 }, () => ore(ar)), budget: null }]),
  ),
});

describe('how many earlier years a measured year must have', () => {
  test.each([
    [1, [2020], 0],
    [1, [2020, 2021], 10],
    [1, [2020, 2021, 2022], 20],
    [1, [2020, 2022], 0],
    [2, [2020, 2021, 2022], 10],
    [3, [2020, 2021, 2022], 0],
    [3, [2020, 2021, 2022, 2023], 10],
  ])('with %i demanded, the years %j give %i measurements', (count, years, matningar) => {
    expect(backtest([series(...years)], count).matningar).toBe(matningar);
  });

  test('is three where nothing is said', () => {
    const years = series(2020, 2021, 2022, 2023);
    expect(backtest([years])).toEqual(backtest([years], 3));
  });

  test('a method that needs more years than a measured year has is not measured there', () => {
    const { metoder } = backtest([series(2020, 2021)], 1);
    expect([metoder.profil1.antal, metoder.profil3.antal]).toEqual([10, 0]);
  });
});
