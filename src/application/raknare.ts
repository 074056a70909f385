import { err, ok, type Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import { foljUpp, type Korning, type Val } from './foljUpp.ts';
import type { Fel, RunOptions } from './ports.ts';

/**
 * Follows up what was read, wherever that is done: here, or beside a page that must go on answering.
 * What goes in and what comes out is plain data.
 * @returns `avbruten` when the caller stopped it.
 */
export type Raknare = (
  grids: readonly Grid[],
  val: Val,
  options: RunOptions,
) => Promise<Result<Korning, Fel>>;

/** The Fel of a run that its caller stopped between two steps. */
export const avbruten: Fel = { typ: 'avbruten', bok: null, blad: null, detalj: '' };

/**
 * Follows up on the spot, with a turn before and after for whoever waits: a page draws its progress then,
 * and takes a click on Avbryt.
 * @example const korning = await raknaHar(grids, {}, {});
 */
export async function raknaHar(
  grids: readonly Grid[],
  val: Val,
  { signal }: RunOptions,
): Promise<Result<Korning, Fel>> {
  await giveTurn();
  if (signal?.aborted) return err(avbruten);
  const korning = foljUpp(grids, val);
  await giveTurn();
  return signal?.aborted ? err(avbruten) : ok(korning);
}

/** Lets everything else that waits go first. */
export const giveTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
