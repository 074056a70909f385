import type { Ore } from '../amount/ore.ts';
import type { Kontogrupp } from '../konto/kontogrupp.ts';

/**
 * Where the costs stand for one ansvar × verksamhet × kontogrupp; amounts in the house's sign (cost plus).
 * Every posting is in exactly one. `null`: no budget stands in the workbooks.
 */
export interface Kostnadslagesrad {
  readonly ansvar: string;
  readonly verksamhet: string;
  readonly kontogrupp: Kontogrupp | null;
  /** The report's verksamhet: the kodplan's roll-up, else the first two positions; null: unmapped. */
  readonly grupp: string | null;
  readonly utfallManad: Ore;
  readonly utfallAck: Ore;
  readonly budgetManad: Ore | null;
  readonly budgetAck: Ore | null;
  readonly budgetHelar: Ore | null;
  /** budgetAck − utfallAck; null without a budget by month. */
  readonly avvikelseAck: Ore | null;
}

/** A posting of the followed year, with the place that it stands in; amount in the house's sign. */
export interface Post {
  readonly belopp: Ore;
  /** 1–12, or 0 where it has no month. */
  readonly manad: number;
  readonly konto: string;
  readonly text: string | null;
  readonly bok: string;
  readonly blad: string;
  /** 1-based sheet row. */
  readonly rad: number;
}

/** Where one konto stands within an ansvar × verksamhet. */
export interface Kontorad extends Kostnadslagesrad {
  readonly konto: string;
  /** The konto's name, where nearly all of its postings carry the same text. */
  readonly namn: string | null;
  /** The largest costs and the largest incomes so far, at most three of each, largest first. */
  readonly poster: { readonly kostnader: readonly Post[]; readonly intakter: readonly Post[] };
}

/** The months of one year for one grupp: twelve amounts, January first. */
export type Manader = readonly Ore[];

/** What a forecast needs to know of one grupp (null: the whole). */
export interface Serie {
  readonly kod: string | null;
  readonly utfall: Manader;
  /** The year's budget by month; null when it has no months. */
  readonly budget: Manader | null;
  /** Earlier years, newest first: last year's is `historik[0]`. */
  readonly historik: readonly { readonly ar: number; readonly utfall: Manader }[];
}

/** The months of one verksamhet (`kod`) within one ansvar. */
export interface Ansvarsserie extends Serie {
  readonly kod: string;
  readonly ansvar: string;
}

/** Where the costs stand, and the months by grupp that forecasts are made from. */
export interface Kostnadslage {
  /** In first-seen order of the ledger, then those that only the budget has. */
  readonly rader: readonly Kostnadslagesrad[];
  /** The same by konto: those of a rad add up to it. */
  readonly konton: readonly Kontorad[];
  /** One for each grupp of the followed year by code, and last the whole. */
  readonly serier: readonly Serie[];
  /** One for each ansvar × verksamhet of `rader`, in its order. */
  readonly ansvarsserier: readonly Ansvarsserie[];
}

/** The kostnadsläge of workbooks without a ledger. */
export const ingetKostnadslage: Kostnadslage = {
  rader: [],
  konton: [],
  serier: [],
  ansvarsserier: [],
};
