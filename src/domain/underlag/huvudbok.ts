import type { Fynd } from '../fynd/fynd.ts';
import type { Month } from '../period/month.ts';
import type { Tabellkalla } from './tabell.ts';

/** A column of codes, each code held once: row i holds `koder[index[i]]`, and "" where it is blank. */
export interface Kodkolumn {
  readonly koder: readonly string[];
  readonly index: Int32Array;
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
}

/** A verksamhet of the kodplan: its name, and the report's verksamhet that it rolls up to (null: unsaid). */
export interface Kodplansrad {
  readonly kod: string;
  readonly namn: string;
  readonly grupp: string | null;
  readonly gruppnamn: string | null;
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
