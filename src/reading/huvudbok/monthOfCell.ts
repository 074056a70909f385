import { cellText } from '../cells/cellText.ts';
import type { CellValue } from '../grid.ts';
import { monthInText, periodInText } from '../headers/periodInText.ts';

/** A month as year × 100 + month (year 0: unsaid); 0: the cell is blank; -1: no month. */
export type MonthNumber = number;

/** No month can be read from the cell. */
export const noMonth: MonthNumber = -1;

/**
 * The month that a cell of a period or date column names: "2025-01", "202501", "jan 2025", 2501, a day,
 * the serial number of a day, or a month alone (1–12).
 * @example monthOfCell('2025-13') // -1
 * @example monthOfCell(2501) // 202501
 */
export function monthOfCell(value: CellValue): MonthNumber {
  if (value === null) return 0;
  if (typeof value === 'number') return monthOfNumber(value);
  const text = cellText(value);
  if (text === '') return 0;
  return /^\d+$/.test(text) ? monthOfNumber(Number(text)) : monthOfText(text);
}

/** The month before the year, or a letter between: "02/2025", "31-01-2025", "P02 2025", "2025-P02". */
const turnedForms = [
  /^(?:\d{1,2}[-./])?(?<manad>\d{1,2})[-./ ](?<ar>\d{4})$/,
  /^(?:p|per|period|mån|månad)\.? ?(?<manad>\d{1,2})[-./ ]+(?<ar>\d{4})$/i,
  /^(?<ar>\d{4})[- ]?(?:p|per|m)\.?(?<manad>\d{1,2})$/i,
  /^(?:m|mån)\.? ?(?<manad>\d{1,2})[-./ ]+(?<ar>\d{4})$/i,
];

/** A year of two digits: "25M08", "08-25". */
const shortForms = [
  /^(?<ar>[2-4]\d)[-./ ]?(?:p|per|m)?\.?(?<manad>\d{2})$/i,
  /^(?<manad>0[1-9]|1[0-2])[-./](?<ar>[2-4]\d)$/,
];

/** Whether a cell names a month that no year has: "13", "2025-13", 202500. */
export const saysBadMonth = (value: CellValue): boolean =>
  (typeof value === 'number' || typeof value === 'string') &&
  /^(?:(?:p|m|per|period|mån|månad)\.? ?)?(?:(?:20[2-4]\d|[2-4]\d)[-./M ]?)?(?:13|00)$/i.test(
    cellText(value),
  );

function monthOfText(text: string): MonthNumber {
  const [, ar, manad] =
    /^(\d{4})[-.,/ M](\d{1,2})(?:[-./ ]\d{1,2})?(?:[T ][\d:.]+Z?)?$/.exec(text) ?? [];
  if (ar !== undefined) return inYear(Number(ar), Number(manad));
  const turned = turnedForms.map((form) => form.exec(text)?.groups).find((found) => found);
  if (turned !== undefined) return inYear(Number(turned['ar']), Number(turned['manad']));
  const short = shortForms.map((form) => form.exec(text)?.groups).find((found) => found);
  if (short !== undefined) return inYear(2000 + Number(short['ar']), Number(short['manad']));
  const alone = /^(?:p|m|per|period|mån|mnd|månad)\.? ?(\d{1,2})$/i.exec(text)?.[1];
  if (alone !== undefined) return inYear(0, Number(alone));
  const spaced = text.replace(/^(\d{4})(?=\p{L})/u, '$1 ');
  const manadInText = monthInText(spaced);
  return manadInText === null ? noMonth : inYear(periodInText(spaced).ar ?? 0, manadInText);
}

function monthOfNumber(value: number): MonthNumber {
  if (value >= 1 && value <= 12) return Number.isInteger(value) ? value : noMonth;
  if (value >= 36_526 && value < 73_051) return monthOfSerial(Math.floor(value));
  if (!Number.isInteger(value) && value > 1900 && value < 2200)
    return inYear(Math.floor(value), nearest(value * 100) - Math.floor(value) * 100);
  if (value >= 2000 && value <= 4912) return inYear(2000 + Math.floor(value / 100), value % 100);
  if (value >= 190_001 && value <= 219_912) return inYear(Math.floor(value / 100), value % 100);
  if (value >= 19_000_101 && value <= 21_991_231)
    return inYear(Math.floor(value / 10_000), Math.floor(value / 100) % 100);
  return value >= 200_101 && value <= 491_231
    ? inYear(2000 + Math.floor(value / 10_000), Math.floor(value / 100) % 100)
    : noMonth;
}

/** The whole number that a value is but for what floating point adds; NaN: it is none. */
const nearest = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : Number.NaN;

const inYear = (ar: number, manad: number): MonthNumber =>
  Number.isInteger(manad) && manad >= 1 && manad <= 12 ? ar * 100 + manad : noMonth;

/** Excel counts days from 1899-12-30; the calendar is counted in eras of 400 years from 0000-03-01. */
function monthOfSerial(serial: number): MonthNumber {
  const days = serial + 693_899;
  const ofEra = days % 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const manad = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const ar = yearOfEra + Math.floor(days / 146_097) * 400 + (manad <= 2 ? 1 : 0);
  return inYear(ar, manad);
}
