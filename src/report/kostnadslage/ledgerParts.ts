import type { Ore } from '../../domain/amount/ore.ts';
import type { Kontorad } from '../../domain/kostnadslage/kostnadslage.ts';
import type { ReportCell } from '../rapport.ts';

/** What a sheet says of a part, or of the whole, besides its amounts so far. */
export interface LedgerOutlook {
  /** The share of the year that the same months had in earlier years. */
  readonly egenProfil: number | null;
  /** The prognos as a cell; null: the sum of the parts'. */
  readonly prognos: ReportCell;
  /** The prognos of the month before; null where there was none. */
  readonly foregaende: Ore | null;
}

/** A part of a kostnadsläge: a grupp of the whole, or a verksamhet of an ansvar. */
export interface LedgerPart extends LedgerOutlook {
  readonly kod: string | null;
  readonly namn: string;
  readonly konton: readonly Kontorad[];
}

/** What a kostnadsläge shows: its parts, and the whole of them. */
export interface LedgerParts {
  readonly delar: readonly LedgerPart[];
  readonly helhet: LedgerOutlook;
}
