import type { Ore } from '../amount/ore.ts';
import type { Month } from '../period/month.ts';
import type { Listrad, Listvarde } from './listrad.ts';
import type { Statusord } from './statusord.ts';

/** When an åtgärd is to start: within some months, it has, or after a decision. */
export type Planeradstart =
  | { readonly slag: 'manader'; readonly fran: Month; readonly till: Month }
  | { readonly slag: 'pagar' }
  | { readonly slag: 'efterBeslut' };

/** How far an åtgärd has come. */
export type Atgardsstatus = Extract<Statusord, 'planerad' | 'pagar' | 'klar' | 'avbruten'>;

/** An åtgärd of a handlingsplan as read. */
export interface Atgardsrad extends Listrad {
  readonly id: string | null;
  readonly atgard: string;
  readonly mal: string | null;
  /** From a column, else the heading above its rows, else the table's title. */
  readonly omrade: string | null;
  readonly planeradStart: Listvarde<Planeradstart>;
  readonly status: Listvarde<Statusord>;
  readonly ansvarig: string | null;
  readonly effekt: string | null;
  /** As printed; null where the list has no such column. */
  readonly verksamhet: string | null;
  /** The effect in money, plus a better result; null in a list that has none. */
  readonly beslutad: Listvarde<Ore> | null;
  readonly realiserad: Listvarde<Ore> | null;
  readonly kommentar: string | null;
}

/** An åtgärd with what follows from it. */
export interface Atgard extends Atgardsrad {
  /** The printed status, else what the planned start says: under way, or planned. */
  readonly lage: Statusord;
  readonly lageSkal: 'status' | 'start';
  /** It is only planned, and the last month that it was to start in is closed. */
  readonly sen: boolean;
}

/** The handlingsplan of the workbooks. */
export interface Handlingsplan {
  readonly atgarder: readonly Atgard[];
  readonly antal: Readonly<Record<Statusord, number>>;
  /** By område in the order of the source; "" for those without. */
  readonly perOmrade: readonly {
    readonly omrade: string;
    readonly antal: Readonly<Record<Statusord, number>>;
    readonly sena: number;
  }[];
  /** The nycklar of those that should have started. Empty without a period. */
  readonly sena: readonly string[];
}
