import type { Enhet } from '../amount/enhet.ts';
import { ore, type Ore } from '../amount/ore.ts';
import type { Tecken } from '../avvikelse/tecken.ts';
import { standardKontobas, type Kontobas } from '../konto/kontogrupp.ts';

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
  /** A month stands out when it departs from its normal by more than this, and by more than half of it. */
  readonly troskelEngang: Ore;
  /** Which konton are which kontogrupp. */
  readonly kontobas: Kontobas;
}

/** The rules until somebody changes them. */
export const standardRegler: Regler = {
  troskelBelopp: ore(10_000_000),
  troskelAndel: 0.01,
  enhet: 'kalla',
  decimaler: 0,
  tecken: 'kalla',
  troskelEngang: ore(50_000_000),
  kontobas: standardKontobas,
};

/** What about a table of budget and utfall can be corrected. */
export type Tabellfalt = 'typ' | 'enhet' | 'tecken' | 'period';

/** What can be corrected: of such a table, of a verksamhet of the ledger, of a ledger's columns. */
export type Rattelsefalt = Tabellfalt | 'grupp' | 'kolumn';

/**
 * A correction of what was read: the table's key ("Drift!A3"), the field, the value as written. For
 * `grupp` the key is a verksamhetskod and the value its grupp; for `kolumn` the value names what a
 * ledger's column holds ("Belopp = G").
 */
export interface Rattelse {
  readonly tabell: string;
  readonly falt: Rattelsefalt;
  readonly varde: string;
}
