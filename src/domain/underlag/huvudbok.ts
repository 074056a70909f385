import type { Enhet } from '../amount/enhet.ts';
import type { Fynd } from '../fynd/fynd.ts';
import type { Month } from '../period/month.ts';
import type { Tabellkalla } from './tabell.ts';

/** A column of codes, each code held once: row i holds `koder[index[i]]`, and "" where it is blank. */
export interface Kodkolumn {
  readonly koder: readonly string[];
  readonly index: Int32Array;
}

/** What a column of the ledger world holds; `manader`: the months of a year, side by side. */
export type Kolumnslag =
  | 'ansvar'
  | 'verksamhet'
  | 'konto'
  | 'text'
  | 'period'
  | 'ar'
  | 'typ'
  | 'debetKredit'
  | 'belopp'
  | 'debet'
  | 'kredit'
  | 'manader'
  | 'kod'
  | 'namn'
  | 'grupp'
  | 'gruppnamn'
  | 'chef';

/** A column, or several side by side, and what it was read as; 0-based sheet columns. */
export interface LastKolumn {
  readonly slag: Kolumnslag;
  readonly fran: number;
  readonly till: number;
}

/** How the amounts of a series were read. */
export interface Serielasning {
  readonly enhet: Enhet;
  readonly kolumner: readonly LastKolumn[];
  /** What was turned to the house's sign: everything or income, as assumed, or what a person has said. */
  readonly vant: 'inget' | 'allt' | 'intakter' | 'rattelse';
  /** What else nothing in the workbook says outright. */
  readonly antaget: readonly ('enhet' | 'slag' | 'ar')[];
}

/** A list of codes that was read: where, which columns, and how many codes. */
export interface Kodlista {
  readonly slag: 'kodplan' | 'kontoplan' | 'ansvar';
  readonly kalla: Tabellkalla;
  readonly kolumner: readonly LastKolumn[];
  readonly antal: number;
}

/**
 * Amounts by ansvar, verksamhet, konto and month, as columns of one length: a hundred thousand rows must
 * fit in little memory and be summed without an object a row. Postings, a budget in months and the months
 * of an earlier year have all this form; a row of a month matrix becomes up to twelve.
 */
export interface Konteringar {
  readonly kalla: Tabellkalla;
  readonly slag: 'utfall' | 'budget';
  /** The year of all rows; postings of other years are left out and told as findings. */
  readonly ar: number;
  readonly ansvar: Kodkolumn;
  readonly verksamhet: Kodkolumn;
  /** Konto, or kontoklass in a history that is kept by class. */
  readonly konto: Kodkolumn;
  /** 1–12, or 0 for a year's amount without months. */
  readonly manad: Uint8Array;
  /** Whole öre in the house's sign (cost plus). */
  readonly belopp: Float64Array;
  /** 1-based sheet rows. */
  readonly rad: Int32Array;
  /** What each row says in its column of text; empty where the table has none. */
  readonly texter: readonly (string | null)[];
  /** How the amounts were read, where they come from a workbook. */
  readonly lasning?: Serielasning;
}

/** A verksamhet of the kodplan: its name, and the report's verksamhet that it rolls up to (null: unsaid). */
export interface Kodplansrad {
  readonly kod: string;
  readonly namn: string;
  readonly grupp: string | null;
  readonly gruppnamn: string | null;
  /** Whether a person has corrected the grupp: such a row stands after the kodplan's own, and goes before it. */
  readonly rattad?: true;
}

/** An ansvar with its unit and the role that answers for it, where the list says. */
export interface Ansvarsrad {
  readonly kod: string;
  readonly enhet: string;
  readonly chef: string | null;
}

/** The ledger world of the workbooks: postings, budget, history, kodplan and ansvar, with every doubt. */
export interface Ekonomi {
  readonly serier: readonly Konteringar[];
  /** The followed year and its last closed month, or null when there is no utfall by month. */
  readonly ar: number | null;
  readonly period: Month | null;
  readonly kodplan: readonly Kodplansrad[];
  readonly ansvar: readonly Ansvarsrad[];
  /** The lists that kodplan and ansvar were read from, where they come from a workbook. */
  readonly listor?: readonly Kodlista[];
  readonly fynd: readonly Fynd[];
}

/** The ledger world of workbooks that have none. */
export const ingenEkonomi: Ekonomi = {
  serier: [],
  ar: null,
  period: null,
  kodplan: [],
  ansvar: [],
  fynd: [],
};
