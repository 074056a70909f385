import { ore } from '../../../src/domain/amount/ore.ts';
import {
  backtest,
  KAPMANADER,
  type YearSeries,
} from '../../../src/domain/helarsprognos/backtest.ts';
import { measureMisses } from '../../../src/domain/helarsprognos/accuracy.ts';

/** A year grows by a tenth each time and divides over its months as `profile` says. */
const seriesOf = (
  profile: readonly number[],
  years = [2019, 2020, 2021, 2022],
  kod = '51',
): YearSeries => ({
  kod,
  years: new Map(
    years.map((ar) => [
      ar,
      { utfall: profile.map((share) => ore(Math.round(share * 1.1 ** (ar - 2019)))), budget: null },
    ]),
  ),
});
const flat = Array.from({ length: 12 }, () => 1_000_000);
const seasonal = [2, 2, 1.5, 1, 0.5, 0.5, 0.2, 0.3, 0.5, 1, 1, 1.5].map((share) => share * 1e6);

describe('rolling origin', () => {
  test('measures every year that has its three earlier years, after each of the months 2–11', () => {
    const counts = [3, 4, 6].map((count) => {
      const years = Array.from({ length: count }, (_, at) => 2010 + at);
      const { serier, matningar } = backtest([seriesOf(flat, years)]);
      return [serier, matningar];
    });
    expect(counts).toEqual([
      [0, 0],
      [1, 10],
      [1, 30],
    ]);
    expect(KAPMANADER).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('a gap among the three earlier years leaves the year out', () => {
    expect(backtest([seriesOf(flat, [2018, 2019, 2021, 2022])]).matningar).toBe(0);
  });

  test('what came after the cut is not known', () => {
    const series = seriesOf(seasonal);
    const last = series.years.get(2022)!;
    const changed = last.utfall.map((month, at) => (at === 11 ? ore(month * 2) : month));
    const other = {
      ...series,
      years: new Map(series.years).set(2022, { ...last, utfall: changed }),
    };
    // The error grows by exactly what was added after the cut: the forecast is the same.
    const total = (months: readonly number[]): number => months.reduce((sum, one) => sum + one, 0);
    const errorOf = (one: YearSeries): number =>
      backtest([one]).perManad.get(6)!.profil3.wape! * total(one.years.get(2022)!.utfall);
    expect(errorOf(other) - errorOf(series)).toBeCloseTo(last.utfall[11]!, -1);
  });

  test('without a budget by month budgetrest is not measured', () => {
    expect(backtest([seriesOf(flat)]).metoder.budgetrest).toEqual({
      mape: null,
      wape: null,
      mase: null,
      antal: 0,
    });
  });

  test('a flat year is hit by linear, a seasonal one by its profile; the median lies far below linear', () => {
    expect(backtest([seriesOf(flat)]).metoder.linjar.mape).toBeCloseTo(0, 6);
    const { metoder } = backtest([seriesOf(seasonal)]);
    expect(metoder.profil3.mape).toBeCloseTo(0, 5);
    expect(metoder.forslag.mape!).toBeLessThan(metoder.linjar.mape! * 0.7);
  });
});

describe('the measures', () => {
  test('mape is the mean of shares, wape the share of sums, mase against last year', () => {
    const misses = [
      { fel: 10, utfall: 100, naivt: 20 },
      { fel: 30, utfall: 900, naivt: 20 },
    ];
    expect(measureMisses(misses)).toEqual({
      mape: (0.1 + 30 / 900) / 2,
      wape: 0.04,
      mase: 1,
      antal: 2,
    });
  });

  test('a year that ends at zero has no share, a year before without change no comparison', () => {
    expect(measureMisses([{ fel: 10, utfall: 0, naivt: null }])).toEqual({
      mape: null,
      wape: null,
      mase: null,
      antal: 1,
    });
  });
});
