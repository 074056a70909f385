import type { Radroll } from '../underlag/tabell.ts';

/** What makes out a row: its code and name as printed, its role, and for a varav row its parent's nyckel. */
export interface Radmarke {
  readonly kod: string | null;
  readonly namn: string;
  readonly roll: Radroll;
  /** The nyckel of the row that a varav row belongs to; ignored for every other role. */
  readonly foralder: string | null;
}

/** The nyckel of the row that sums a whole table, whatever the table calls it. */
const SUMMA_NYCKEL = 'summa';

/**
 * A row's identity from run to run: its code, else its normalised name, a varav row after its
 * parent's; the sum row is always `summa`. A renamed verksamhet with the same code is the same row.
 * Rows that look the same within one table get the same nyckel: the caller numbers them.
 * @example radNyckel({ kod: '51', namn: 'Äldreomsorg', roll: 'rad', foralder: null }) // "51"
 * @example radNyckel({ kod: null, namn: 'Varav  Löner*', roll: 'varav', foralder: '51' }) // "51/löner"
 */
export function radNyckel({ kod, namn, roll, foralder }: Radmarke): string {
  if (roll === 'summa') return SUMMA_NYCKEL;
  const own = kod?.trim() || normalName(namn);
  return roll === 'varav' ? `${foralder ?? ''}/${own}` : own;
}

/**
 * A name in the form that is compared: lower case, inner spaces folded, without the prefix "varav"
 * and footnote stars.
 * @example normalName(' Varav  Personal * ') // "personal"
 */
export const normalName = (name: string): string =>
  name
    .replaceAll('*', '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:därav|varav)\b:?\s*/u, '');
