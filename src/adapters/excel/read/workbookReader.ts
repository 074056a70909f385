import type { Fel, RunOptions, WorkbookReader } from '../../../application/ports.ts';
import type { Result } from '../../../domain/result.ts';
import { err, ok } from '../../../domain/result.ts';
import type { Grid } from '../../../reading/grid.ts';
import { felOfHost, ownFel } from '../host/hostFel.ts';
import { inExcel } from '../host/inExcel.ts';
import { type Measured, planRequests } from './blocks.ts';
import { type Extent, readExtents } from './extents.ts';
import { gridOfAnswers } from './gridOfAnswers.ts';
import { type Inventory, readInventory } from './inventory.ts';
import { type Answer, readBlocks } from './readBlocks.ts';

/**
 * A reader of the workbook that is open in Excel: two requests for what is where, then the values
 * in blocks of at most 20,000 rows and 2 MB, each awaited so that Excel stays at hand.
 */
export function createWorkbookReader(): WorkbookReader {
  return { read: (options = {}) => inExcel((context) => readWorkbook(context, options)) };
}

async function readWorkbook(
  context: Excel.RequestContext,
  options: RunOptions,
): Promise<Result<readonly Grid[], Fel>> {
  const inventory = await readInventory(context);
  const extents = await readExtentsPatiently(context, inventory);
  const answers = await readAnswers(context, extents, options);
  if (answers === null) return err(ownFel('avbruten', 'Cancelled while reading'));
  return ok(
    extents.map((extent, sheet) =>
      gridOfAnswers(
        inventory,
        extent,
        answers.filter(({ block }) => block.sheet === sheet),
      ),
    ),
  );
}

/** Merged areas and hidden rows are worth an extra request, but not a failed reading. */
async function readExtentsPatiently(
  context: Excel.RequestContext,
  inventory: Inventory,
): Promise<readonly Extent[]> {
  try {
    return await readExtents(context, inventory, true);
  } catch (error) {
    if (felOfHost(error)?.typ !== 'hostfel') throw error;
    return readExtents(context, inventory, false);
  }
}

/** Every block's answer, or null when the caller has stopped the reading. */
async function readAnswers(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  { signal, onProgress }: RunOptions,
): Promise<readonly Answer[] | null> {
  const requests = planRequests(extents.map(measuredOf));
  const total = requests.flat().reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const sheets = extents.map(({ sheet }) => sheet);
  const answers: Answer[] = [];
  let done = 0;
  for (const blocks of requests) {
    onProgress?.({ step: 'laser', done, total });
    if (signal?.aborted) return null;
    answers.push(...(await readBlocks(context, sheets, blocks)));
    done += blocks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  }
  onProgress?.({ step: 'laser', done, total });
  return signal?.aborted ? null : answers;
}

function measuredOf({ used, bytesPerCell }: Extent): Measured {
  return { used: used ?? { top: 0, left: 0, rows: 0, columns: 0 }, bytesPerCell };
}
