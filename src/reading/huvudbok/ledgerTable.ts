import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Grid } from '../grid.ts';

/** What a series holds. */
export type Slag = 'utfall' | 'budget';

/** A column of amounts (0-based in the sheet) and what its header says of them; null: unsaid. */
export interface AmountColumn {
  readonly index: number;
  readonly rubrik: string;
  readonly slag: Slag | null;
  readonly ar: number | null;
  /** 1–12 in a month matrix; null where a column of the row says, or the whole year is meant. */
  readonly manad: number | null;
  /** −1 for a credit column. */
  readonly sign: 1 | -1;
}

/** A printed sum of a row's months, checked and never added. */
export interface SumColumn {
  readonly index: number;
  readonly rubrik: string;
  readonly slag: Slag | null;
  readonly ar: number | null;
}

/** The columns (0-based in the sheet) that say what a row is about; null: none. */
export interface KeyColumns {
  readonly ansvar: number | null;
  readonly verksamhet: number | null;
  readonly konto: number | null;
  readonly text: number | null;
  readonly period: number | null;
  readonly ar: number | null;
  readonly typ: number | null;
  /** Says of unsigned amounts whether they are debit or credit. */
  readonly debetKredit: number | null;
}

/** A table of postings, of months or of years, before its rows are read. Rows are 0-based sheet rows. */
export interface LedgerTable {
  readonly grid: Grid;
  readonly header: number;
  readonly from: number;
  /** The row after the last. */
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly keys: KeyColumns;
  readonly amounts: readonly AmountColumn[];
  readonly sums: readonly SumColumn[];
  /** Columns that name a month 13 or 0 among the months: told, never added. */
  readonly badMonths: readonly SumColumn[];
  /** The texts above the header, nearest last. */
  readonly lines: readonly string[];
  /** What a person has corrected of it; null: nothing. */
  readonly rattad?: { readonly enhet: Enhet | null; readonly tecken: Tecken | null };
}

/** A list of codes with names: kodplan, kontoplan or ansvar. Columns are 0-based, null: none. */
export interface CodeList {
  readonly grid: Grid;
  readonly slag: 'kodplan' | 'kontoplan' | 'ansvar';
  readonly header: number;
  readonly from: number;
  readonly to: number;
  readonly kod: number;
  /** The column of codes holds names instead. */
  readonly utanKoder?: true;
  readonly namn: number | null;
  readonly grupp: number | null;
  readonly gruppnamn: number | null;
  readonly chef: number | null;
}

/** A ledger whose header has no column of amounts. */
export interface TableWithoutAmounts {
  readonly grid: Grid;
  readonly header: number;
}

/** What stands of the ledger world on the sheets. */
export interface FoundEkonomi {
  readonly tables: readonly LedgerTable[];
  readonly lists: readonly CodeList[];
  readonly withoutAmounts: readonly TableWithoutAmounts[];
}
