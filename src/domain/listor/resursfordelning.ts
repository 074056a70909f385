import type { Ore } from '../amount/ore.ts';
import type { Listrad, Listvarde } from './listrad.ts';

/** What span the hours of a column cover; `period`: January to the list's period. `okand`: nothing says. */
export type Timtid = 'ar' | 'manad' | 'vecka' | 'period' | 'okand';

/** What the hours are turned into årsarbetare and money with. */
export type Resursparameter = 'timmarPerArsarbetare' | 'kostnadPerArsarbetare' | 'timpris';

/** Where a parameter was taken from: the row's own column, a line of the sheet, "Regler". */
export type Parameterkalla = 'kolumn' | 'rad' | 'regler';

/** A parameter as used; `cell` is null when it stands in "Regler". */
export interface UsedParameter<T> {
  readonly varde: T;
  readonly kalla: Parameterkalla;
  readonly cell: string | null;
}

/** A group of the hemtjänst as read. Hours as printed; shares are ratios (0–1). */
export interface Grupprad extends Listrad {
  readonly namn: string;
  /** Which list it belongs to: the list's nyckel. */
  readonly tabell: string;
  readonly beviljade: Listvarde<number>;
  readonly utforda: Listvarde<number>;
  readonly timtid: Timtid;
  /** How many months from January the hours are the sum of; null where they stand in one column. */
  readonly manader: number | null;
  /** How much of the working time is spent with brukare. */
  readonly brukartid: Listvarde<number>;
  readonly behov: Listvarde<number>;
  readonly tillgangliga: Listvarde<number>;
  readonly trycktSaknas: Listvarde<number>;
  readonly budget: Listvarde<Ore>;
  readonly kostnad: Listvarde<Ore>;
  readonly kostnadForegaende: Listvarde<Ore>;
  readonly timmarForegaende: Listvarde<number>;
  readonly trycktPerTimme: Listvarde<Ore>;
  readonly trycktPerTimmeForegaende: Listvarde<Ore>;
  readonly timmarPerArsarbetare: Listvarde<number>;
  readonly kostnadPerArsarbetare: Listvarde<Ore>;
  readonly timpris: Listvarde<Ore>;
  readonly kommentar: string | null;
}

/** A parameter that stands in a line of its own beside the table ("Timmar per årsarbetare: 1 650"). */
export interface Parameterrad {
  readonly parameter: Resursparameter;
  /** Which list it belongs to: the list's nyckel. */
  readonly tabell: string;
  /** Hours, or öre. */
  readonly varde: number;
  readonly cell: string;
}

/** Why something of a group is not computed. */
export type ResursSkal =
  | 'saknarTimmar'
  | 'saknarTimmarPerArsarbetare'
  | 'saknarKostnadPerArsarbetare'
  | 'saknarTillgangliga'
  | 'saknarKostnad'
  | 'saknarForegaende'
  | 'nollTimmar'
  /** The hours are by month or week, the cost is not. */
  | 'olikaTid';

/** Something computed of a group, where it comes from, or why there is none. */
export interface ResursFigure<T> {
  readonly varde: T | null;
  /** `tryckt`: the sheet's own figure; `beraknat`: from hours and parameters. null without a value. */
  readonly kalla: 'tryckt' | 'beraknat' | null;
  readonly skal: ResursSkal | null;
}

/** A group with what follows from it. */
export interface Resursgrupp extends Grupprad {
  /** Beviljade hours of a whole year; null when there are none. */
  readonly arstimmar: number | null;
  readonly andelUtford: number | null;
  /** Needed årsarbetare. */
  readonly arsarbetare: ResursFigure<number>;
  /** Needed less available: plus is missing. */
  readonly saknas: ResursFigure<number>;
  /** What the needed årsarbetare (or the hours at their price) cost. */
  readonly tilldelning: ResursFigure<Ore>;
  /** tilldelning − the printed budget: plus is what the budget lacks; null when either is. */
  readonly skillnad: Ore | null;
  /** Öre per hour. */
  readonly perTimme: ResursFigure<Ore>;
  /** perTimme − last year's: plus is dearer. */
  readonly forandring: ResursFigure<Ore>;
}

/** The sums of the groups; each null when no group has the figure, and `ofullstandig` names those that some lack. */
export interface Resurssumma {
  readonly beviljade: number | null;
  readonly utforda: number | null;
  readonly arsarbetare: number | null;
  readonly tillgangliga: number | null;
  readonly saknas: number | null;
  readonly tilldelning: Ore | null;
  readonly budget: Ore | null;
  readonly kostnad: Ore | null;
  readonly perTimme: Ore | null;
  readonly ofullstandig: readonly Resursfalt[];
}

/** What is summed over the groups. */
export type Resursfalt =
  | 'beviljade'
  | 'utforda'
  | 'arsarbetare'
  | 'tillgangliga'
  | 'saknas'
  | 'tilldelning'
  | 'budget'
  | 'kostnad';

/** One table of a resursfördelning. */
export interface Resurstabell {
  /** The list's nyckel. */
  readonly tabell: string;
  readonly titel: string;
  readonly timtid: Timtid;
  readonly grupper: readonly Resursgrupp[];
  readonly summa: Resurssumma;
  /** The parameters that hold for the whole table: from a line of the sheet, else "Regler"; null: none. */
  readonly timmarPerArsarbetare: UsedParameter<number> | null;
  readonly kostnadPerArsarbetare: UsedParameter<Ore> | null;
  readonly timpris: UsedParameter<Ore> | null;
}
