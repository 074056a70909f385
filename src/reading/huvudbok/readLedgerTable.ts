import { textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';
import { amountColumns, monthColumns, signCredit } from './amountColumns.ts';
import { readBesideMonths } from './besideMonths.ts';
import { isLedger, monthsIn } from './headerCells.ts';
import { saysBadMonth } from './monthOfCell.ts';
import { holdsMonths, keysOf } from './keyColumns.ts';
import type { LedgerTable } from './ledgerTable.ts';
import type { HeaderCell } from './readHeaderRow.ts';
import { settleRoles } from './settleRoles.ts';

/** The columns of the ledger table that a header (0-based sheet row) heads down to `to`, or null. */
export function readLedgerTable(
  grid: Grid,
  row: number,
  to: number,
  printed: readonly HeaderCell[],
): LedgerTable | null {
  const cells = isLedger(printed) ? settleRoles(grid, row + 1, to, printed) : [];
  if (!isLedger(cells)) return null;
  const keys = keysOf(grid, row, to, cells);
  const months = monthsIn(cells) >= 3;
  // "Period" may head the period's own amounts.
  if (!months && keys.konto === null && !holdsMonths(grid, keys.period ?? keys.ar, row + 1, to))
    return null;
  const beside = readBesideMonths(grid, row + 1, to, cells);
  const amounts = months ? monthColumns(cells, beside.budget) : amountColumns(cells, keys);
  if (amounts.length === 0) return null;
  return {
    grid,
    header: row,
    from: row + 1,
    to,
    first: cells[0]?.index ?? grid.left,
    last: cells.at(-1)?.index ?? grid.left,
    keys,
    amounts: signCredit(amounts, (column) => isMostlyMinus(grid, column, row + 1, to)),
    sums: months
      ? beside.sums.map(({ index, text, slag, ar }) => ({ index, rubrik: text, slag, ar }))
      : [],
    badMonths: months
      ? cells
          .filter(({ manad, text }) => manad === null && saysBadMonth(text))
          .map(({ index, text, slag, ar }) => ({ index, rubrik: text, slag, ar }))
      : [],
    lines: linesAbove(grid, row),
  };
}

const sampleRows = 500;

/** Whether more of a column's first amounts are minus than plus. */
function isMostlyMinus(grid: Grid, column: number, from: number, to: number): boolean {
  let minus = 0;
  let plus = 0;
  for (let row = from; row < Math.min(to, from + sampleRows); row++) {
    const amount = parseAmount(valueAt(grid, row, column));
    if (!('decimal' in amount)) continue;
    if (amount.decimal.startsWith('-')) minus += 1;
    else if (Number(amount.decimal) !== 0) plus += 1;
  }
  return minus > plus;
}

const mostLines = 8;

function linesAbove(grid: Grid, header: number): readonly string[] {
  const lines: string[] = [];
  for (let row = header - 1; row >= grid.top && lines.length < mostLines; row--) {
    const cells = grid.cells[row - grid.top] ?? [];
    if (
      cells.some(
        (value) => typeof value === 'number' && value > 2200 && 'decimal' in parseAmount(value),
      )
    )
      break;
    const text = cells
      .map((_, at) => textAt(grid, row, grid.left + at))
      .filter((part) => part !== '')
      .join(' ');
    if (text !== '') lines.push(text);
  }
  return lines.reverse();
}
