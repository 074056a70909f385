import type { Enhet } from '../../domain/amount/enhet.ts';

const krona = '(?:kr|kronor|sek)';
const millions = new RegExp(
  `(?<!\\p{L})(?:mnkr|mkr|msek|mn ?kr|(?:milj\\.?|miljoner|miljontals?) ?${krona}|miljoner|miljontal)(?!\\p{L})`,
  'iu',
);
const thousands = new RegExp(
  `(?<!\\p{L})(?:tkr|kkr|tsek|ksek|(?<!\\d)t ?kr|tusental|(?:tusentals?|tusen|(?<!\\d[ .]?)1[ .]?000(?:[- ]?tals?)?) ?${krona})(?!\\p{L})`,
  'iu',
);
const kronor = new RegExp(`(?<!\\p{L})(?:${krona}|hela kronor)(?!\\p{L})`, 'iu');

/**
 * The unit that a heading or a cell names, or null.
 * @example unitInText('Driftredovisning 2025, tkr') // "tkr"
 */
export function unitInText(text: string): Enhet | null {
  if (millions.test(text)) return 'mnkr';
  if (thousands.test(text)) return 'tkr';
  return kronor.test(text) ? 'kr' : null;
}
