import type { Eget } from '../../domain/tidigare/tidigare.ts';
import { findMonth, longestMonth } from '../headers/monthForms.ts';

/**
 * The months (1–12, in order, each once) that a person has written to leave out; null when some part of
 * it names no month. A span is its months; a date that a host made of a month is that month.
 * @example parseUtelamnade('mars, apr') // [3, 4]
 * @example parseUtelamnade('jan–mar och 2025-08') // [1, 2, 3, 8]
 * @example parseUtelamnade('våren') // null
 */
export function parseUtelamnade(written: Eget | null): readonly number[] | null {
  const months = written === null ? [] : monthsOf(written);
  return months === null ? null : [...new Set(months)].toSorted((a, b) => a - b);
}

function monthsOf(written: Eget): readonly number[] | null {
  if (typeof written === 'boolean') return null;
  if (typeof written === 'object') return monthOfDay(written.date);
  return typeof written === 'number' ? monthsOfNumber(written) : monthsInText(written);
}

/** Only the first and the last days of a month stand for the month. */
function monthOfDay(date: string): readonly number[] | null {
  const [, number = '', day = ''] = /^\d{4}-(\d{2})-(\d{2})/u.exec(date) ?? [];
  const month = Number(number);
  const isWhole = Number(day) === 1 || Number(day) >= longestMonth(month);
  return number !== '' && isWhole ? [month] : null;
}

/** "3,4" is a number to a host; "3,1" may be March and January or October, and is not guessed at. */
function monthsOfNumber(value: number): readonly number[] | null {
  const months = monthsInText(String(value).replace('.', ','));
  const isRising = months?.every((month, at) => at === 0 || month > (months[at - 1] ?? 0));
  return isRising === true ? months : null;
}

const between = /^(?:[\s,;+&/.]|(?:och|samt)(?!\p{L}))*/iu;
const to = /^\s*(?:[-–—−]|till(?: och med)?(?!\p{L})|t\.?\s?o\.?\s?m\.?(?!\p{L}))\s*/iu;

function monthsInText(text: string): readonly number[] | null {
  const months: number[] = [];
  let rest = text.replace(between, '');
  while (rest !== '') {
    const first = readMonth(rest);
    if (first === null) return null;
    rest = first.rest;
    let last = first;
    if (to.test(rest)) {
      const end = readMonth(rest.replace(to, ''));
      if (end === null || end.month < first.month) return null;
      rest = end.rest;
      last = end;
    }
    for (let month = first.month; month <= last.month; month += 1) months.push(month);
    rest = rest.replace(between, '');
  }
  return months;
}

interface ReadMonth {
  readonly month: number;
  readonly rest: string;
}

const forms: readonly RegExp[] = [
  /^(?:19|20)\d{2}[-./](1[0-2]|0?[1-9])(?:-(?:01|28|29|30|31))?(?!\d)/u,
  /^(?:19|20)\d{2}(0[1-9]|1[0-2])(?!\d)/u,
  /^(1[0-2]|0?[1-9])(?!\d)/u,
];

/** The month that a text begins with, and what follows it. */
function readMonth(text: string): ReadMonth | null {
  for (const form of forms) {
    const found = form.exec(text);
    if (found) return { month: Number(found[1]), rest: text.slice(found[0].length) };
  }
  const [named = '', word = ''] = /^(\p{L}+)(?:\.?\s*(?:19|20)\d{2}(?!\d)|\.)?/u.exec(text) ?? [];
  const found = word === '' ? null : findMonth(word);
  return found?.match === word ? { month: found.month, rest: text.slice(named.length) } : null;
}
