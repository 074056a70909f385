import type { Ore } from '../amount/ore.ts';
import type { Listrad, Listvarde } from './listrad.ts';

/** Whether a statsbidrag is decided or only expected; `okant`: nothing says. */
export type Beslutslage = 'beslutat' | 'vantat' | 'okant';

/** A statsbidrag as read; money that comes in is plus, whatever sign the sheet has. */
export interface Bidragsrad extends Listrad {
  readonly namn: string;
  readonly beslut: Listvarde<Exclude<Beslutslage, 'okant'>>;
  readonly belopp: Listvarde<Ore>;
  readonly verksamhet: string | null;
  readonly forbrukat: Listvarde<Ore>;
  /** What the sheet prints as left. */
  readonly trycktAterstar: Listvarde<Ore>;
  /** Whether the sheet says that the prognos counts on it. */
  readonly ingarIPrognosen: Listvarde<boolean>;
  readonly kommentar: string | null;
}

/** A statsbidrag with what follows from it. */
export interface Bidrag extends Bidragsrad {
  readonly lage: Beslutslage;
  /** belopp − förbrukat; a blank förbrukat counts as nothing used. null without a belopp. */
  readonly aterstar: Ore | null;
  /** Whether the prognos is taken to count on it … */
  readonly ingar: boolean;
  /** … because a column says so, or as an assumption (it does). */
  readonly ingarSkal: 'kolumn' | 'antaget';
}

/** The sums of some statsbidrag; what can't be read adds nothing and is counted in `utanBelopp`. */
export interface Bidragssumma {
  readonly antal: number;
  readonly utanBelopp: number;
  readonly belopp: Ore;
  readonly forbrukat: Ore;
  readonly aterstar: Ore;
}

/** The prognos of the driftredovisning with and without what is only expected (net cost, plus is cost). */
export interface Bidragsprognos {
  /** The nyckel of the driftredovisning, and the prognos that it sums to. */
  readonly tabell: string;
  readonly prognos: Ore;
  readonly budget: Ore | null;
  /** Less what is expected and decided but not in it. */
  readonly med: Ore;
  /** `med` plus all that is only expected. */
  readonly utan: Ore;
  readonly avvikelseMed: Ore | null;
  readonly avvikelseUtan: Ore | null;
  /** Whether some statsbidrag is only assumed to be in the prognos. */
  readonly antaget: boolean;
}

/** The statsbidrag of the workbooks with their sums. */
export interface Statsbidrag {
  readonly bidrag: readonly Bidrag[];
  readonly summor: Readonly<Record<Beslutslage | 'totalt', Bidragssumma>>;
  /** By verksamhet as printed, in the order of the source; "" for those that name none. */
  readonly perVerksamhet: readonly {
    readonly verksamhet: string;
    readonly beslutat: Ore;
    readonly vantat: Ore;
    readonly okant: Ore;
  }[];
  /** null without statsbidrag, or without a driftredovisning that sums to a prognos. */
  readonly prognos: Bidragsprognos | null;
}
