import { monthInText } from '../headers/periodInText.ts';
import { roleOfHeader } from '../huvudbok/headerRoles.ts';
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
  if (isLedgerHeader(columns, amounts)) return 'huvudbok';
  if (amounts < 2 && texts.filter(isMonthName).length >= 6) return 'manader';
  if (isMatrixHeader(columns)) return 'manader';
  if (amounts >= 1) return 'belopp';
  return texts.filter((text) => /^(?:19|20)\d\d$/.test(text)).length >= 2 ? 'ar' : null;
}

/** Konto beside verksamhet or ansvar, or ansvar by month: postings, or a year's budget by konto. */
function isLedgerHeader(columns: readonly HeaderColumn[], amounts: number): boolean {
  const roles = new Set(columns.map(({ text }) => roleOfHeader(text)));
  const objects = roles.has('verksamhet') || roles.has('ansvar') || roles.has('enhet');
  const timed = roles.has('ansvar') && (roles.has('period') || roles.has('ar'));
  return (timed || (objects && roles.has('konto'))) && (amounts >= 1 || roles.has('belopp'));
}

/** Ansvar or konto beside half a year of months or more, whatever the months hold. */
const isMatrixHeader = (columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ text }) => {
    const role = roleOfHeader(text);
    return role === 'ansvar' || role === 'konto';
  }) && columns.filter(({ text }) => text.length <= 24 && monthInText(text) !== null).length >= 6;

const isMonthName = (text: string): boolean =>
  text.length <= 16 && monthInText(text) !== null && !/utfall|budget|prognos|avvik/.test(text);
