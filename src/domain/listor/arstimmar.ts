import type { Timtid } from './resursfordelning.ts';

/** How the hours of a week are counted to a year, as a decision of hours by week is. */
const VECKOR_PER_AR = 52;

/**
 * The hours of a whole year that the hours of a span answer to; null when the span has no known end.
 * Hours of an unsaid span are taken to be a year's.
 * @param manader how many months from January a span covers
 * @example arstimmar(800, 'period', 8) // 1200
 */
export function arstimmar(timmar: number, timtid: Timtid, manader: number | null): number | null {
  if (timtid === 'manad') return timmar * 12;
  if (timtid === 'vecka') return timmar * VECKOR_PER_AR;
  if (timtid !== 'period') return timmar;
  return manader === null ? null : (timmar * 12) / manader;
}
