import type { Enhet } from '../amount/enhet.ts';
import type { Ore } from '../amount/ore.ts';

/** What a person wrote of a project's överföring, beside a table of investeringar. */
export interface Overforingsrad {
  readonly bok: string;
  readonly blad: string;
  /** 1-based sheet row. */
  readonly rad: number;
  /** The amount as a plain decimal number in the table's unit; null where none is written. */
  readonly decimal: string | null;
  /** The unit that the cell itself or the header states; null: the table's. */
  readonly enhet: Enhet | null;
  /** What came from the year before, where a column tells of it; a plain decimal number like `decimal`. */
  readonly ingaende: string | null;
  readonly text: string | null;
  readonly cell: string | null;
  readonly orsak: string | null;
}

/** A project and what of its budget can move to the next year. */
export interface Overforing {
  /** The row's nyckel in its table. */
  readonly nyckel: string;
  readonly kod: string | null;
  readonly namn: string;
  readonly bok: string;
  readonly blad: string;
  readonly rad: number;
  readonly cell: string;
  readonly budget: Ore | null;
  /** prognos, else utfall: what the year is expected to use. */
  readonly forbrukat: Ore | null;
  readonly forbrukatAv: 'prognos' | 'utfall' | null;
  /** budget − förbrukat; minus is overdrawn. null when either is. */
  readonly kvar: Ore | null;
  /** What can move: `kvar`, never less than 0. */
  readonly foreslagen: Ore | null;
  /** What came from the year before; it may move on beside what is left of the budget. */
  readonly ingaende: Ore | null;
  /** What a person wrote in the column överföring; null where nothing is. */
  readonly tryckt: Ore | null;
  readonly trycktCell: string | null;
  readonly orsak: string | null;
}

/** The projects of one table of investeringar; the sums are of its rows. */
export interface Overforingstabell {
  readonly tabell: string;
  readonly titel: string;
  readonly projekt: readonly Overforing[];
  readonly budget: Ore;
  readonly forbrukat: Ore;
  readonly foreslagen: Ore;
  /** null when nobody wrote any. */
  readonly tryckt: Ore | null;
  /** Projects without a proposal: budget or outcome is missing. */
  readonly utanForslag: number;
}
