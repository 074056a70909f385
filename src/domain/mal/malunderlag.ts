import type { Fynd } from '../fynd/fynd.ts';
import type { Month } from '../period/month.ts';
import type { Slutsats, Tabellkalla } from '../underlag/tabell.ts';

/**
 * What a målvärde demands: a bound, exactly a value (or a range), more or less than an earlier value,
 * or a yes. The names are those of the JSON.
 */
export type Malvillkor = '>=' | '<=' | '=' | 'oka' | 'minska' | 'ja';

/** Whether higher or lower is better. */
export type Riktning = 'hogre' | 'lagre';

/** What told the direction: a sign or word of the målvärde, the indicator, the goal; a printed trend; nothing; a person. */
export type RiktningSkal = 'malvarde' | 'indikator' | 'namndmal' | 'trend' | 'antagen' | 'rattelse';

/** The unit of a value as written, in one form: "%", "st", "personer", "månader", "tkr", "index", "betyg", "ja/nej". */
export type Matenhet = string;

/** A measured value; `ja` where it is a yes or a no. */
export interface Matvarde {
  readonly varde: number | null;
  readonly ja: boolean | null;
  readonly enhet: Matenhet | null;
}

/** A målvärde as read. */
export interface Malvarde {
  readonly villkor: Malvillkor;
  /** The bound, or the value to leave ("öka från 29"); null for "ja", "öka" alone and "i nivå med 2024". */
  readonly varde: number | null;
  /** The upper end of a range; only with `villkor` "=". */
  readonly till: number | null;
  /** Whether reaching exactly the bound is not enough ("> 85 %", "under 10"). */
  readonly strikt: boolean;
  readonly enhet: Matenhet | null;
  /** The year that it compares with ("Öka jmf utfall 2023"). */
  readonly jamforelsear: number | null;
}

/** Why a cell gave no outcome or no målvärde. */
export type OlastSkal =
  'tom' | 'ejKlart' | 'ejRedovisat' | 'fleraVarden' | 'ejTolkat' | 'felvarde' | 'baraMal';

/** A cell of text and what it gave; `skal` says why it gave nothing. */
export interface Lasning<T> {
  readonly varde: T | null;
  /** As printed; null where the cell is blank or missing. */
  readonly text: string | null;
  /** With its sheet, "Mål!C7"; null where the table has no such column. */
  readonly cell: string | null;
  readonly skal: OlastSkal | null;
}

/** How often it is measured, where mått or name says so. */
export type Frekvens = 'ar' | 'halvar' | 'tertial' | 'kvartal' | 'manad';

/** The status of an indicator or a goal. */
export type Malstatus = 'uppnadd' | 'delvis' | 'ej' | 'ejBedomd';

/** How an outcome stands against the one before. */
export type Trend = 'battre' | 'oforandrad' | 'samre';

/** A judgement that a person wrote. */
export interface Angivet {
  readonly status: Malstatus;
  /** Whether it speaks of the year to come to ("på väg att uppnås") rather than of now. */
  readonly vantat: boolean;
  readonly text: string;
  readonly cell: string;
}

/** How many indicators of each kind a person wrote that there are; null where unsaid. */
export interface AngivnaAntal {
  readonly totalt: number | null;
  readonly uppnadda: number | null;
  readonly delvis: number | null;
  readonly ej: number | null;
  readonly text: string;
  readonly cell: string;
}

/** An indicator as read. */
export interface Indikator {
  /** Its identity from run to run and for corrections: its goal's key and its name, normalised. */
  readonly nyckel: string;
  readonly namn: string;
  /** Mått or metod, as printed. */
  readonly matt: string | null;
  readonly frekvens: Frekvens | null;
  readonly bok: string;
  readonly blad: string;
  /** 1-based sheet row. */
  readonly rad: number;
  /** The cell that names it, "Mål!B7". */
  readonly cell: string;
  readonly utfall: Lasning<Matvarde>;
  readonly foregaende: Lasning<Matvarde>;
  readonly mal: Lasning<Malvarde>;
  /** Only where the målvärde has no sign and no word of its own, so that the direction says what it demands. */
  readonly bartMal?: true;
  readonly riktning: Slutsats<Riktning, RiktningSkal>;
  readonly angivet: Angivet | null;
  /** What a person wrote of the end of the year ("på väg att uppnås"). */
  readonly vantat: Angivet | null;
  readonly angivenTrend: Trend | null;
  /** A person's note beside it. */
  readonly kommentar: string | null;
  /** As read, where a person has written over some of it in "Måluppfyllelse"; left out elsewhere. */
  readonly last?: Pick<Indikator, 'utfall' | 'mal' | 'foregaende' | 'riktning'>;
}

/** What kind of goal; those that are no nämndmål often have two years and no målvärde. */
export type Malslag = 'namndmal' | 'grunduppdrag' | 'kvalitetsfaktor' | 'utvecklingsmal';

/** A goal with its indicators in the order of the source. */
export interface Namndmal {
  /** Its name, normalised, with its slag where that is not nämndmål. */
  readonly nyckel: string;
  readonly slag: Malslag;
  readonly namn: string;
  readonly malomrade: string | null;
  readonly kfMal: string | null;
  readonly bok: string;
  readonly blad: string;
  readonly rad: number;
  readonly cell: string;
  readonly indikatorer: readonly Indikator[];
  /** Every judgement of the goal that stands in the workbooks. */
  readonly angivet: readonly Angivet[];
  readonly angivnaAntal: readonly AngivnaAntal[];
}

/** A value of a volume; `omdefinierad`: a footnote says that it is counted in another way than the others. */
export interface Volymvarde {
  readonly ar: number;
  readonly varde: number | null;
  readonly text: string | null;
  readonly cell: string;
  readonly stjarna: boolean;
}

/** A row of a verksamhetsstatistik, years as the source has them. */
export interface Volym {
  readonly nyckel: string;
  readonly namn: string;
  readonly enhet: Matenhet | null;
  readonly cell: string;
  readonly varden: readonly Volymvarde[];
}

/** A verksamhetsstatistik as read. */
export interface Volymtabell {
  readonly nyckel: string;
  readonly titel: string;
  readonly kalla: Tabellkalla;
  /** As the columns stand. */
  readonly ar: readonly number[];
  readonly rader: readonly Volym[];
  /** The lines below that begin with a star. */
  readonly fotnoter: readonly string[];
}

/** A table of goals as read: where it stands and how its columns were read. */
export interface Maltabell {
  /** Sheet and first cell, "Mål!A3". */
  readonly nyckel: string;
  readonly titel: string;
  readonly kalla: Tabellkalla;
  readonly period: Month | null;
  /** In words for "Läsning": header as printed and what it was read as. */
  readonly kolumner: readonly { readonly rubrik: string; readonly roll: Malroll }[];
}

/** What a column of a table of goals holds. */
export type Malroll =
  | 'nr'
  | 'malomrade'
  | 'kfMal'
  | 'namndmal'
  | 'indikator'
  | 'matt'
  | 'utfall'
  | 'foregaende'
  | 'mal'
  | 'utfallOchMal'
  | 'status'
  | 'trend'
  | 'kommentar'
  | 'okand';

/** The goals and volumes of the workbooks, with every doubt as a finding. */
export interface Malunderlag {
  readonly tabeller: readonly Maltabell[];
  readonly mal: readonly Namndmal[];
  readonly volymer: readonly Volymtabell[];
  /** Totals over all goals that a person wrote ("25 indikatorer, 21 gröna"). */
  readonly angivnaTotaler: readonly AngivnaAntal[];
  readonly fynd: readonly Fynd[];
}
