import type { Ore } from '../amount/ore.ts';
import type { Month } from '../period/month.ts';
import { yearOf } from '../period/month.ts';
import type { Eget } from './tidigare.ts';

/** A forecast that was made: a row of the sheet "Prognoshistorik". Amounts with cost plus. */
export interface Prognoshistorikrad {
  /** The last closed month when it was made. */
  readonly period: Month;
  /** The ansvar that it is of; null: all of them. */
  readonly ansvar: string | null;
  /** The grupp, or the verksamhet of an ansvar; null: the whole. */
  readonly kod: string | null;
  readonly namn: string;
  readonly forslag: Ore | null;
  readonly justering: Ore | null;
  /** The forecast that counted, justering included. */
  readonly prognos: Ore | null;
  readonly lag: Ore | null;
  readonly hog: Ore | null;
  /** The method that counted, in words. */
  readonly metod: string;
  readonly kommentar: Eget | null;
}

/**
 * What a forecast's row is known by on its sheet.
 * @example nameHistorikrad({ period, ansvar: null, kod: '51' }) // "2025-08 · 51"
 */
export const nameHistorikrad = ({
  period,
  ansvar,
  kod,
}: Pick<Prognoshistorikrad, 'period' | 'ansvar' | 'kod'>): string =>
  [period, ...[ansvar, kod].filter((part) => part !== null)].join(' · ');

/** What a forecast is of. */
export type Prognosplats = Pick<Prognoshistorikrad, 'ansvar' | 'kod'>;

/** Whether two forecasts are of the same thing. */
const isSamePlats = (a: Prognosplats, b: Prognosplats): boolean =>
  a.ansvar === b.ansvar && a.kod === b.kod;

/**
 * The forecast before `period` in the same year: that of the month before, or the latest there is.
 * @example foregaendePrognos(historik, { ansvar: null, kod: '51' }, parseMonth('2025-08'))?.prognos
 */
export function foregaendePrognos(
  historik: readonly Prognoshistorikrad[],
  plats: Prognosplats,
  period: Month,
): Prognoshistorikrad | null {
  return historik
    .filter((rad) => isSamePlats(rad, plats) && yearOf(rad.period) === yearOf(period))
    .filter((rad) => rad.period < period && rad.prognos !== null)
    .reduce<Prognoshistorikrad | null>(
      (latest, rad) => (latest === null || rad.period > latest.period ? rad : latest),
      null,
    );
}
