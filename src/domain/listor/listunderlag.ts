import type { Fynd } from '../fynd/fynd.ts';
import type { Atgardsrad } from './handlingsplan.ts';
import type { Riskrad } from './internkontroll.ts';
import type { Listtabell } from './listrad.ts';
import type { Overforingsrad } from './overforing.ts';
import type { Grupprad, Parameterrad } from './resursfordelning.ts';
import type { Bidragsrad } from './statsbidrag.ts';

/** The lists of the workbooks as read, with every doubt as a finding. Rows in the order of the source. */
export interface Listunderlag {
  readonly tabeller: readonly Listtabell[];
  readonly statsbidrag: readonly Bidragsrad[];
  readonly resursgrupper: readonly Grupprad[];
  readonly resursparametrar: readonly Parameterrad[];
  readonly risker: readonly Riskrad[];
  readonly atgarder: readonly Atgardsrad[];
  readonly overforingar: readonly Overforingsrad[];
  readonly fynd: readonly Fynd[];
}
