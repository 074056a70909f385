import type { Enhet } from '../amount/enhet.ts';
import type { Month } from '../period/month.ts';
import type { EnhetSkal } from '../fynd/skal.ts';
import type { Slutsats, Tabellkalla } from '../underlag/tabell.ts';

/** The lists that are read from tables of their own; the names are those of the JSON. */
export type Listslag = 'statsbidrag' | 'resursfordelning' | 'internkontroll' | 'handlingsplan';

/** A list by its name, and the investeringar that are read as a table of money. */
export type Listnamn = Listslag | 'investeringar';

/**
 * Why a cell of a list gave no value. `utanforSkalan`: a number or word that is not 1–4; `okandSkala`: a
 * word of a scale that is not known to have four steps.
 */
export type ListSkal =
  'tom' | 'ejRedovisat' | 'ejTolkat' | 'felvarde' | 'utanforSkalan' | 'okandSkala';

/** A cell of a list and what it gave; `skal` says why it gave nothing and is null exactly where there is a value. */
export interface Listvarde<T> {
  readonly varde: T | null;
  /** As printed; null where the cell is blank or missing. */
  readonly text: string | null;
  /** With its sheet, "Bidrag!C7"; null where the list has no such column. */
  readonly cell: string | null;
  readonly skal: ListSkal | null;
}

/** A row of a list: where it stands, and its identity from run to run. */
export interface Listrad {
  /** Its id, else its normalised name; rows alike are numbered ("skyddat boende #2"). Unique in its list. */
  readonly nyckel: string;
  readonly bok: string;
  readonly blad: string;
  /** 1-based sheet row. */
  readonly rad: number;
  /** The cell that names it, "Bidrag!A7". */
  readonly cell: string;
}

/** A table of a list as read: where it stands and how its columns were read. */
export interface Listtabell {
  /** Sheet and first cell, "Bidrag!A3". */
  readonly nyckel: string;
  readonly slag: Listslag;
  readonly titel: string;
  readonly kalla: Tabellkalla;
  /** The unit of its amounts; null for a list that has none. */
  readonly enhet: Slutsats<Enhet, EnhetSkal> | null;
  readonly period: Month | null;
  /** Header as printed and what it was read as: "belopp", "sannolikhet", … or "okand". */
  readonly kolumner: readonly { readonly rubrik: string; readonly roll: string }[];
}
