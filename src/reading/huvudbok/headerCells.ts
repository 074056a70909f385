import { classifyHeader } from '../headers/classifyHeader.ts';
import type { LedgerRole } from './headerRoles.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/** Whether a header has a column of one of these roles. */
export const has = (cells: readonly HeaderCell[], ...roles: readonly LedgerRole[]): boolean =>
  cells.some(({ role }) => role !== null && roles.includes(role));

/** How many months a header names. */
export const monthsIn = (cells: readonly HeaderCell[]): number =>
  cells.filter(({ manad }) => manad !== null).length;

/** Whether a header has a column of amounts. */
export const holdsAmounts = (cells: readonly HeaderCell[]): boolean =>
  has(cells, 'belopp', 'debet', 'kredit', 'summa') || cells.some(isMeasureCell);

/** Whether a header is of utfall or budget in words of its own, "Utfall jan–aug". */
export const isMeasureCell = ({ role, text }: Pick<HeaderCell, 'role' | 'text'>): boolean => {
  if (role !== null) return false;
  const meaning = classifyHeader(text);
  return meaning?.roll === 'utfall' || meaning?.roll === 'budget';
};

/** Postings and years need a konto beside the verksamhet or ansvar; months need one column of codes. */
export function isLedger(cells: readonly HeaderCell[]): boolean {
  if (monthsIn(cells) >= 3) return has(cells, 'konto', 'verksamhet', 'ansvar', 'kod');
  const objects =
    has(cells, 'verksamhet', 'ansvar') || (has(cells, 'enhet') && has(cells, 'period', 'ar'));
  const timed = has(cells, 'period') || (has(cells, 'ar') && has(cells, 'typ', 'konto'));
  return holdsAmounts(cells) && objects && (has(cells, 'konto') || timed);
}
