import type { Ekonomi, Konteringar } from '../underlag/huvudbok.ts';

/**
 * The series that one year counts: its utfall, and its budget. Where the budget stands both by month and
 * as a sheet of yearly amounts, the months count and the yearly sheet is the same money again.
 */
export function seriesOfYear(
  { serier }: Pick<Ekonomi, 'serier'>,
  ar: number,
): Readonly<Record<Konteringar['slag'], readonly Konteringar[]>> {
  const ofYear = serier.filter((serie) => serie.ar === ar);
  const budget = ofYear.filter(({ slag }) => slag === 'budget');
  const byMonth = budget.filter(hasMonths);
  return {
    utfall: ofYear.filter(({ slag }) => slag === 'utfall'),
    budget: byMonth.length > 0 ? byMonth : budget,
  };
}

const hasMonths = ({ manad }: Konteringar): boolean => manad.some((month) => month > 0);
