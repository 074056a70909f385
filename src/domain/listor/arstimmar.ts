import { monthNumberOf, type Month } from '../period/month.ts';
import type { Timtid } from './resursfordelning.ts';

/** How the hours of a week are counted to a year, as a decision of hours by week is. */
const VECKOR_PER_AR = 52;

/**
 * The hours of a whole year that the hours of a span answer to; null when the span has no known end.
 * Hours of an unsaid span are taken to be a year's.
 * @example arstimmar(800, 'period', '2025-08') // 1200
 */
export function arstimmar(timmar: number, timtid: Timtid, period: Month | null): number | null {
  if (timtid === 'manad') return timmar * 12;
  if (timtid === 'vecka') return timmar * VECKOR_PER_AR;
  if (timtid !== 'period') return timmar;
  return period === null ? null : (timmar * 12) / monthNumberOf(period);
}
