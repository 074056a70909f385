import type { Ore } from '../amount/ore.ts';
import type { Tecken } from '../avvikelse/tecken.ts';
import type { Plats } from '../fynd/fynd.ts';
import type { Kontogrupp } from '../konto/kontogrupp.ts';
import type { Malstatus } from '../mal/malunderlag.ts';
import type { Month } from '../period/month.ts';
import type { Rad } from '../underlag/tabell.ts';
import type { Avvikelser, Jamforelse } from '../uppfoljning/uppfoljning.ts';

/** Which way an avvikelse goes, decided by its sign alone: plus is better than budget for cost and income. */
export type Direction = 'overskott' | 'underskott' | 'balans';

/** A part with its avvikelse; plus is better than budget. */
export interface Carrier<Namn extends string | null = string> {
  readonly namn: Namn;
  readonly avvikelse: Ore;
}

/**
 * What carries an avvikelse. Always: total = the sums of `listed` and `against`, and `rest` and
 * `unexplained`.
 */
export interface Carriers<Namn extends string | null = string> {
  readonly total: Ore;
  /** Those that go the same way as the total, largest first, until four fifths of it are reached. */
  readonly listed: readonly Carrier<Namn>[];
  /** The largest that go the other way, each at least a fifth of the total; where that is 0, both ways. */
  readonly against: readonly Carrier<Namn>[];
  /** The sum of the other parts, and how many of them are not 0. */
  readonly rest: Ore;
  readonly antalRest: number;
  /** What no part has: total less all parts. */
  readonly unexplained: Ore;
}

/** The avvikelser of the incomes and of the costs of a verksamhet; plus is better than budget. */
export interface PostAvvikelser {
  readonly intakter: Ore;
  readonly kostnader: Ore;
}

/** A nämndmål that speaks of the verksamhet by its name, with its status. */
export interface Analysmal {
  readonly namn: string;
  readonly status: Malstatus;
}

/** What the figures say of a verksamhet, of a part of one, or of the whole; nothing else. */
export interface Analys extends Avvikelser {
  /**
   * "total" for the whole; a code, else a name; a delverksamhet's after that of its verksamhet:
   * "51/hemtjänst". A repeated one is numbered: "51#2".
   */
  readonly nyckel: string;
  readonly niva: 'helhet' | 'verksamhet' | 'delverksamhet';
  readonly kod: string | null;
  readonly namn: string;
  /** The code, else the name, of the verksamhet that a delverksamhet is a part of. */
  readonly delAv: string | null;
  readonly plats: Plats;
  /** The last closed month. */
  readonly period: Month | null;
  readonly jamforelse: Jamforelse;
  readonly tecken: Tecken;
  readonly belopp: Rad['belopp'];
  /** null where there is no avvikelse. */
  readonly direction: Direction | null;
  /** Delverksamheter, or for the whole its verksamheter; of the shown avvikelse. */
  readonly parts: Carriers | null;
  readonly poster: PostAvvikelser | null;
  /** Of the avvikelse against the budget to date; null: konton that no rule fits. */
  readonly kontogrupper: Carriers<Kontogrupp | null> | null;
  /** How the prognos has moved since the one before in the same year; plus is more cost. */
  readonly forandring: { readonly period: Month; readonly belopp: Ore } | null;
  readonly mal: readonly Analysmal[];
  /** Whether the avvikelse is past both thresholds of "Regler", whichever way it goes. */
  readonly attKommentera: boolean;
  /** The note beside the row in its source. */
  readonly anteckning: string | null;
}

/** The nyckel of the whole. */
export const HELHET = 'total';
