import type { Dokumenttabell } from './dokument.ts';

/** What is written of a verksamhet: its heading with its figures, what they show, and what a person says. */
export interface Verksamhetstext {
  /** Its code, else its name; "total" for the whole. */
  readonly nyckel: string;
  readonly niva: 'helhet' | 'verksamhet' | 'delverksamhet';
  /** "Hemtjänst −6 062 tkr". */
  readonly rubrik: string;
  readonly utkast: string;
  readonly kommentar: string | null;
  readonly orsak: string | null;
  readonly atgard: string | null;
  /** All of it as a document prints it. */
  readonly stycken: readonly string[];
}

/** What a document holds besides the figures. */
export interface Dokumenttillagg {
  /** In the order that they are read; the whole first. */
  readonly texter: readonly Verksamhetstext[];
  readonly atgarder: Dokumenttabell | null;
}

/** A document with the figures alone. */
export const ingaTillagg: Dokumenttillagg = { texter: [], atgarder: null };
