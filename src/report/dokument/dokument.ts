import type { Diagrambild } from './diagrambild.ts';

/** How a cell is toned: the statuses of goals, a deficit that is past the thresholds. Always beside words. */
export type Ton = 'uppnas' | 'delvis' | 'ej' | 'ejBedomd' | 'underskott';

/** A cell of a document's table. */
export interface Dokumentcell {
  readonly text: string;
  readonly ton?: Ton;
}

/**
 * A row of a document's table; a `varav` row is a part of the one above it. A row with one cell is a heading
 * over all columns.
 */
export interface Dokumentrad {
  readonly roll: 'rad' | 'varav' | 'delsumma' | 'summa';
  readonly celler: readonly Dokumentcell[];
}

/** A column of a document's table. */
export interface Dokumentkolumn {
  readonly rubrik: string;
  readonly side: 'left' | 'right';
  /** Its share of the table's width, beside the other columns' shares. */
  readonly bredd: number;
}

/** A table of a document, with what is said above and below it. */
export interface Dokumenttabell {
  /** After "Tabell 1. ": what it shows, of when, in what unit. */
  readonly rubrik: string;
  /** For who cannot see it. */
  readonly beskrivning: string;
  readonly kolumner: readonly Dokumentkolumn[];
  readonly rader: readonly Dokumentrad[];
  /** The lines below it: source, rounding. */
  readonly noter: readonly string[];
}

/** A piece of a document, in the order that it is read. */
export type Block =
  | { readonly slag: 'rubrik'; readonly niva: 1 | 2 | 3; readonly text: string }
  /** A line break in the text is one on the page. */
  | { readonly slag: 'stycke'; readonly text: string; readonly stil?: 'not' | 'ingress' }
  | { readonly slag: 'tabell'; readonly tabell: Dokumenttabell }
  | { readonly slag: 'bild'; readonly bild: Diagrambild };

/** A complete document as plain data. Knows nothing of Word. */
export interface Dokument {
  readonly titel: string;
  /** The lines below the title on the first page. */
  readonly undertitlar: readonly string[];
  /** At the foot of every page, before its number. */
  readonly sidfot: string;
  readonly block: readonly Block[];
}

/**
 * What a mark in a template can be filled with: a text (inline where it is one line), or tables with the
 * paragraphs that belong to them.
 */
export type Bit =
  | { readonly slag: 'text'; readonly text: string }
  | { readonly slag: 'block'; readonly block: readonly Block[] };

/** The pieces by their names as a template writes them, without "kl:": "avvikelse:51". */
export type Bitar = ReadonlyMap<string, Bit>;
