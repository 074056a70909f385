import { sum } from '../amount/ore.ts';
import type { Manader, Serie } from '../kostnadslage/kostnadslage.ts';
import { calculateHelarsprognos, PROFIL_AR } from './calculateHelarsprognos.ts';
import { measured, measureMisses, type Measured, type Miss, type Accuracy } from './accuracy.ts';

/** The whole years of one grupp, with their budget where it stands by month. */
export interface YearSeries {
  readonly kod: string | null;
  readonly years: ReadonlyMap<
    number,
    { readonly utfall: Manader; readonly budget: Manader | null }
  >;
}

/** How the methods would have done in earlier years. */
export interface MethodTest {
  /** Grupper with at least one year to measure. */
  readonly serier: number;
  /** Forecasts made: grupp × year × month. */
  readonly matningar: number;
  readonly metoder: Accuracy;
  /** By the number of the month that was the last closed. */
  readonly perManad: ReadonlyMap<number, Accuracy>;
}

/** The months that the year is cut after: after January too little is known, after November too much. */
export const KAPMANADER: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

interface Cut {
  readonly manad: number;
  readonly misses: Readonly<Partial<Record<Measured, Miss>>>;
}

/**
 * Measures every method by rolling origin: each year that has its earlier years is cut after each of
 * the months 2–11 and forecast from what was known then; the error is that of the full year's sum.
 * @param tidigareAr how many earlier years are demanded; with fewer than three, profil3 says nothing of some
 * @example backtest(serier).metoder.forslag.mape // 0.021
 */
export function backtest(
  serier: readonly YearSeries[],
  tidigareAr: number = PROFIL_AR,
): MethodTest {
  const perSerie = serier
    .map((one) => measureSerie(one, tidigareAr))
    .filter((matningar) => matningar.length > 0);
  const matningar = perSerie.flat();
  const of = (some: readonly Cut[]): Accuracy =>
    Object.fromEntries(
      measured.map((metod) => [
        metod,
        measureMisses(some.flatMap(({ misses }) => misses[metod] ?? [])),
      ]),
    ) as Record<Measured, ReturnType<typeof measureMisses>>;
  return {
    serier: perSerie.length,
    matningar: matningar.length,
    metoder: of(matningar),
    perManad: new Map(
      KAPMANADER.map((manad) => [manad, of(matningar.filter((one) => one.manad === manad))]),
    ),
  };
}

function measureSerie(series: YearSeries, tidigareAr: number): readonly Cut[] {
  return [...series.years.keys()]
    .filter((ar) => hasEarlier(series, ar, tidigareAr))
    .sort((a, b) => a - b)
    .flatMap((ar) => KAPMANADER.map((manad) => measureCut(series, ar, manad)));
}

const hasEarlier = ({ years }: YearSeries, ar: number, count: number): boolean =>
  Array.from({ length: count }, (_, back) => ar - back - 1).every((before) => years.has(before));

function measureCut(series: YearSeries, ar: number, manad: number): Cut {
  const year = series.years.get(ar);
  const prognos = calculateHelarsprognos(knownThen(series, ar), ar, manad);
  const utfall = sum(year?.utfall ?? []);
  const naivt = naivMiss(series, ar);
  const misses: Partial<Record<Measured, Miss>> = {};
  for (const metod of measured) {
    const value = metod === 'forslag' ? prognos.forslag : prognos.metoder[metod];
    if (value !== null)
      misses[metod] = { fel: Math.abs(value - utfall), utfall: Math.abs(utfall), naivt };
  }
  return { manad, misses };
}

/** The year with its budget and only the years before it; the methods read no month after the cut. */
function knownThen({ kod, years }: YearSeries, ar: number): Serie {
  const year = years.get(ar);
  const historik = [...years]
    .filter(([before]) => before < ar)
    .sort(([a], [b]) => b - a)
    .map(([before, { utfall }]) => ({ ar: before, utfall }));
  return { kod, utfall: year?.utfall ?? [], budget: year?.budget ?? null, historik };
}

/** The mean change from one year to the next before `ar`, null when there is none. */
function naivMiss({ years }: YearSeries, ar: number): number | null {
  const changes = [...years.keys()].flatMap((before) => {
    const earlier = years.get(before - 1);
    const here = years.get(before);
    return before < ar && earlier && here ? Math.abs(sum(here.utfall) - sum(earlier.utfall)) : [];
  });
  const mean = changes.reduce((total, change) => total + change, 0) / changes.length;
  return changes.length === 0 || mean === 0 ? null : mean;
}
