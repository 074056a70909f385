import type { Kolumnroll } from '../../domain/underlag/tabell.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import type { HeaderMeaning } from '../headers/classifyHeader.ts';

/** One column of a header block: its joined words and what they mean (null: no amount, share or note). */
export interface HeaderColumn {
  readonly index: number;
  readonly text: string;
  readonly meaning: HeaderMeaning | null;
}

/** The rows that head one or several tables side by side; rows are 0-based sheet rows, `bottom` included. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly slag: 'belopp' | 'ar' | 'manader' | 'huvudbok' | 'mal';
  readonly columns: readonly HeaderColumn[];
  /** Rows further down that repeat the header after a page break; no rows of the table. */
  readonly repeats: readonly number[];
}

const measures: ReadonlySet<Kolumnroll> = new Set([
  ...beloppsroller,
  'avvikelse',
  'avvikelseAck',
  'avvikelseHelar',
]);

/** Whether a column of this role holds amounts. */
export const isMeasure = (roll: Kolumnroll): boolean => measures.has(roll);

/** Whether a cell holds a year and not an amount. */
export const isYear = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2199) ||
  (typeof value === 'string' && /^\s*(?:19|20)\d\d\s*$/.test(value));
