/** Which day serial 0 is: Excel for Windows counts from 1900, older files from a Mac from 1904. */
export type DateSystem = 1900 | 1904;

const DAYS_FROM_1900_TO_1904 = 1462;
const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of year 0 to day 0 of the 1900 system, 30 December 1899. */
const EPOCH = 693_899;

/**
 * Whether a number format code (en-US) shows a date: it names a year or a day, or a month without
 * hours. Times of day alone are no dates.
 * @example isDateFormat('yyyy-mm-dd') // true; isDateFormat('h:mm') and isDateFormat('#,##0') // false
 */
export function isDateFormat(code: string): boolean {
  const letters = code
    .split(';', 1)
    .join('')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase();
  if (letters === 'general' || letters === '@') return false;
  return /[yd]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
}

/**
 * The day that a serial stands for, "2025-08-31"; the time of day falls away.
 * Null below day 0 and past the year 9999, which Excel shows as ####.
 * @example dateOfSerial(45900, 1900) // "2025-08-31"
 */
export function dateOfSerial(serial: number, system: DateSystem): string | null {
  const whole = Math.floor(serial);
  if (whole < 0) return null;
  // Excel believes that 1900 was a leap year: serials up to 60 are one day behind the calendar.
  const days = system === 1904 ? whole + DAYS_FROM_1900_TO_1904 : whole < 60 ? whole + 1 : whole;
  const { year, month, day } = civilDate(days + EPOCH);
  if (year > 9999) return null;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Gregorian calendar from days since 0000-03-01; years begin in March so that leap days end them. */
function civilDate(days: number): { year: number; month: number; day: number } {
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const ofEra = days - era * DAYS_IN_400_YEARS;
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
