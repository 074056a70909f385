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

function monthOfText(text: string): MonthNumber {
  const [, ar, manad] =
    /^(\d{4})[-./ M](\d{1,2})(?:[-./ ]\d{1,2})?(?:[T ][\d:.]+Z?)?$/.exec(text) ?? [];
  if (ar !== undefined) return inYear(Number(ar), Number(manad));
  const alone = /^(?:p|per|period|mån|månad)\.? ?(\d{1,2})$/i.exec(text)?.[1];
  if (alone !== undefined) return inYear(0, Number(alone));
  const manadInText = monthInText(text);
  return manadInText === null ? noMonth : inYear(periodInText(text).ar ?? 0, manadInText);
}

function monthOfNumber(value: number): MonthNumber {
  if (value >= 1 && value <= 12) return Number.isInteger(value) ? value : noMonth;
  if (value >= 36_526 && value < 73_051) return monthOfSerial(Math.floor(value));
  if (value >= 2000 && value <= 4912) return inYear(2000 + Math.floor(value / 100), value % 100);
  if (value >= 190_001 && value <= 219_912) return inYear(Math.floor(value / 100), value % 100);
  if (value >= 19_000_101 && value <= 21_991_231)
    return inYear(Math.floor(value / 10_000), Math.floor(value / 100) % 100);
  return value >= 200_101 && value <= 491_231
    ? inYear(2000 + Math.floor(value / 10_000), Math.floor(value / 100) % 100)
    : noMonth;
}

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
