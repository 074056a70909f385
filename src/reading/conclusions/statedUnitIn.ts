import type { Enhet } from '../../domain/amount/enhet.ts';
import { unitInText } from '../cells/unitInText.ts';
import { periodInText } from '../headers/periodInText.ts';

const unit = '(?:[tk]kr|mn?kr|[tkm]?sek|kr|kronor|miljoner)';
const rate = new RegExp(`(?<!\\p{L})${unit}\\s*(?:\\/|per(?!\\p{L}))`, 'iu');
const amount = new RegExp(`\\d\\s*${unit}(?!\\p{L})`, 'iu');
const thousands = /(?<!\d[ .]?)1[ .]?000(?=(?:[- ]?tals?)?\s*(?:kr|sek))/giu;

/**
 * The unit that a text gives for figures elsewhere. An amount of its own, "−600 tkr", and a rate,
 * "kr per dygn", give none; a year before the unit is no amount.
 * @example statedUnitIn('Driftredovisning 2025 tkr') // "tkr"
 */
export function statedUnitIn(text: string): Enhet | null {
  const { rest } = periodInText(text.replace(thousands, 'tusen'));
  return rate.test(rest) || amount.test(rest)
    ? null
    : unitInText(rest.replace(/tusen[- ]?tals?(?=\s*(?:kr|sek))/giu, 'tusen'));
}
