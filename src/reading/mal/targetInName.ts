import { newMal } from './varden/newMal.ts';
import { parseMalvarde } from './varden/parseMalvarde.ts';
import type { LastMalvarde } from './varden/tolkat.ts';

const number = '[<>≥≤]?\\s*\\d[\\d\\s]*(?:[.,]\\d+)?\\s*(?:%|procent)';
const atEnd: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:(?:minst|högst|lägst|max(?:imalt)?)|mål(?:et)?(?:värde)?(?: är)?:?|(?:ska|skall) (?:vara|uppgå till|nå)|till)\\s*${number}\\.?$`,
    'iu',
  ),
  /(?<!\p{L})(?:ska|skall) (?:vara|uppgå till|nå) (?:minst |lägst |högst |max )?\d[\d\s]*(?:[.,]\d+)?(?:\s*\p{L}+)?\.?$/iu,
  /(?<=[,;(–-]\s?)mål(?:et)?(?:värde)?(?: är)?:?\s*(?:minst |högst )?\d[\d\s]*(?:[.,]\d+)?(?:\s*\p{L}+)?\.?(?=\)?$)/iu,
  /[≥≤]\s*\d[\d\s]*(?:[.,]\d+)?\s*\p{L}*\.?$/u,
  /(?<!\p{L})(?:öka|minska|ökar|minskar)\s+(?:jmf|jämfört med|i jämförelse med|från)(?!\p{L}).*$/iu,
  /(?<=(?<!\p{L})(?:ska|skall)\s)(?:öka|minska)\.?$/iu,
];

/**
 * The målvärde that a name ends with, for a table that has no column for it; null where it ends with none.
 * @example targetInName('Andel nöjda ska vara minst 85 %')?.text // "minst 85 %"
 */
export function targetInName(
  namn: string,
): { readonly text: string; readonly varde: LastMalvarde } | null {
  for (const pattern of atEnd) {
    const found = pattern.exec(namn)?.[0].replace(/^(?:ska|skall) (?:vara|uppgå till|nå)\s*/iu, '');
    const varde = found === undefined ? null : parseMalvarde(found).varde;
    if (found !== undefined && varde !== null) return { text: found, varde };
  }
  return null;
}

/**
 * That a name says what shall be, where its outcome is a yes or a no; null where it doesn't, or says what
 * shall not be.
 * @example yesInName('Alla förskolor ska ha en plan')?.varde.villkor // "ja"
 */
export function yesInName(
  namn: string,
): { readonly text: string; readonly varde: LastMalvarde } | null {
  const word = /(?<!\p{L})(?:ska|skall)(?!\p{L})/iu.exec(namn)?.[0];
  if (word === undefined || /(?<!\p{L})(?:inte|ej|inga|ingen|inget)(?!\p{L})/iu.test(namn))
    return null;
  return { text: word, varde: newMal({ villkor: 'ja', enhet: 'ja/nej' }) };
}
