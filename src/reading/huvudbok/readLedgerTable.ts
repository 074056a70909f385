import { textAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';
import { isLedger, isMeasureCell, monthsIn } from './headerCells.ts';
import type { LedgerRole } from './headerRoles.ts';
import type { AmountColumn, KeyColumns, LedgerTable } from './ledgerTable.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/** The columns of the ledger table that a header (0-based sheet row) heads down to `to`, or null. */
export function readLedgerTable(
  grid: Grid,
  row: number,
  to: number,
  cells: readonly HeaderCell[],
): LedgerTable | null {
  if (!isLedger(cells)) return null;
  const keys = keysOf(grid, row, to, cells);
  const months = monthsIn(cells) >= 3;
  const amounts = months ? monthColumns(cells) : amountColumns(cells, keys);
  if (amounts.length === 0) return null;
  return {
    grid,
    header: row,
    from: row + 1,
    to,
    first: cells[0]?.index ?? grid.left,
    last: cells.at(-1)?.index ?? grid.left,
    keys,
    amounts,
    sums: months
      ? cells
          .filter(({ role, manad }) => manad === null && (role === 'summa' || role === 'belopp'))
          .map(({ index, text, slag, ar }) => ({ index, rubrik: text, slag, ar }))
      : [],
    lines: linesAbove(grid, row),
  };
}

function keysOf(grid: Grid, row: number, to: number, cells: readonly HeaderCell[]): KeyColumns {
  const first = (role: LedgerRole): number | null => {
    const columns = cells.filter((cell) => cell.role === role).map(({ index }) => index);
    return columns.find((column) => holdsCodes(grid, column, row + 1, to)) ?? columns[0] ?? null;
  };
  const plain = (role: LedgerRole): number | null =>
    cells.find((cell) => cell.role === role)?.index ?? null;
  return {
    ansvar: first('ansvar'),
    verksamhet: first('verksamhet') ?? first('kod'),
    konto: first('konto'),
    text: plain('text'),
    period: plain('period'),
    ar: plain('ar'),
    typ: plain('typ'),
  };
}

/** Whether most of a column's first rows begin with a digit. */
function holdsCodes(grid: Grid, column: number, from: number, to: number): boolean {
  let codes = 0;
  let filled = 0;
  for (let row = from; row < Math.min(to, from + 50); row++) {
    const text = textAt(grid, row, column);
    if (text !== '') filled += 1;
    if (/^\p{L}{0,2}\d/u.test(text)) codes += 1;
  }
  return codes * 2 > filled;
}

const monthColumns = (cells: readonly HeaderCell[]): readonly AmountColumn[] =>
  cells
    .filter(({ manad }) => manad !== null)
    .map(({ index, text, slag, ar, manad }) => ({
      index,
      rubrik: text,
      slag,
      ar,
      manad,
      sign: 1 as const,
    }));

/** Debit and credit go before a net column; "Summa" is an amount only where nothing else is. */
function amountColumns(cells: readonly HeaderCell[], keys: KeyColumns): readonly AmountColumn[] {
  const of = (chosen: readonly HeaderCell[], sign: 1 | -1): readonly AmountColumn[] =>
    chosen.map(({ index, text, slag, ar }) => ({
      index,
      rubrik: text,
      slag,
      ar,
      manad: null,
      sign,
    }));
  const plain = cells.filter((cell) => cell.role === 'belopp' || isMeasureCell(cell));
  const used = plain.filter(({ index }) => index !== keys.period);
  if (used.length > 0) return of(distinct(used), 1);
  const both = [
    ...of(
      cells.filter(({ role }) => role === 'debet'),
      1,
    ),
    ...of(
      cells.filter(({ role }) => role === 'kredit'),
      -1,
    ),
  ];
  return both.length > 0 ? both : of(cells.filter(({ role }) => role === 'summa').slice(0, 1), 1);
}

/** Two columns of one kind and year would count everything twice: the first is taken. */
const distinct = (cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.filter(
    (cell, at) =>
      cells.findIndex((other) => other.slag === cell.slag && other.ar === cell.ar) === at,
  );

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
