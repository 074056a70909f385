import { add, ore, type Ore } from '../../domain/amount/ore.ts';
import type { YearSeries } from '../../domain/helarsprognos/backtest.ts';
import { parseAmount, toOre } from '../cells/parseAmount.ts';
import type { CellValue } from '../grid.ts';

/** One amount of a series in one month. */
export interface Observation {
  readonly serie: string;
  readonly ar: number;
  /** 1–12 */
  readonly manad: number;
  readonly belopp: Ore;
}

/**
 * The amount in a cell as kronor, whatever its unit is: how far a forecast misses is a ratio. null when
 * the cell holds none.
 */
export function amountOf(value: CellValue): Ore | null {
  const parsed = parseAmount(value);
  return 'decimal' in parsed ? toOre(parsed, 'kr') : null;
}

/** The whole years of each series: a year with fewer than twelve months says nothing of a year's sum. */
export function toYearSeries(observations: readonly Observation[]): readonly YearSeries[] {
  const series = new Map<string, Map<number, (Ore | undefined)[]>>();
  for (const { serie, ar, manad, belopp } of observations) {
    const years = series.get(serie) ?? new Map<number, (Ore | undefined)[]>();
    const months = years.get(ar) ?? [];
    months[manad - 1] = add(months[manad - 1] ?? ore(0), belopp);
    series.set(serie, years.set(ar, months));
  }
  return [...series]
    .map(([kod, years]) => ({ kod, years: wholeYears(years) }))
    .filter(({ years }) => years.size > 0);
}

const wholeYears = (
  years: ReadonlyMap<number, readonly (Ore | undefined)[]>,
): YearSeries['years'] =>
  new Map(
    [...years].flatMap(([ar, months]) => {
      const utfall = months.filter((month) => month !== undefined);
      return utfall.length === 12 ? [[ar, { utfall, budget: null }] as const] : [];
    }),
  );
