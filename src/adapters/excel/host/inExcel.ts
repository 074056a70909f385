import type { Fel } from '../../../application/ports.ts';
import type { Result } from '../../../domain/result.ts';
import { err } from '../../../domain/result.ts';
import { hasExcelApi } from './apiSet.ts';
import { felOfHost } from './hostFel.ts';

/** What is done with the workbook while the context is open. */
type Batch<T> = (context: Excel.RequestContext) => Promise<Result<T, Fel>>;

/** Runs a batch against the open workbook. What Excel refuses becomes a Fel; a bug is thrown on. */
export function inExcel<T>(batch: Batch<T>): Promise<Result<T, Fel>> {
  // Excel.run would keep a reference to every range: an action more for each, and a request at the end.
  return translated(() => batch(new Excel.RequestContext()));
}

/** As inExcel; where Excel can, all that the batch changes is one step for Ctrl+Z. */
export function inOneUndoStep<T>(batch: Batch<T>): Promise<Result<T, Fel>> {
  return hasExcelApi('1.20')
    ? translated(() => Excel.run({ mergeUndoGroup: true }, batch))
    : inExcel(batch);
}

/** As inExcel, but waits for a person who is editing a cell instead of giving up. */
export function inExcelAfterCellEdit<T>(batch: Batch<T>): Promise<Result<T, Fel>> {
  return translated(() => Excel.run({ delayForCellEdit: true }, batch));
}

async function translated<T>(run: () => Promise<Result<T, Fel>>): Promise<Result<T, Fel>> {
  try {
    return await run();
  } catch (error) {
    const fel = felOfHost(error);
    if (fel === null) throw error;
    return err(fel);
  }
}
