import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { bottomOf, textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { DraftTable } from '../draftTable.ts';
import type { CellError, CellValue, Grid } from '../grid.ts';
import { classifyHeader, headsCodes, headsVerksamhet } from '../headers/classifyHeader.ts';
import { mayBeHeader } from '../tables/headerRow.ts';

/** The headers that hold an error instead of words, also where no table is found for want of them. */
export const findHeaderErrors = (
  grids: readonly Grid[],
  drafts: readonly DraftTable[],
): readonly Fynd[] =>
  grids.flatMap((grid) => {
    const own = drafts.filter(
      ({ found }) => found.grid.blad === grid.blad && found.grid.bok === grid.bok,
    );
    return rowsWithErrors(grid).flatMap((row) => rowErrors(grid, row, own));
  });

/** One list, and not one for each row: a ledger has many. */
function rowsWithErrors(grid: Grid): readonly number[] {
  const rows: number[] = [];
  grid.cells.forEach((cells, at) => {
    if (cells.some(isError)) rows.push(grid.top + at);
  });
  return rows;
}

const isError = (value: CellValue): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

function rowErrors(grid: Grid, row: number, drafts: readonly DraftTable[]): readonly Fynd[] {
  const isLoose = drafts.every(({ area }) => row < area.top || row >= area.top + area.rows);
  const isHeader = isLoose && looksLikeHeader(grid, row);
  return (grid.cells[row - grid.top] ?? []).flatMap((value, at): readonly Fynd[] => {
    const column = grid.left + at;
    if (!isError(value)) return [];
    if (!(isHeader ? headsAmounts(grid, row, column) : drafts.some(headsWith(row, column))))
      return [];
    const { bok, blad } = grid;
    const cell = cellName(row, column);
    const varde = value.error;
    return [{ bok, blad, cell, typ: 'felvarde', allvar: 'fel', varde, rad: '', del: 'rubrik' }];
  });
}

const headsWith =
  (row: number, column: number) =>
  ({ found: { block, columns } }: DraftTable): boolean =>
    row >= block.top && row <= block.bottom && columns.some(({ index }) => index === column);

/** Whether a row without amounts has at least one word that heads a column. */
const looksLikeHeader = (grid: Grid, row: number): boolean =>
  mayBeHeader(grid, row) &&
  (grid.cells[row - grid.top] ?? []).some((value, at) => {
    const text = typeof value === 'string' ? textAt(grid, row, grid.left + at) : '';
    return headsCodes(text) || headsVerksamhet(text) || classifyHeader(text) !== null;
  });

/** Whether an amount stands in one of the next rows. */
function headsAmounts(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below < Math.min(row + 4, bottomOf(grid)); below += 1)
    if ('decimal' in parseAmount(valueAt(grid, below, column))) return true;
  return false;
}
