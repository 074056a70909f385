import { avbruten, giveTurn, raknaHar, type Raknare } from '../../application/raknare.ts';
import type { Fel, RunOptions } from '../../application/ports.ts';
import type { Korning, Val } from '../../application/foljUpp.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Grid } from '../../reading/grid.ts';
import { askWorker, startOrNull, type WorkerLike } from './askWorker.ts';
import { messagesOf, type FromWorker, type ToWorker } from './messages.ts';

/**
 * Follows up in a worker, so that the page answers meanwhile; a stop ends the worker at once. Where none
 * can be started (an old web view), it is done on the page.
 * @param startWorker gives a new worker; throws where there are none
 */
export function createRaknare(startWorker: () => WorkerLike<ToWorker>): Raknare {
  let isPossible = true;
  return async (grids, val, options) => {
    const worker = isPossible ? startOrNull(startWorker) : null;
    const outcome = worker === null ? null : await raknaI(worker, grids, val, options);
    if (outcome !== null) return outcome;
    isPossible = false;
    return raknaHar(grids, val, options);
  };
}

/** The worker's answer; null when it could not begin. Throws what the worker's own work threw. */
async function raknaI(
  worker: WorkerLike<ToWorker>,
  grids: readonly Grid[],
  val: Val,
  { signal }: RunOptions,
): Promise<Result<Korning, Fel> | null> {
  const answer = await askWorker<ToWorker, FromWorker>(
    worker,
    () => post(worker, grids, val, signal),
    signal,
  );
  if (answer === 'stopped') return err(avbruten);
  if (answer === 'none') return null;
  if (answer.type === 'followed') return ok(answer.korning);
  throw Object.assign(new Error(answer.message), { stack: answer.stack });
}

/** Posts everything, with a turn for the page between the slices. */
async function post(
  worker: WorkerLike<ToWorker>,
  grids: readonly Grid[],
  val: Val,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const message of messagesOf(grids)) {
    if (signal?.aborted) return;
    worker.postMessage(message);
    if (message.type === 'rows') await giveTurn();
  }
  if (!signal?.aborted) worker.postMessage({ type: 'follow', val });
}
