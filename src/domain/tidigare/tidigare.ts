import type { Fynd } from '../fynd/fynd.ts';
import type { Rattelse, Regler } from '../regler/regler.ts';
import type { Atgardslistrad } from './atgardslista.ts';
import type { RowFacts } from './rowFacts.ts';
import type { Prognoshistorikrad } from './prognoshistorik.ts';
import type { Prognosval } from './prognosval.ts';

/** A value that a person wrote; a date is "2025-08-31". */
export type Eget = string | number | boolean | { readonly date: string };

/** A person's cell, 0-based; what row and column are counted from stands where it is used. */
export interface EgenCell {
  readonly rad: number;
  readonly kolumn: number;
  readonly varde: Eget;
}

/** What a person wrote beside a row of ours, kept for as long as the row is away. */
export interface EgenRad {
  /** The row's identity on its sheet, from bladNycklar. */
  readonly nyckel: string;
  readonly kod: string | null;
  readonly namn: string;
  readonly kommentar: Eget | null;
  /** By header, what a person wrote in the table's other columns of theirs (Metod, Justering, Orsak). */
  readonly falt?: Readonly<Record<string, Eget>>;
  /** Cells to the right; `kolumn` 1 is the first one after our last column. */
  readonly hoger: readonly { readonly kolumn: number; readonly varde: Eget }[];
  /** Whether it stood under "Utgångna rader". */
  readonly utgangen?: true;
  /** Whether it was joined with a row that only may be the same. */
  readonly osaker?: true;
  /** The row's identity on the sheet that is made now, null when it is gone; its nyckel where left out. */
  readonly plats?: string | null;
}

/** Where the table of a sheet was read from, as the sheet says it; `cell` is its first cell. */
export interface EgenKalla {
  readonly bok: string;
  readonly blad: string;
  readonly cell: string;
}

/** Everything that a person wrote on one sheet of the product's own. */
export interface EgetBlad {
  /** The sheet's identity: the name of its first table. */
  readonly tabell: string;
  /** The sheet's title as it stands, null when it was removed. */
  readonly titel: string | null;
  /** The sources that its line names, also of a table that is gone; none when the line was removed. */
  readonly kallor: readonly EgenKalla[];
  /** The identities of all rows of its first table, from bladNycklar. */
  readonly nycklar: readonly string[];
  /** What those rows show, in the same order: what tells rows that look alike from each other. */
  readonly facts: readonly RowFacts[];
  /** Rows with something of a person's, in the order of the sheet. */
  readonly rader: readonly EgenRad[];
  /** Cells above the first table's header; counted from A1. */
  readonly ovan: readonly EgenCell[];
  /** Cells below; rows counted from our last line (1 is the row after it), columns from A. */
  readonly nedan: readonly EgenCell[];
  /** The columns that hold something, by row from A1: what moves must leave nothing behind. */
  readonly fyllda: readonly (readonly number[])[];
}

/** What the product's own sheets held before this run. */
export interface Tidigare {
  readonly regler: Regler;
  readonly rattelser: readonly Rattelse[];
  /** Values of rules that could not be read, as written, by the rule's name: kept until corrected. */
  readonly otolkade: ReadonlyMap<string, string>;
  /** Rows of corrections that could not be read (table, field, value as written): kept until corrected. */
  readonly otolkadeRattelser: readonly (readonly [string, string, string])[];
  /** By the name of each sheet's first table. */
  readonly blad: ReadonlyMap<string, EgetBlad>;
  /** By the identity of the row in "Helårsprognos" (prognosNyckel). */
  readonly prognosval: ReadonlyMap<string, Prognosval>;
  /** The forecasts of earlier runs, as they stand in the sheet "Prognoshistorik". */
  readonly prognoshistorik: readonly Prognoshistorikrad[];
  /** The person's own list in "Åtgärder", as it stands there. */
  readonly atgardslista: readonly Atgardslistrad[];
  readonly fynd: readonly Fynd[];
}
