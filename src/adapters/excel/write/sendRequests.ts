import type { RunOptions } from '../../../application/ports.ts';
import { targetIn } from '../host/rangesOnce.ts';
import type { Piece } from './pieces.ts';
import { STAMP_KEY, stampOf, type Stage } from './runStamp.ts';

/**
 * Sends the requests one after the other. The first action of the run, the first that touches a
 * standing sheet, and the very last each leave a stamp, which tells afterwards what has happened
 * even if an answer was lost.
 * @returns false when the caller stopped the run before the last request
 */
export async function sendRequests(
  context: Excel.RequestContext,
  requests: readonly (readonly Piece[])[],
  run: string,
  { signal, onProgress }: RunOptions,
): Promise<boolean> {
  const { workbook } = context;
  let stage: Stage | null = null;
  const reach = (next: Stage): void => {
    if (stage !== next) workbook.settings.add(STAMP_KEY, stampOf(run, next));
    stage = next;
  };
  for (const [index, pieces] of requests.entries()) {
    onProgress?.({ step: 'skriver', done: index, total: requests.length });
    if (signal?.aborted) return false;
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    const target = targetIn(workbook);
    for (const piece of pieces) {
      reach(piece.isUpdate ? 'andrar' : 'nya');
      piece.put(target);
    }
    if (index === requests.length - 1) reach('klar');
    await context.sync();
  }
  onProgress?.({ step: 'skriver', done: requests.length, total: requests.length });
  return true;
}
