import { month, type Month } from '../../domain/period/month.ts';
import { asideIn, findMonth, longestMonth, type FoundMonth } from './monthForms.ts';

/** A year or a month that a text names, and the text without it. */
export interface PeriodInText {
  readonly period: Month | null;
  readonly ar: number | null;
  readonly rest: string;
}

const lonelyYear = /(?<![\p{L}\d])((?:19|20)\d{2})(?![\p{L}\d])/u;
const shortYear =
  /(?<=(?<!\p{L})(?:utfall|utf|bokslut|budget|bu|prognos|avvikelse|år)\.?\s*['’-]?\s*)([2-4]\d)(?![\p{L}\d]|[.,]\d|\s*%)/iu;

/**
 * The period that a heading names: a day, a month, a span (its last month), a tertial, or a year alone.
 * A month without a year takes the year that stands elsewhere in the text. What is said of a decision
 * or a print, "(KF 2024-11-25)", counts only when nothing else is dated.
 * @example periodInText('Utfall 25-08-31') // { period: '2025-08', ar: 2025, rest: 'Utfall' }
 */
export function periodInText(text: string): PeriodInText {
  const aside = asideIn(text);
  if (aside === '') return readPeriod(text);
  const own = readPeriod(text.slice(0, -aside.length));
  return own.ar === null ? readPeriod(text) : { ...own, rest: `${own.rest} ${aside}`.trim() };
}

function readPeriod(text: string): PeriodInText {
  const found = findMonth(text);
  const rest = found ? without(text, found.match) : text;
  const loose = lonelyYear.exec(rest) ?? shortYear.exec(rest);
  const ar = found?.ar ?? (loose?.[1] === undefined ? null : fullYear(loose[1]));
  const period = found && ar !== null ? month(ar, found.month) : null;
  return { period, ar, rest: loose ? withoutAt(rest, loose.index, loose[0].length) : rest };
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);
const withoutAt = (text: string, at: number, length: number): string =>
  fold(`${text.slice(0, at)} ${text.slice(at + length)}`);
const without = (text: string, match: string): string => fold(text.replace(match, ' '));
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The month that a text names, 1–12, also where no year stands with it; null for none. */
export const monthInText = (text: string): number | null => ownMonth(text)?.month ?? null;

function ownMonth(text: string): FoundMonth | null {
  const aside = asideIn(text);
  const front = text.slice(0, text.length - aside.length);
  const dated = findMonth(front);
  return dated ?? (lonelyYear.test(front) ? null : findMonth(text));
}

const soFar =
  /(?<!\p{L})(?:ack(?!\p{L})|t\.?\s?o\.?\s?m(?!\p{L})|till och med|ytd(?!\p{L})|per\.? ?budget|period)|ackum|hittills/iu;

/**
 * Whether a text names what has come since January: "t o m augusti", "jan-aug", "T1-T2", "8 mån",
 * "2501-2508", "ack.". A span that ends in December is the whole year and no such thing.
 * @example accumulatesInText('Budget jan-aug') // true
 */
export function accumulatesInText(text: string): boolean {
  const found = ownMonth(text);
  return found?.fromJanuary === true ? found.month < 12 : soFar.test(text);
}

/**
 * Whether the month that a text names is likely no period of amounts: the day of a print, a meeting or
 * a decision, a day that ends no month, or a person called Jan or Maj.
 * @example datesSomethingElse('Utskriven 2025-09-12') // true
 */
export function datesSomethingElse(text: string): boolean {
  const aside = asideIn(text);
  const front = text.slice(0, text.length - aside.length);
  const found = findMonth(front);
  if (!found) return aside !== '' && findMonth(text) !== null;
  return isOddDay(found, front) || (found.ar === null && isPerson(front, found.match));
}

const isOddDay = (found: FoundMonth, text: string): boolean =>
  found.day !== null && found.day < longestMonth(found.month) && !soFarOrPer.test(text);

const soFarOrPer = /(?<!\p{L})(?:per|t\.?\s?o\.?\s?m|till och med|utfall)(?!\p{L})/iu;

/** "Jan Eriksson": a month that is also a given name, before a word that begins as a family name does. */
const isPerson = (text: string, match: string): boolean =>
  /^(?:Jan|Maj|April|Juni)$/.test(match.trim()) &&
  /^\s+\p{Lu}\p{Ll}/u.test(text.slice(text.indexOf(match) + match.length));
