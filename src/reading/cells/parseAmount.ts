import { decimalToOre } from '../../domain/amount/decimal.ts';
import type { Enhet } from '../../domain/amount/enhet.ts';
import { STORSTA_BELOPP, type Ore } from '../../domain/amount/ore.ts';
import type { SaknasSkal } from '../../domain/underlag/tabell.ts';
import type { CellValue } from '../grid.ts';
import { cellText } from './cellText.ts';
import { unitInText } from './unitInText.ts';

/** An amount as a plain decimal number (with its own unit where the cell states one), or why there is none. */
export type ParsedAmount =
  { readonly decimal: string; readonly enhet: Enhet | null } | { readonly saknas: SaknasSkal };

const minus = /^[-\u2010-\u2015\u2212\uFE63\uFF0D]/;
const beginsWithLetter = /^[A-Za-zÅÄÖåäö]/;
const notReported = /^(?:[-\u2010-\u2015\u2212.…]+|\.\.)$/;
const footnoteMark = /(?:\s*[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|\s+\d\))$/;
const decimalNumber =
  /^(\d+|\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,))(?:([.,])(\d+))?$/;
const trailingUnit = /\s*(?:tkr|kkr|tsek|ksek|mnkr|mkr|msek|kr|kronor|sek)\.?$/i;
const krona = /\s*(?::-|,[-\u2010-\u2015\u2212]{1,2})$/;

/**
 * The amount in a cell. Accepts numbers, and text with any kind of space between thousands, a decimal
 * comma, a minus of any kind (also with a space after it, behind the number, or as parentheses), a plus,
 * a footnote star, a unit, and ",-" for whole kronor. "-" is not reported, never zero. A point before
 * exactly three digits is a thousands mark only where a decimal comma follows; else it is not guessed at.
 * @example parseAmount('− 21 670*') // { decimal: '-21670', enhet: null }
 */
export function parseAmount(value: CellValue): ParsedAmount {
  if (value === null) return { saknas: 'tom' };
  if (typeof value === 'number') return { decimal: String(value), enhet: null };
  if (typeof value === 'boolean') return { saknas: 'ejTal' };
  if (typeof value === 'object') return { saknas: 'error' in value ? 'felvarde' : 'ejTal' };
  // Most texts are words; a ledger has a million of them.
  if (beginsWithLetter.test(value)) return { saknas: 'ejTal' };
  const text = cellText(value);
  if (text === '') return { saknas: 'tom' };
  return notReported.test(text) ? { saknas: 'ejRedovisat' } : parseAmountText(text);
}

function parseAmountText(text: string): ParsedAmount {
  const unmarked = text.replace(/^\*+\s*/, '').replace(footnoteMark, '');
  const enhet = unitInText(trailingUnit.exec(unmarked)?.[0] ?? '');
  const bare = unmarked.replace(trailingUnit, '').replace(krona, '').trim();
  const { negative, digits } = splitSign(bare);
  const match = decimalNumber.exec(digits);
  const [, whole = '', mark, fraction = ''] = match ?? [];
  if (!match || (mark === '.' && fraction.length === 3)) return { saknas: 'ejTal' };
  const decimal = whole.replace(/[ .]/g, '') + (fraction === '' ? '' : `.${fraction}`);
  return { decimal: (negative ? '-' : '') + decimal, enhet };
}

function splitSign(text: string): { readonly negative: boolean; readonly digits: string } {
  const inParentheses = /^\((.+)\)$/.exec(text)?.[1];
  if (inParentheses !== undefined) return { negative: true, digits: inParentheses.trim() };
  if (minus.test(text)) return { negative: true, digits: text.slice(1).trim() };
  if (/\d\s?[-\u2212]$/.test(text)) return { negative: true, digits: text.slice(0, -1).trim() };
  return { negative: false, digits: text.replace(/^\+\s*/, '') };
}

/**
 * A parsed amount in öre; a unit in the cell itself goes before the column's. null for one so large that it
 * must be an error.
 * @example toOre({ decimal: '436.8', enhet: null }, 'mnkr') // 43 680 000 000
 */
export function toOre(
  amount: { readonly decimal: string; readonly enhet: Enhet | null },
  enhet: Enhet,
): Ore | null {
  const value = decimalToOre(amount.decimal, amount.enhet ?? enhet, 'halfAwayFromZero');
  return value === null || Math.abs(value) > STORSTA_BELOPP ? null : value;
}
