import { month, type Month } from '../../domain/period/month.ts';

/** A year or a month that a text names, and the text without it. */
export interface PeriodInText {
  readonly period: Month | null;
  readonly ar: number | null;
  readonly rest: string;
}

const monthNames = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const monthWord =
  '(jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|jun(?:i)?|jul(?:i)?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'iu');

const year = '((?:19|20)\\d{2})';
const isoDay = word(`${year}[-./](0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\\d|3[01]))?`);
const shortDay = word('(\\d{2})[-./](0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01])');
const digitsDay = word('((?:19|20)?\\d{2})(0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])');
const digitsMonth = word('(20\\d{2})(0[1-9]|1[0-2])');
const slashDay = word(`(?:0?[1-9]|[12]\\d|3[01])[/](0?[1-9]|1[0-2])[-/ ]+${year}`);
const span = word(`${monthWord}\\.?\\s*[-–—]\\s*${monthWord}\\.?(?:\\s*${year})?`);
const named = word(`(?:\\d{1,2}[.:]?(?:a|e)?\\s+)?${monthWord}\\.?(?:\\s*[-–]?\\s*${year})?`);
const tertial = word(`(?:tertial\\s*([123])|t([123]))(?:\\s*[-–]?\\s*${year})?`);
const quarter = word(`(?:kvartal\\s*([1-4])|[kq]([1-4]))(?:\\s*[-–]?\\s*${year})?`);
const lonelyYear = word(year);

/**
 * The period that a heading names: a day, a month, a span (its last month), a tertial, or a year alone.
 * A month without a year takes the year that stands elsewhere in the text.
 * @example periodInText('Utfall 25-08-31') // { period: '2025-08', ar: 2025, rest: 'Utfall' }
 */
export function periodInText(text: string): PeriodInText {
  const found = findPeriod(text);
  const rest = found ? text.replace(found.match, ' ').replace(/\s+/g, ' ').trim() : text;
  const loose = lonelyYear.exec(rest)?.[1];
  const ar = found?.ar ?? (loose === undefined ? null : Number(loose));
  const period = found && ar !== null ? month(ar, found.month) : null;
  return { period, ar, rest: rest.replace(lonelyYear, ' ').replace(/\s+/g, ' ').trim() };
}

/** The month that a text names, 1–12, also where no year stands with it; null for none. */
export const monthInText = (text: string): number | null => findPeriod(text)?.month ?? null;

interface Found {
  readonly match: string;
  readonly ar: number | null;
  readonly month: number;
}

function findPeriod(text: string): Found | null {
  for (const pattern of [isoDay, shortDay, digitsDay, digitsMonth]) {
    const match = pattern.exec(text);
    if (match) return { match: match[0], ar: fullYear(match[1]), month: Number(match[2]) };
  }
  const day = slashDay.exec(text);
  if (day) return { match: day[0], ar: Number(day[2]), month: Number(day[1]) };
  const months = span.exec(text);
  if (months) return { match: months[0], ar: optionalYear(months[3]), month: monthOf(months[2]) };
  const part = tertial.exec(text) ?? quarter.exec(text);
  if (part) {
    const length = /^[tT]/.test(part[0]) ? 4 : 3;
    return {
      match: part[0],
      ar: optionalYear(part[3]),
      month: Number(part[1] ?? part[2]) * length,
    };
  }
  const one = named.exec(text);
  return one ? { match: one[0], ar: optionalYear(one[2]), month: monthOf(one[1]) } : null;
}

const fullYear = (digits = ''): number => (digits.length === 2 ? 2000 : 0) + Number(digits);
const optionalYear = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);
const monthOf = (name = ''): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
