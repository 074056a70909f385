import type { YearSeries } from '../helarsprognos/backtest.ts';
import type { Ekonomi, Kodplansrad } from '../underlag/huvudbok.ts';
import { HELA, sumWholeYears } from './sumYears.ts';
import { createGruppOf } from './gruppOf.ts';

/**
 * Every whole year of each grupp, for measuring methods on the history. A history without grupper gives
 * one series, the whole.
 */
export function toYearSeries(
  ekonomi: Ekonomi,
  kodplan: readonly Kodplansrad[] = ekonomi.kodplan,
): readonly YearSeries[] {
  const summor = sumWholeYears(ekonomi, createGruppOf(kodplan));
  const all = new Set(summor.flatMap(({ utfall }) => [...utfall.keys()]));
  const koder = all.size > 1 ? [...all].filter((kod) => kod !== HELA) : [...all];
  return koder.map((kod) => ({
    kod,
    years: new Map(
      summor.flatMap(({ ar, utfall, budget }) => {
        const months = utfall.get(kod);
        return months ? [[ar, { utfall: months, budget: budget.get(kod) ?? null }] as const] : [];
      }),
    ),
  }));
}
