import type { Fel } from '../domain/fel/fel.ts';
import type { Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import type { Bitar, Dokument } from '../report/dokument/dokument.ts';
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
  /** Whether all stood there already, so that there is nothing to take back. */
  readonly isUnchanged?: true;
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

/** Makes a complete document, as the bytes of its file. */
export interface DokumentWriter {
  readonly write: (dokument: Dokument) => Promise<Uint8Array>;
}

/** A template with the pieces put in where it asks for them. */
export interface IfylldMall {
  readonly bytes: Uint8Array;
  /** The marks that were filled, each once, in the order of the document. */
  readonly ifyllda: readonly string[];
  /** Marks that no piece has the name of; what stands there stands. */
  readonly utanBit: readonly string[];
  /** Marks whose text a person has changed since it was filled; it stands. */
  readonly andrade: readonly string[];
  /** Marks that stand where their piece cannot: a table in the middle of a line. */
  readonly felplacerade: readonly string[];
  /** Pieces that nothing asked for. */
  readonly oanvanda: readonly string[];
}

/**
 * Puts pieces into a person's own document: tables are replaced, texts only where nobody has changed
 * them, and everything else stays byte for byte. Fel: `ejDocx`, `mallKrypterad`, `mallSkyddad`,
 * `mallTrasig`, `forStort`.
 */
export interface MallFiller {
  readonly fill: (bitar: Bitar) => Promise<Result<IfylldMall, Fel>>;
}
