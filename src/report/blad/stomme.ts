import type { Area } from '../../domain/address/area.ts';
import type { AreaFormat, ReportCell } from '../rapport.ts';

/** Where a row of one of our tables stands, 0-based, and what follows its last column of ours. */
export interface Radplats {
  readonly rad: number;
  /** Our last column; a person's cells follow it. */
  readonly sista: number;
  readonly kommentar: number | null;
  /** By header, the other columns where a person writes. */
  readonly falt?: Readonly<Record<string, number>>;
}

/** A sheet before a person's texts are put in: our cells, and where the rows are found. */
export interface Stomme {
  readonly cells: readonly (readonly ReportCell[])[];
  /** By the row's identity on the sheet. */
  readonly platser: ReadonlyMap<string, Radplats>;
  /** The columns that rows without a place any more are kept in. */
  readonly utgangna: {
    readonly kod: number | null;
    readonly namn: number;
    readonly sista: number;
    readonly kommentar: number | null;
    readonly falt?: Readonly<Record<string, number>>;
  };
  /** Our last lines, below everything of ours. */
  readonly slut: readonly string[];
}

/** A sheet's cells with a person's texts in place. */
export interface Ifylld {
  readonly cells: readonly (readonly ReportCell[])[];
  readonly formats: readonly AreaFormat[];
  /** Where a person's own cells stand. */
  readonly egna: readonly Area[];
}
