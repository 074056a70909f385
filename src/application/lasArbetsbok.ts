import { err, ok, type Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import { foljUpp, type Korning, type Val } from './foljUpp.ts';
import type { Fel, RunOptions, WorkbookReader } from './ports.ts';

/** A workbook as read, and what follows from it. */
export interface Lasning {
  readonly grids: readonly Grid[];
  readonly korning: Korning;
}

/**
 * Reads the workbook and follows it up; writes nothing.
 * @returns the Fel of the reader, or `avbruten` when the run was stopped.
 * @example const lasning = await lasArbetsbok(reader);
 */
export async function lasArbetsbok(
  reader: WorkbookReader,
  val: Val = {},
  options: RunOptions = {},
): Promise<Result<Lasning, Fel>> {
  const read = await reader.read(options);
  if (!read.ok) return read;
  options.onProgress?.({ step: 'raknar', done: 0, total: 1 });
  await letPageAnswer();
  if (options.signal?.aborted) return err(avbruten);
  const korning = foljUpp(read.value, val);
  options.onProgress?.({ step: 'raknar', done: 1, total: 1 });
  await letPageAnswer();
  return options.signal?.aborted ? err(avbruten) : ok({ grids: read.value, korning });
}

/** The Fel of a run that its caller stopped between two steps. */
export const avbruten: Fel = { typ: 'avbruten', bok: null, blad: null, detalj: '' };

/**
 * Gives the page a turn between two steps, so that it draws the progress and takes a click on Avbryt.
 * A single step that came to last long would move to a worker here: what goes into foljUpp and comes out
 * of it is plain data that can be posted.
 */
const letPageAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
