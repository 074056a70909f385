import type { Manader } from '../kostnadslage/kostnadslage.ts';

/** How the months of a followed year count in a forecast; months by index, January 0. */
export interface Manadsdelning {
  /** Closed months that the rest is counted from. */
  readonly grund: readonly number[];
  /** Months still to come: those not closed, and a left out month that nothing is booked in. */
  readonly kvar: readonly number[];
  /** Left out months that something is booked in: they count as booked, and nothing is counted from them. */
  readonly bokforda: readonly number[];
}

/**
 * Divides the months of a year by what is closed and what a person has left out.
 * @param manad the last closed month, 1–12
 * @param utelamnade numbers of months (1–12) that are left out; those that aren't closed say nothing
 */
export function divideManader(
  utfall: Manader,
  manad: number,
  utelamnade: readonly number[],
): Manadsdelning {
  const closed = months.slice(0, manad);
  const leftOut = closed.filter((month) => utelamnade.includes(month + 1));
  const isBooked = (month: number): boolean => (utfall[month] ?? 0) !== 0;
  return {
    grund: closed.filter((month) => !leftOut.includes(month)),
    kvar: [...leftOut.filter((month) => !isBooked(month)), ...months.slice(manad)],
    bokforda: leftOut.filter(isBooked),
  };
}

const months: readonly number[] = Array.from({ length: 12 }, (_, month) => month);
