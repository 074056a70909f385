import type { BeraknadRad, Summa } from '../uppfoljning/uppfoljning.ts';

/** What kind of reserv a row is, by its name. */
export type Reservslag =
  'buffert' | 'planeringsreserv' | 'centraltUnderskott' | 'ofordelat' | 'oforutsett' | 'reserv';

/** A row of a driftredovisning or särredovisning that is a reserv; recognised by its name, an assumption. */
export interface Reserv extends BeraknadRad {
  readonly slag: Reservslag;
}

/** A table with its reserver apart. `reserver` and `verksamheter` sum to `totalt`, column by column. */
export interface Reservtabell {
  /** The table's nyckel and title. */
  readonly tabell: string;
  readonly titel: string;
  readonly rader: readonly Reserv[];
  readonly reserver: Summa;
  /** The verksamheter alone: all that counts and is no reserv. */
  readonly verksamheter: Summa;
  readonly totalt: Summa;
}
