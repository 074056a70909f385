import { monthInText } from '../headers/periodInText.ts';
import type { HeaderBlock, HeaderColumn } from './headerBlock.ts';

const goalWords =
  /^(?:nämnd|kvalitets|utvecklings)?mål$|^nämndmål|indikator|målvärde|måluppfyllelse|målprecisering|^mått/;

/** What kind of table a header heads, by its words and by how many columns of amounts it has; null: none. */
export function kindOf(
  columns: readonly HeaderColumn[],
  amounts: number,
): HeaderBlock['slag'] | null {
  const texts = columns.map(({ text }) => text.toLowerCase());
  const has = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  if (has(goalWords)) return columns.length >= 2 ? 'mal' : null;
  if (has(/^(?:konto|kto)/) && has(/^(?:belopp|summa|debet|saldo)/)) return 'huvudbok';
  if (amounts < 2 && texts.filter(isMonthName).length >= 6) return 'manader';
  if (amounts >= 1) return 'belopp';
  return texts.filter((text) => /^(?:19|20)\d\d$/.test(text)).length >= 2 ? 'ar' : null;
}

const isMonthName = (text: string): boolean =>
  text.length <= 16 && monthInText(text) !== null && !/utfall|budget|prognos|avvik/.test(text);
