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
  /** How far below its målvärde an indicator may be and still be partly achieved, a ratio of it; 0: not at all. */
  readonly maltolerans: number;
  /** Whether a goal counts its yearly indicators that have no value yet in a delår. */
  readonly arsmatt: 'raknas' | 'raknasInte';
  /** The words for the status of a goal. */
  readonly malskala: 'uppnas' | 'uppfylls' | 'paVag';
  /** The lowest riskvärde (sannolikhet × allvarlighet, 1–16) that is dealt with at once … */
  readonly riskOmedelbart: number;
  /** … and soon; what is lower is accepted. */
  readonly riskSnarast: number;
  /** Hours that an årsarbetare works in a year, where the sheet itself says none; null: unsaid. */
  readonly timmarPerArsarbetare: number | null;
  /** What an årsarbetare costs in a year, where the sheet itself says none; null: unsaid. */
  readonly kostnadPerArsarbetare: Ore | null;
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
  maltolerans: 0,
  arsmatt: 'raknas',
  malskala: 'uppnas',
  // No council prints its borders: the upper quarter and the middle of a 4 × 4 matrix, told as an assumption.
  riskOmedelbart: 12,
  riskSnarast: 6,
  timmarPerArsarbetare: null,
  kostnadPerArsarbetare: null,
};

/** What about a table of budget and utfall can be corrected. */
export type Tabellfalt = 'typ' | 'enhet' | 'tecken' | 'period';

/** What can be corrected: of such a table, of a verksamhet of the ledger, of a ledger's columns, of an indicator. */
export type Rattelsefalt = Tabellfalt | 'grupp' | 'kolumn' | 'riktning';

/**
 * A correction of what was read: the table's key ("Drift!A3"), the field, the value as written. For
 * `grupp` the key is a verksamhetskod and the value its grupp; for `kolumn` the value names what a
 * ledger's column holds ("Belopp = G"); for `riktning` the key is an indicator's name, with its goal's in
 * front where several have it ("Trygg omsorg · Sjukfrånvaro"), and the value says which way is better.
 */
export interface Rattelse {
  readonly tabell: string;
  readonly falt: Rattelsefalt;
  readonly varde: string;
}
