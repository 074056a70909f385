import type { Enhet } from '../../domain/amount/enhet.ts';

const thousands =
  /(?<![\p{L}\d])(?:tkr|kkr|tsek|ksek|t ?kr|tusentals? kronor|tusen kronor|tusental kr|1 ?000[- ]?tals? kronor|1 ?000 kr)(?!\p{L})/iu;
const millions =
  /(?<!\p{L})(?:mnkr|mkr|msek|mn ?kr|milj\.? ?kr|miljoner(?: kronor| kr)?)(?!\p{L})/iu;
const kronor = /(?<!\p{L})(?:kr|sek|kronor|hela kronor)(?!\p{L})/iu;

/**
 * The unit that a heading or a cell names, or null.
 * @example unitInText('Driftredovisning 2025, tkr') // "tkr"
 */
export function unitInText(text: string): Enhet | null {
  if (millions.test(text)) return 'mnkr';
  if (thousands.test(text)) return 'tkr';
  return kronor.test(text) ? 'kr' : null;
}
