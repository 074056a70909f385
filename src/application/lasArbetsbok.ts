import { ok, type Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import type { Korning, Val } from './foljUpp.ts';
import type { Fel, RunOptions, WorkbookReader } from './ports.ts';
import { raknaHar, type Raknare } from './raknare.ts';

/** A workbook as read, and what follows from it. */
export interface Lasning {
  readonly grids: readonly Grid[];
  readonly korning: Korning;
}

/** A workbook that can be read, and where it is followed up: on the spot unless something else is said. */
export interface SourceBok {
  readonly reader: WorkbookReader;
  readonly rakna?: Raknare;
}

/**
 * Reads the workbook and follows it up; writes nothing.
 * @returns the Fel of the reader, or `avbruten` when the run was stopped.
 * @example const lasning = await lasArbetsbok({ reader });
 */
export async function lasArbetsbok(
  bok: SourceBok,
  val: Val = {},
  options: RunOptions = {},
): Promise<Result<Lasning, Fel>> {
  const read = await bok.reader.read(options);
  return read.ok ? raknaOm(bok, read.value, val, options) : read;
}

/** Follows up what was already read, by other choices. */
export async function raknaOm(
  { rakna = raknaHar }: SourceBok,
  grids: readonly Grid[],
  val: Val,
  options: RunOptions,
): Promise<Result<Lasning, Fel>> {
  options.onProgress?.({ step: 'raknar', done: 0, total: 1 });
  const korning = await rakna(grids, val, options);
  if (!korning.ok) return korning;
  options.onProgress?.({ step: 'raknar', done: 1, total: 1 });
  return ok({ grids, korning: korning.value });
}
