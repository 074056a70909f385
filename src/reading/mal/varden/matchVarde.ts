import type { Matvarde } from '../../../domain/mal/malunderlag.ts';
import { parseAmount } from '../../cells/parseAmount.ts';
import { ENHET, toMatenhet } from './enheter.ts';

/** Digits as Swedish writes them, without their sign; source of a regular expression. */
export const TAL =
  '(?:\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?: \\d{3})+(?![\\d.]\\d)|\\d+)(?:[.,]\\d+)?(?!\\d)';

const value = new RegExp(
  `^([+-]?) ?(${TAL})[*†]*(?: ?(${ENHET})\\.?| av (\\d{1,4})(?![\\d,])(?: ${ENHET})?)?[*†]*(?!\\p{L})`,
  'u',
);

/** "1,2 miljoner" of what isn't said to be money is no 1,2, and beside "1 000 000" it would be taken for it. */
const scaled = /^ ?(?:milj|mdr|mdkr|md ?kr|tusen|mn(?!\p{L}))/u;

/** A value that begins a text, and how many characters it takes. */
export interface VardeMatch {
  readonly varde: Matvarde;
  readonly langd: number;
}

/**
 * The value that a folded text begins with, or null. "4,2 av 5" has the unit "av 5", so that it never
 * compares with something out of another number.
 * @example matchVarde('12st mål 80st') // { varde: { varde: 12, ja: null, enhet: 'st' }, langd: 4 }
 */
export function matchVarde(text: string): VardeMatch | null {
  const match = value.exec(text);
  if (!match || scaled.test(text.slice(match[0].length))) return null;
  const [whole, sign, digits = '', unit, outOf] = match;
  const amount = parseAmount(digits);
  if (!('decimal' in amount)) return null;
  const size = Number(amount.decimal);
  const varde = sign === '-' && size !== 0 ? -size : size;
  const enhet = unit === undefined ? null : toMatenhet(unit);
  const av = outOf === undefined ? null : `av ${Number(outOf)}`;
  return { varde: { varde, ja: null, enhet: enhet ?? av }, langd: whole.length };
}
