import type { Planeradstart } from '../../../domain/listor/handlingsplan.ts';
import { month, monthNumberOf, yearOf, type Month } from '../../../domain/period/month.ts';
import { monthInText, periodInText } from '../../headers/periodInText.ts';

const under =
  /^(?:pågå|pågår|startad|startat|påbörja|löpande|kontinuerlig|införd|klar|genomför[dt])/iu;
const decision = /beslut/iu;

/** Seasons and parts of a year, by their first and last months. */
const parts: readonly (readonly [RegExp, number, number])[] = [
  [/(?<!\p{L})(?:vår(?:en|termin(?:en)?)?|vt|första halvåret|halvår 1|h1)(?!\p{L})/iu, 1, 6],
  [/(?<!\p{L})(?:höst(?:en|termin(?:en)?)?|ht|andra halvåret|halvår 2|h2)(?!\p{L})/iu, 7, 12],
  [/(?<!\p{L})sommar(?:en)?(?!\p{L})/iu, 6, 8],
];
const quarter = /(?<!\p{L})(?:kvartal|kv\.?|q|k)\s*([1-4])(?!\d)/iu;
const tertial = /(?<!\p{L})(?:tertial|t)\s*([1-3])(?!\d)/iu;
const week = /(?<!\p{L})(?:vecka|v)\.?\s*(\d{1,2})(?!\d)/iu;
const shortYear =
  /(?:vår|höst|vt|ht|(?:kvartal|kv\.?|q|k|tertial|t)\s*[1-4])\p{L}*\s*[-–’'/]?\s*(\d\d)(?!\d)/iu;
const years = /(?<!\d)(20\d\d)\s*[-–—/]\s*(20\d\d)(?!\d)/u;

/**
 * When something is planned to start; null when the text says no such thing.
 * @param ar the year of the plan, for a season, a quarter or a week that names none
 * @example readStart('Höst 2020') // { slag: 'manader', fran: '2020-07', till: '2020-12' }
 */
export function readStart(text: string, ar: number | null = null): Planeradstart | null {
  const span = years.exec(text);
  if (span) return months(Number(span[1]), 1, Number(span[2]), 12);
  const year = periodInText(text).ar ?? shortYearIn(text);
  if (year !== null) return readDated(text, year);
  if (under.test(text)) return { slag: 'pagar' };
  if (decision.test(text)) return { slag: 'efterBeslut' };
  return ar !== null && isPart(text) ? readDated(text, ar) : null;
}

/** A text that is a part of a year and little else: "Q2", "Hösten", "v. 36". */
const isPart = (text: string): boolean =>
  text.length <= 16 &&
  (monthInText(text) !== null ||
    [...parts.map(([pattern]) => pattern), quarter, tertial, week].some((part) => part.test(text)));

const shortYearIn = (text: string): number | null => {
  const digits = shortYear.exec(text)?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
};

/** A year alone is the whole year; "Pågående sedan 2019" is under way. */
function readDated(text: string, year: number): Planeradstart | null {
  if (under.test(text)) return { slag: 'pagar' };
  const part = parts.find(([pattern]) => pattern.test(text));
  if (part) return months(year, part[1], year, part[2]);
  const q = Number(quarter.exec(text)?.[1] ?? 0);
  if (q > 0) return months(year, q * 3 - 2, year, q * 3);
  const t = Number(tertial.exec(text)?.[1] ?? 0);
  if (t > 0) return months(year, t * 4 - 3, year, t * 4);
  const w = Number(week.exec(text)?.[1] ?? 0);
  if (w > 0) return w <= 53 ? months(year, monthOfWeek(year, w)) : null;
  const number = monthInText(text);
  const period = periodInText(text).period ?? (number === null ? null : month(year, number));
  if (period !== null) return months(yearOf(period), monthNumberOf(period), yearOf(period));
  return /^\D{0,12}20\d\d\D{0,3}$/u.test(text) ? months(year, 1, year, 12) : null;
}

/** The month that most of a week falls in, by its Thursday. */
function monthOfWeek(year: number, number: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const thursday = 4 + 3 - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7;
  const day = new Date(Date.UTC(year, 0, thursday));
  return day.getUTCFullYear() > year ? 12 : day.getUTCMonth() + 1;
}

function months(
  fromYear: number,
  from: number,
  toYear: number = fromYear,
  to: number = from,
): Planeradstart | null {
  const [fran, till] = [month(fromYear, from), month(toYear, to)];
  return fran !== null && till !== null && inOrder(fran, till)
    ? { slag: 'manader', fran, till }
    : null;
}

const inOrder = (a: Month, b: Month): boolean => a <= b;
