import type { Fynd } from '../fynd/fynd.ts';
import type { Handlingsplan } from './handlingsplan.ts';
import type { Internkontroll } from './internkontroll.ts';
import type { Listtabell } from './listrad.ts';
import type { Overforingstabell } from './overforing.ts';
import type { Reservtabell } from './reserver.ts';
import type { Resurstabell } from './resursfordelning.ts';
import type { Statsbidrag } from './statsbidrag.ts';

/** What follows from the lists; a kind that the workbooks don't have is null or empty. */
export interface Listresultat {
  readonly tabeller: readonly Listtabell[];
  readonly statsbidrag: Statsbidrag | null;
  readonly resursfordelning: readonly Resurstabell[];
  /** One for each driftredovisning and särredovisning that has a reserv. */
  readonly reserver: readonly Reservtabell[];
  readonly internkontroll: Internkontroll | null;
  readonly handlingsplan: Handlingsplan | null;
  /** One for each table of investeringar that has budget and outcome. */
  readonly overforing: readonly Overforingstabell[];
  readonly fynd: readonly Fynd[];
}
