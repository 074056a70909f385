import { cellText } from '../cells/cellText.ts';
import { textAt } from '../cells/gridCells.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { CellValue } from '../grid.ts';
import type { RowHead } from './ledgerRows.ts';
import type { LedgerTable } from './ledgerTable.ts';

/**
 * Whether the text in a column of amounts (0-based in the sheet) says that its row is no posting: the
 * header again, "Sida 2" above a page, or "kr" in a second row of the header.
 */
export function isNoPosting(
  { row, ansvar, verksamhet, konto }: RowHead,
  column: number,
  value: CellValue,
  { grid, header, from }: LedgerTable,
): boolean {
  if (typeof value !== 'string') return false;
  const isCoded = ansvar !== 0 || verksamhet !== 0 || konto !== 0;
  const isHeaderAgain = cellText(value) === textAt(grid, header, column);
  return isHeaderAgain || !isCoded || (row === from && unitInText(value) !== null);
}
