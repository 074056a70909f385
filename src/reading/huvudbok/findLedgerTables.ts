import { bottomOf, valueAt } from '../cells/gridCells.ts';
import type { CellValue, Grid } from '../grid.ts';
import { classifyHeader } from '../headers/classifyHeader.ts';
import { periodInText } from '../headers/periodInText.ts';
import { isMeasure, isYear } from '../tables/headerBlock.ts';
import { addBlankHeaders, correctHeader } from './correctHeader.ts';
import { readCodeList } from './findCodeLists.ts';
import { has, holdsAmounts, isLedger, monthsIn } from './headerCells.ts';
import type { Kolumnrattelse } from './kolumnrattelse.ts';
import type { FoundEkonomi, Slag } from './ledgerTable.ts';
import { monthOfCell, saysBadMonth } from './monthOfCell.ts';
import { readLedgerTable } from './readLedgerTable.ts';
import { goesOnBelow, readHeaderRow, slagInText, type HeaderCell } from './readHeaderRow.ts';

/** Further down, a header is only looked for on sheets that are short. */
const topRows = 60;
const shortSheet = 3000;

/** The header of one table, with the rows that follow it. */
interface Header {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

/** Corrections of columns by the row (0-based) of the header that they are of. */
export type Kolumnrattelser = ReadonlyMap<number, readonly Kolumnrattelse[]>;

/** The ledger tables and the lists of codes on a sheet. */
export function findLedgerTables(grid: Grid, rattelser: Kolumnrattelser = new Map()): FoundEkonomi {
  const headers = findHeaders(grid, rattelser);
  const found = headers.map(({ row, cells }) => {
    const next = headers.find((other) => other.row > row && overlaps(other.cells, cells));
    const to = next?.row ?? endOf(grid, row, cells);
    const table = readLedgerTable(grid, row, to, cells);
    return {
      table,
      list: table || lacksAmounts(cells) ? null : readCodeList(grid, row, to, cells),
      withoutAmounts: lacksAmounts(cells),
      grid,
      header: row,
    };
  });
  return {
    tables: found.flatMap(({ table }) => table ?? []),
    lists: found.flatMap(({ list }) => list ?? []),
    withoutAmounts: found.filter(({ table, withoutAmounts }) => !table && withoutAmounts),
  };
}

function findHeaders(grid: Grid, rattelser: Kolumnrattelser): readonly Header[] {
  const headers: Header[] = [];
  const last = grid.cells.length > shortSheet ? grid.top + topRows : bottomOf(grid);
  for (let row = grid.top; row < last; row++) {
    const said = rattelser.get(row);
    if (
      said === undefined &&
      (!mayBeHeader(grid.cells[row - grid.top] ?? []) || goesOnBelow(grid, row))
    )
      continue;
    for (const cells of headersIn(grid, row, said ?? []))
      if (isHeader(cells) && !repeats(grid, headers, row, cells)) headers.push({ row, cells });
  }
  return headers;
}

/** The headers of a row, a table each, as a person has corrected them. */
function headersIn(
  grid: Grid,
  row: number,
  said: readonly Kolumnrattelse[],
): readonly (readonly HeaderCell[])[] {
  const cells = readHeaderRow(grid, row);
  if (said.length === 0) {
    const segments = segmentsOf(grid, row, cells);
    // One table with blank columns in it.
    return isLedger(cells) && !segments.some(isLedger) ? [cells] : segments;
  }
  return segmentsOf(grid, row, addBlankHeaders(cells, said)).map((one) => correctHeader(one, said));
}

/** A header is of words; the numbers in it can only be months or years. */
const mayBeHeader = (cells: readonly CellValue[]): boolean =>
  cells.some((value) => typeof value === 'string' && value.length <= 40) &&
  cells.every(
    (value) =>
      typeof value !== 'number' || isYear(value) || monthOfCell(value) > 0 || saysBadMonth(value),
  );

/** The same header again after a page break is no table of its own. */
const repeats = (
  grid: Grid,
  headers: readonly Header[],
  row: number,
  cells: readonly HeaderCell[],
): boolean =>
  headers.some(
    (header) =>
      wordsOf(header.cells) === wordsOf(cells) &&
      agrees(titleAbove(grid, header.row), titleAbove(grid, row)),
  );

/** What a title says that its table holds. */
interface Title {
  readonly slag: Slag | null;
  readonly ar: number | null;
}

/** A later title that says nothing new is that of a page. */
const agrees = (first: Title, later: Title): boolean =>
  (later.slag === null || later.slag === first.slag) &&
  (later.ar === null || later.ar === first.ar);

/** What the rows of a single text just above a header say. */
function titleAbove(grid: Grid, header: number): Title {
  let title: Title = { slag: null, ar: null };
  for (let row = header - 1; row >= Math.max(grid.top, header - 3); row--) {
    const filled = (grid.cells[row - grid.top] ?? []).filter((value) => value !== null);
    const [text, ...more] = filled;
    if (text === undefined) continue;
    if (typeof text !== 'string' || more.length > 1) break;
    title = {
      slag: title.slag ?? slagInText(text),
      ar: title.ar ?? periodInText(text).ar,
    };
  }
  return title;
}

const wordsOf = (cells: readonly HeaderCell[]): string =>
  cells.map(({ index, text }) => `${index} ${text}`).join('|');

const isHeader = (cells: readonly HeaderCell[]): boolean =>
  cells.length >= 2 && (isLedger(cells) || lacksAmounts(cells) || isListHeader(cells));

const lacksAmounts = (cells: readonly HeaderCell[]): boolean =>
  monthsIn(cells) === 0 &&
  !holdsAmounts(cells) &&
  has(cells, 'konto') &&
  has(cells, 'verksamhet', 'ansvar') &&
  has(cells, 'period');

const isListHeader = (cells: readonly HeaderCell[]): boolean =>
  !holdsAmounts(cells) &&
  monthsIn(cells) === 0 &&
  (has(cells, 'verksamhet', 'ansvar', 'konto', 'kod') ||
    (has(cells, 'enhet') && has(cells, 'chef'))) &&
  !cells.some(({ role, text }) => {
    // "Budgetansvarig" is a person.
    const meaning = role === 'chef' ? null : classifyHeader(text);
    return meaning !== null && isMeasure(meaning.roll);
  });

/** Tables side by side are told apart where a column is blank in the header and below it. */
function segmentsOf(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell[],
): readonly (readonly HeaderCell[])[] {
  const segments: HeaderCell[][] = [];
  for (const cell of cells) {
    const previous = segments.at(-1)?.at(-1);
    if (previous && !isGap(grid, row, previous.index, cell.index)) segments.at(-1)?.push(cell);
    else segments.push([cell]);
  }
  return segments;
}

function isGap(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column++) {
    let filled = false;
    for (let below = row + 1; below <= row + 20; below++)
      filled ||= valueAt(grid, below, column) !== null;
    if (!filled) return true;
  }
  return false;
}

function overlaps(a: readonly HeaderCell[], b: readonly HeaderCell[]): boolean {
  const first = b[0]?.index ?? 0;
  const last = b.at(-1)?.index ?? 0;
  return a.some(({ index }) => index >= first && index <= last);
}

function endOf(grid: Grid, row: number, cells: readonly HeaderCell[]): number {
  const first = cells[0]?.index ?? 0;
  const table = grid.tables.find(
    ({ area }) => area.top === row && area.left <= first && first < area.left + area.columns,
  );
  if (!table) return bottomOf(grid);
  return table.area.top + table.area.rows - (table.hasTotals ? 1 : 0);
}
