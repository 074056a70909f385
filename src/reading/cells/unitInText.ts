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
const rate = new RegExp(`(?<!\\p{L})t?${krona}\\s*(?:\\/|per(?!\\p{L}))`, 'iu');
const amount = /\d[\s.,]*(?:\d+\s*)?(?:tkr|kkr|mnkr|mkr|msek|ksek|kr|kronor|sek|miljoner)(?!\p{L})/iu;

/**
 * The unit that a heading or a cell names, or null.
 * @example unitInText('Driftredovisning 2025, tkr') // "tkr"
 */
export function unitInText(text: string): Enhet | null {
  if (millions.test(text)) return 'mnkr';
  if (thousands.test(text)) return 'tkr';
  return kronor.test(text) ? 'kr' : null;
}

/**
 * The unit that a text gives for figures elsewhere. An amount of its own, "−600 tkr", and a rate,
 * "kr per dygn", give none; nor does a year that stands before the unit count as an amount.
 * @example statedUnitIn('Hemtjänsten går över med 600 tkr') // null
 */
export function statedUnitIn(text: string): Enhet | null {
  const bare = text
    .replace(/(?<!\d[ .]?)1[ .]?000(?=(?:[- ]?tals?)? ?(?:kr|sek))/giu, 'tusen ')
    .replace(/(?<![\d\s])(?:19|20)\d{2}(?!\d)|(?<!\d\s?)(?:19|20)\d{2}(?!\d)/gu, 'år,');
  return rate.test(bare) || amount.test(bare) ? null : unitInText(bare);
}
