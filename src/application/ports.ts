import type { Fel } from '../domain/fel/fel.ts';
import type { Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import type { Rapport } from '../report/rapport.ts';

export type { Fel } from '../domain/fel/fel.ts';

/** How far a read or a write has come; `done` of `total` in cells or requests, for a bar and a live region. */
export interface Progress {
  readonly step: 'laser' | 'raknar' | 'skriver';
  readonly done: number;
  readonly total: number;
}

/** What a run lets its caller do: follow it and stop it. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Reads all visible and hidden sheets of one workbook, the product's own sheets included. */
export interface WorkbookReader {
  readonly read: (options?: RunOptions) => Promise<Result<readonly Grid[], Fel>>;
}

/**
 * Writes a Rapport into one place. All or nothing: on a failure the place is as it was before.
 * Sheets of the product are recognised by their first table's name and updated where they stand,
 * whatever they are called now; what stands outside the cells that the sheet names is left alone.
 */
export interface RapportWriter {
  readonly write: (rapport: Rapport, options?: RunOptions) => Promise<Result<Written, Fel>>;
}

/** What a write did: the name that each report sheet stands under, in the order of the report. */
export interface Written {
  readonly sheetNames: readonly string[];
}

/** Takes back the last write of the session. */
export interface RunUndo {
  /** Whether there is a write to take back. */
  readonly canUndo: () => boolean;
  readonly undo: () => Promise<Result<null, Fel>>;
}

/** Shows a cell to the user: activates its sheet and selects it ("Drift!C7"). */
export interface CellJump {
  readonly jump: (cell: string) => Promise<Result<null, Fel>>;
}
