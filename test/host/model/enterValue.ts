import { CellError } from './cell.ts';
import type { CellValue } from './cell.ts';
import { invalidArgument } from '../protocol/hostError.ts';

/** What an entry makes of a cell: a formula or a value, and perhaps a number format with it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat?: string;
}

const ERRORS = /^#(REF!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|VALUE!|SPILL!|CALC!)$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/**
 * Reads what is written to a cell as Excel does. Text becomes a formula, a number, a date, a boolean
 * or an error wherever Excel could take it for one in the user's language or in English: whoever
 * wants text must say so, with "@" as the cell's format or with a leading apostrophe.
 */
export function readEntry(raw: unknown, numberFormat: string, location: string): Entry {
  if (raw === '') return { value: null, formula: null };
  if (typeof raw === 'number' || typeof raw === 'boolean') return constant(raw);
  if (typeof raw !== 'string') throw invalidArgument(location);
  if (raw.length > 32_767) throw invalidArgument(location, 'The text is too long for a cell.');
  if (numberFormat === '@') return constant(raw);
  if (raw.startsWith("'")) return constant(raw.slice(1));
  return readFormula(raw, location) ?? readConstant(raw);
}

function constant(value: CellValue): Entry {
  return { value, formula: null };
}

function readFormula(text: string, location: string): Entry | null {
  if (text.length < 2) return null;
  // Excel completes "+A1", "-Namn" and "@SUM(A1)" to formulas; "- text" and "-5" it does not.
  const isShort = /^[+\-@][^\s\d,.+-]/.test(text);
  if (!text.startsWith('=') && !isShort) return null;
  const formula = text.startsWith('=') ? text : `=${text.replace(/^@/, '')}`;
  if (formula.length > 8192 || !isWellFormed(formula)) {
    throw invalidArgument(location, `Excel cannot read the formula ${formula.slice(0, 80)}`);
  }
  return { value: null, formula };
}

/** Balanced brackets and quotes, and commas between arguments: formulas are in en-US. */
function isWellFormed(formula: string): boolean {
  const bare = formula.replaceAll(/"[^"]*"/g, '0').replaceAll(/'(?:[^']|'')*'!/g, 'S!');
  const inBraces = bare.replaceAll(/\{[^{}]*\}/g, '0');
  const opened = inBraces.split('(').length;
  const closed = inBraces.split(')').length;
  return opened === closed && !/["';]/.test(inBraces) && !/[-+*/^&=<>,(]$/.test(inBraces);
}

function readConstant(text: string): Entry {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'SANT') return constant(true);
  if (upper === 'FALSE' || upper === 'FALSKT') return constant(false);
  if (ERRORS.test(upper)) return constant(new CellError(upper));
  return readDate(text) ?? readNumber(text) ?? constant(text);
}

function readNumber(text: string): Entry | null {
  const bare = text.trim().replaceAll(/(?<=\d)[ \u00A0\u202F](?=\d{3}(\D|$))/g, '');
  const percent = /^(.*\d)\s?%$/.exec(bare);
  const number = (percent?.[1] ?? bare).replace(/^(\D*\d+),(\d+)$/, '$1.$2');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(number)) return null;
  if (percent === null) return constant(Number(number));
  const numberFormat = number.includes('.') ? '0.00%' : '0%';
  return { value: Number(number) / 100, formula: null, numberFormat };
}

function readDate(text: string): Entry | null {
  const day = DATE.exec(text.trim());
  if (day !== null) return dated(Number(day[1]), Number(day[2]), Number(day[3]), 'yyyy-mm-dd');
  const month = MONTH.exec(text.trim());
  return month === null ? null : dated(Number(month[1]), Number(month[2]), 1, 'mmm-yy');
}

function dated(year: number, month: number, day: number, numberFormat: string): Entry | null {
  const milliseconds = Date.UTC(year, month - 1, day);
  const isReal = new Date(milliseconds).getUTCMonth() === month - 1;
  if (!isReal || year < 1900) return null;
  return { value: milliseconds / 86_400_000 + 25_569, formula: null, numberFormat };
}
