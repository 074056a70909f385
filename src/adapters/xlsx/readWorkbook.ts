import { readXlsx } from 'hucre/xlsx';

import type { Fel, RunOptions } from '../../application/ports.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Grid } from '../../reading/grid.ts';
import { openLean, type LeanPackage, type LeanSheet } from './read/leanPackage.ts';
import { toGrid, unreadGrid } from './read/toGrid.ts';

/** The reading library spreads a sheet out to a full rectangle; past this it would fill the memory. */
const MAX_SPREAD_CELLS = 20_000_000;

/**
 * Every sheet of an .xlsx file as a Grid, hidden sheets included; a chart sheet as an empty one that is
 * marked `ejLast`. `bok` is the name that the Grids and a Fel carry. Dates are calendar days, whatever
 * the time zone. Fel: `ejXlsx`, `gammaltFormat`, `krypterad`, `trasig`, `forStort` (with its sheet and
 * farthest cell where one is too large), `avbruten`.
 * @example await readWorkbook(bytes, 'bok.xlsx')
 */
export async function readWorkbook(
  bytes: Uint8Array,
  bok: string,
  options: RunOptions = {},
): Promise<Result<readonly Grid[], Fel>> {
  const lean = await openLean(bytes);
  if (!lean.ok) return err({ ...lean.error, bok });
  const sheets = lean.value.sheets.filter(({ part, isChart }) => part !== null || isChart);
  const grids: Grid[] = [];
  for (const sheet of sheets) {
    if (options.signal?.aborted) return err({ typ: 'avbruten', bok, blad: null, detalj: '' });
    const grid = sheet.isChart
      ? ok(unreadGrid(sheet.blad, bok))
      : await readSheet(lean.value, sheet, bok);
    if (!grid.ok) return grid;
    grids.push(grid.value);
    options.onProgress?.({ step: 'laser', done: grids.length, total: sheets.length });
  }
  return ok(grids);
}

async function readSheet(
  lean: LeanPackage,
  { blad, span, plain }: LeanSheet,
  bok: string,
): Promise<Result<Grid, Fel>> {
  if (span !== null && span.rows * span.columns > MAX_SPREAD_CELLS) {
    const detalj = `${span.rows} × ${span.columns} cells`;
    return err({ typ: 'forStort', bok, blad, cell: span.farthest, detalj });
  }
  try {
    const book = await readXlsx(lean.bytes, { sheets: [blad], readStyles: true });
    const [sheet] = book.sheets;
    if (!sheet) return err({ typ: 'trasig', bok, blad, detalj: 'The sheet is missing' });
    return ok(toGrid(sheet, plain, bok, book.dateSystem === '1904'));
  } catch (error) {
    // Whatever the library stumbles on stands in the file: the bytes are its only input.
    return err({ typ: 'trasig', bok, blad, detalj: String(error) });
  }
}
