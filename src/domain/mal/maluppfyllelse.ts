import type { Fynd } from '../fynd/fynd.ts';
import type {
  Indikator,
  Malstatus,
  Maltabell,
  Matvarde,
  Namndmal,
  Trend,
  Volym,
  Volymtabell,
} from './malunderlag.ts';

/** Why a status is what it is, or why there is none; texts in report/text. */
export type MalSkal =
  | 'uppfyller'
  | 'uppfyllerInte'
  | 'inomTolerans'
  | 'utfallSaknas'
  | 'utfallEjTolkat'
  | 'malSaknas'
  | 'malEjTolkat'
  | 'enhetSkiljer'
  | 'jamforelseSaknas'
  | 'arsmatt'
  | 'dubbel';

/** An indicator with what follows from it. */
export interface BedomdIndikator extends Indikator {
  readonly status: Malstatus;
  /** From the earlier value and the direction; null without an earlier value. */
  readonly trend: Trend | null;
  readonly skal: readonly MalSkal[];
  /** The outcome that was judged; another than the source's where the economy gives it. */
  readonly bedomtUtfall: Matvarde | null;
  /** The drift table's sum cell that gave the outcome; null where it is the source's own. */
  readonly franEkonomin: string | null;
  /** Whether the goal counts it. */
  readonly raknas: boolean;
}

/** How many indicators have each status. */
export type Antal = Readonly<Record<Malstatus, number>>;

/** A goal with what follows from it. */
export interface BedomtMal extends Namndmal {
  readonly indikatorer: readonly BedomdIndikator[];
  readonly status: Malstatus;
  /** Of the indicators that the goal counts. */
  readonly antal: Antal;
  /** Those without a value that are left out of the count by the rule in "Regler". */
  readonly utelamnade: number;
}

/**
 * Change of a volume from the year before to the newest; null where values are missing. Where a star says
 * that the two are counted in different ways it is given all the same, marked "omdefinierad".
 */
export interface BeraknadVolym extends Volym {
  readonly forandring: number | null;
  readonly andel: number | null;
  readonly skal: 'ejRedovisat' | 'omdefinierad' | 'saknarForegaende' | 'foregaendeNoll' | null;
}

/** A verksamhetsstatistik with what follows from it. */
export interface BeraknadVolymtabell extends Omit<Volymtabell, 'rader'> {
  readonly rader: readonly BeraknadVolym[];
}

/** An amount divided by a volume ("kostnad per brukare"), with the cells of both; öre per unit, or a ratio. */
export interface Nyckeltal {
  readonly namn: string;
  readonly varde: number;
  readonly enhet: 'kr' | '%';
  readonly taljare: { readonly text: string; readonly cell: string };
  readonly namnare: { readonly text: string; readonly cell: string };
  /** The same a year before, where both tables have it. */
  readonly foregaende: number | null;
}

/** How far the goals are reached. */
export interface Maluppfyllelse {
  readonly tabeller: readonly Maltabell[];
  readonly mal: readonly BedomtMal[];
  /** Over all indicators. */
  readonly totalt: Antal;
  /** Over all goals. */
  readonly malTotalt: Antal;
  readonly volymer: readonly BeraknadVolymtabell[];
  readonly nyckeltal: readonly Nyckeltal[];
  readonly fynd: readonly Fynd[];
}
