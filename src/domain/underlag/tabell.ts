import type { Area } from '../address/area.ts';
import type { Enhet } from '../amount/enhet.ts';
import type { Ore } from '../amount/ore.ts';
import type { Tecken } from '../avvikelse/tecken.ts';
import type { EnhetSkal, PeriodSkal, TeckenSkal, TypSkal } from '../fynd/skal.ts';
import type { Month } from '../period/month.ts';

/** The kinds of table that a follow-up workbook holds; the names are those of the JSON. */
export type Tabelltyp =
  | 'driftredovisning'
  | 'sarredovisning'
  | 'resultat'
  | 'verksamhetsanalys'
  | 'investeringar'
  | 'statistik';

/** What an amount column holds. */
export type Beloppsroll =
  'utfall' | 'ackBudget' | 'prognos' | 'budget' | 'foregaendeAr' | 'foregaendePrognos';

/** What a printed avvikelse column holds: against ack. budget, the whole year, or as the table has it. */
export type Avvikelseroll = 'avvikelse' | 'avvikelseAck' | 'avvikelseHelar';

/** What any column of a table holds. */
export type Kolumnroll =
  'kod' | 'namn' | 'post' | Beloppsroll | Avvikelseroll | 'procent' | 'anteckning' | 'okand';

/** A column: its role, its header as printed (words rejoined), its 0-based sheet column, the year that it names. */
export interface Kolumn {
  readonly roll: Kolumnroll;
  readonly rubrik: string;
  readonly index: number;
  readonly ar: number | null;
  readonly period: Month | null;
  /** What it holds of an amount that the table gives as income and cost; nothing where it holds the whole. */
  readonly del?: Kolumndel;
}

/**
 * A column of income or cost alone. `netto`: the 0-based sheet column that the amount is read at, which is
 * that of the cost itself where the table prints no netto. `tecken`: what turns it to the house's sign.
 */
export interface Kolumndel {
  readonly netto: number;
  readonly post: 'intakt' | 'kostnad';
  readonly tecken: 1 | -1;
}

/** Something that reading concluded, why, and how sure it is (0–1; below 0.8 it is also a finding). */
export interface Slutsats<T, S> {
  readonly varde: T;
  readonly skal: S;
  readonly sakerhet: number;
}

/** Why an amount is missing. `tom`: blank cell; `ejRedovisat`: "-"; the others are findings too. */
export type SaknasSkal = 'tom' | 'ejRedovisat' | 'felvarde' | 'ejTal' | 'felAr';

/** What a row is: a verksamhet that counts, a part of the row above, or a sum of rows. */
export type Radroll = 'rad' | 'varav' | 'delsumma' | 'summa';

/** A share as a table prints it: the number and its decimals, per cent or ratio as the column has it. */
export interface TrycktAndel {
  readonly varde: number;
  readonly decimaler: number;
}

/** A row as read; amounts are in the house's sign (cost plus). */
export interface Rad {
  /** The row's identity from run to run: its code, else its normalised name, varav rows with their parent's. */
  readonly nyckel: string;
  readonly kod: string | null;
  readonly namn: string;
  readonly roll: Radroll;
  /** Verksamhetsanalys only: whether the row is the income or the cost of its verksamhet. */
  readonly post: 'intakt' | 'kostnad' | null;
  readonly bok: string;
  readonly blad: string;
  /** 1-based sheet row. */
  readonly rad: number;
  /** The cell that names the row, in A1 notation with its sheet: "Drift!A5". */
  readonly cell: string;
  readonly dold: boolean;
  readonly belopp: Readonly<Partial<Record<Beloppsroll, Ore | null>>>;
  readonly saknas: Readonly<Partial<Record<Beloppsroll, SaknasSkal>>>;
  /** The avvikelse that the table itself prints (plus = better), where it has such a column. */
  readonly tryckt: Readonly<Partial<Record<Avvikelseroll, Ore | null>>>;
  /** The income and the cost of an amount in the house's sign, where the table has a column of each. */
  readonly poster?: Readonly<Partial<Record<Beloppsroll, Poster>>>;
  /** The amounts of columns that are only compared, as printed, by 0-based sheet column. */
  readonly ovrigt?: Readonly<Record<number, Ore>>;
  /** The shares that the table itself prints, by 0-based sheet column: 71.3 with one decimal for "71,3 %". */
  readonly procent?: Readonly<Record<number, TrycktAndel>>;
  /** The person's note beside the row, as text. */
  readonly anteckning: string | null;
}

/** An amount as its income (minus) and its cost (plus). */
export interface Poster {
  readonly intakt: Ore;
  readonly kostnad: Ore;
}

/** Where a table stands. */
export interface Tabellkalla {
  readonly bok: string;
  readonly blad: string;
  readonly area: Area;
}

/** A table as read, with what was concluded about it. */
export interface Tabell {
  /** Identity for corrections: sheet and first cell, "Drift!A3". */
  readonly nyckel: string;
  readonly titel: string;
  readonly kalla: Tabellkalla;
  /** Further sources, when budget stood in one table and utfall in another. */
  readonly fler: readonly Tabellkalla[];
  readonly typ: Slutsats<Tabelltyp, TypSkal>;
  readonly enhet: Slutsats<Enhet, EnhetSkal>;
  readonly tecken: Slutsats<Tecken, TeckenSkal>;
  readonly period: Slutsats<Month, PeriodSkal> | null;
  /** The kod (else name) of the row that the table breaks down; null unless a särredovisning. */
  readonly foralder: string | null;
  readonly kolumner: readonly Kolumn[];
  /** How many decimals the amounts are given with (0–2), where it was read; 0 unless said. */
  readonly decimaler?: number;
  /** Whether its words say that it leaves rows out on purpose: "urval", "bland annat". */
  readonly urval?: true;
  /** The tables as they stand on their sheets, where this one was joined of several. */
  readonly delar?: readonly Tabell[];
  /** In the order of the source; sums and varav rows included. */
  readonly rader: readonly Rad[];
}

/** Something that looks like a table but is not computed, and why. */
export interface OvrigTabell {
  readonly nyckel: string;
  readonly titel: string;
  readonly kalla: Tabellkalla;
  readonly slag:
    'mal' | 'statistik' | 'balans' | 'huvudbok' | 'manadsmatris' | 'okand' | 'bortvald';
}
