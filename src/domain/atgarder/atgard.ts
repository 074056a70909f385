import type { Ore } from '../amount/ore.ts';
import type { Tecken } from '../avvikelse/tecken.ts';
import type { Plats } from '../fynd/fynd.ts';
import type { Atgardsstatus, Planeradstart } from '../listor/handlingsplan.ts';

/** An amount of an åtgärd: what it is, what is written there, and in which cell. */
export interface Atgardsbelopp {
  /** null where nothing is written, or it is no amount. */
  readonly varde: Ore | null;
  readonly text: string | null;
  readonly plats: Plats;
}

/** An åtgärd with its effect on the result: plus is a better result, lower cost or higher income. */
export interface WrittenAtgard {
  readonly atgard: string;
  readonly verksamhet: string | null;
  readonly beslutad: Atgardsbelopp;
  readonly realiserad: Atgardsbelopp;
  readonly start: string | null;
  /** When the start is, where the text says it. */
  readonly startar: Planeradstart | null;
  readonly ansvarig: string | null;
  /** null where what is written is none of the words. */
  readonly status: Atgardsstatus | null;
  readonly statusText: string | null;
  /** Where the row stands; that of its start, and of its status. */
  readonly plats: Plats;
  readonly startplats: Plats;
  readonly statusplats: Plats;
  readonly verksamhetsplats: Plats;
}

/** Where an åtgärd is written: in the person's own list, or in a table of the workbook. */
export type Atgardskalla = 'lista' | 'underlag';

/** An åtgärd with what follows from it. */
export interface BeraknadAtgard extends WrittenAtgard {
  readonly kalla: Atgardskalla;
  /** The row of the prognos that it belongs to (an index), null: the whole, or an unknown verksamhet. */
  readonly rad: number | null;
  /** beslutad − realiserad; null without an effect, or where either is no amount. */
  readonly aterstar: Ore | null;
  /** What adds to the prognos; null where it cannot be told. */
  readonly raknas: Ore | null;
  /** It stands in the person's own list too, and counts there. */
  readonly iListan: boolean;
}

/** A verksamhet of the prognos. */
export interface Prognosrad {
  readonly kod: string | null;
  readonly namn: string;
  readonly budget: Ore | null;
  readonly prognos: Ore | null;
  /** Codes and names of what is a part of it. */
  readonly delar: readonly string[];
}

/** The prognos that the åtgärder are set against: that of the driftredovisning, else the ledger's. */
export interface PrognosBasis {
  readonly kalla: 'tabell' | 'huvudbok';
  /** The source of a table, "Drift!A3"; null for a ledger. */
  readonly tabell: string | null;
  readonly tecken: Tecken;
  readonly rader: readonly Prognosrad[];
  readonly budget: Ore | null;
  readonly prognos: Ore | null;
}

/** A prognos with the effect that is still to come taken off it. Amounts with cost plus. */
export interface EfterAtgarder {
  readonly budget: Ore | null;
  readonly prognos: Ore | null;
  /** What is still to come; plus is a better result. */
  readonly effekt: Ore;
  readonly prognosEfter: Ore | null;
  readonly avvikelse: Ore | null;
  readonly avvikelseEfter: Ore | null;
}

/** The åtgärder of a run, and the prognos after them. */
export interface Atgardsbild {
  readonly bas: PrognosBasis;
  /** The person's own first, in their order; then those of the workbook. */
  readonly atgarder: readonly BeraknadAtgard[];
  /** One for each row of `bas`. */
  readonly rader: readonly EfterAtgarder[];
  /** What belongs to no row: åtgärder of the whole or of an unknown verksamhet. */
  readonly ovrigt: EfterAtgarder;
  /** Always the sum of `rader` and `ovrigt`. */
  readonly helhet: EfterAtgarder;
}
