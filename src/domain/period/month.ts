declare const form: unique symbol;

/** A calendar month as text, "2025-08". Never a Date: a month has no clock and no time zone. */
export type Month = string & { readonly [form]: 'ÅÅÅÅ-MM' };

/**
 * The month of a year, or null when `number` is not 1–12 or `year` not 1900–2199.
 * @example month(2025, 8) // "2025-08"
 */
export function month(year: number, number: number): Month | null {
  const valid = Number.isInteger(year) && year >= 1900 && year <= 2199;
  if (!valid || !Number.isInteger(number) || number < 1 || number > 12) return null;
  return `${year}-${String(number).padStart(2, '0')}` as Month;
}

/** The month that "ÅÅÅÅ-MM" names, or null for any other text. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text.trim());
  return match ? month(Number(match[1]), Number(match[2])) : null;
}

/** The year of a month. @example yearOf("2025-08") // 2025 */
export const yearOf = (value: Month): number => Number(value.slice(0, 4));

/** The number of a month, 1–12. */
export const monthNumberOf = (value: Month): number => Number(value.slice(5));

/**
 * The share of the year that has passed when the month is closed, a ratio 1/12–1.
 * @example riktpunkt("2025-08") // 0.6666…
 */
export const riktpunkt = (value: Month): number => monthNumberOf(value) / 12;
