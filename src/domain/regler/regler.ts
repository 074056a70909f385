import type { Enhet } from '../amount/enhet.ts';
import { ore, type Ore } from '../amount/ore.ts';
import type { Tecken } from '../avvikelse/tecken.ts';

/** What the user decides; stands in the sheet "Regler" and is obeyed by the next run. */
export interface Regler {
  /** An avvikelse is marked ▼ when it is a deficit past both thresholds: amount … */
  readonly troskelBelopp: Ore;
  /** … and share of the budget, a ratio. */
  readonly troskelAndel: number;
  /** Unit of the report; `kalla` keeps each table's own. */
  readonly enhet: Enhet | 'kalla';
  /** Decimals that the report shows, 0–2; the cells hold exact amounts. */
  readonly decimaler: number;
  /** Sign of the report; `kalla` keeps each table's own. */
  readonly tecken: Tecken | 'kalla';
}

/** The rules until somebody changes them. */
export const standardRegler: Regler = {
  troskelBelopp: ore(10_000_000),
  troskelAndel: 0.01,
  enhet: 'kalla',
  decimaler: 0,
  tecken: 'kalla',
};

/** What about a table can be corrected. */
export type Rattelsefalt = 'typ' | 'enhet' | 'tecken' | 'period';

/** A correction of what was read: the table's key ("Drift!A3"), the field, the value as written. */
export interface Rattelse {
  readonly tabell: string;
  readonly falt: Rattelsefalt;
  readonly varde: string;
}
