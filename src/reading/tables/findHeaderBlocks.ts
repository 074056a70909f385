import { cellText } from '../cells/cellText.ts';
import { bottomOf, textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';
import { saysSum } from '../rows/rowWords.ts';
import { isMeasure, type HeaderBlock, type HeaderColumn } from './headerBlock.ts';
import { readColumns } from './headerColumns.ts';
import { continuesHeader, isRowOf, mayBeHeader } from './headerRow.ts';
import { kindOf } from './headerKind.ts';
import { nameYears } from './nameYears.ts';

const tallestHeader = 3;

/** The header blocks of a band, from the top. Rows that no block claims are left to the tables below them. */
export function findHeaderBlocks(grid: Grid): readonly HeaderBlock[] {
  const lastAmountOf = findLastAmounts(grid);
  const blocks: HeaderBlock[] = [];
  for (let row = grid.top; row < bottomOf(grid); row++) {
    const current = blocks.at(-1);
    if (!mayBeHeader(grid, row) || (current && isRowOf(grid, row, current))) continue;
    const found = blockAt(grid, row, lastAmountOf);
    if (!found) continue;
    const block = nameYears(grid, found);
    if (current && isRepeated(grid, current, block)) {
      blocks[blocks.length - 1] = { ...current, repeats: [...current.repeats, block.top] };
    } else blocks.push(block);
    row = block.bottom;
  }
  return blocks.filter((block, at) =>
    headsRows(grid, block, blocks[at + 1]?.top ?? bottomOf(grid)),
  );
}

/** The tallest header from `top` in which every further row still reads as header and loses no column. */
function blockAt(grid: Grid, top: number, lastAmountOf: LastAmountOf): HeaderBlock | null {
  let best: HeaderBlock | null = null;
  let most = 0;
  for (let bottom = top; bottom < top + tallestHeader; bottom++) {
    if (bottom > top && !continuesHeader(grid, bottom)) break;
    const columns = readColumns(grid, top, bottom);
    const understood = columns.filter((column) => isUnderstood(grid, column, bottom, lastAmountOf));
    const hits = understood.filter(({ meaning }) => meaning && isMeasure(meaning.roll));
    const slag = kindOf(columns, hits.length);
    if (slag === null || understood.length < most) continue;
    if (
      (slag === 'belopp' || slag === 'ar') &&
      !startsAt(grid, top, slag === 'ar' ? columns : hits)
    )
      continue;
    best = { top, bottom, slag, columns, repeats: [] };
    most = understood.length;
  }
  return best;
}

/** Names or codes stand to the left of amounts: a title above the first column is no header. */
const isUnderstood = (
  grid: Grid,
  { meaning, index }: HeaderColumn,
  bottom: number,
  lastAmountOf: LastAmountOf,
): boolean =>
  meaning !== null &&
  index > grid.left &&
  (!isMeasure(meaning.roll) || lastAmountOf(index) > bottom);

const startsAt = (grid: Grid, top: number, columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ index }) => index > grid.left && textAt(grid, top, index) !== '');

/** The same header again after a page break, without a title or a sum between, goes on the table. */
function isRepeated(grid: Grid, earlier: HeaderBlock, later: HeaderBlock): boolean {
  const textsOf = ({ columns }: HeaderBlock): string =>
    columns.map(({ index, text }) => `${index} ${text}`).join('|');
  if (earlier.slag !== 'belopp' || later.bottom !== later.top) return false;
  if (textsOf(earlier) !== textsOf(later)) return false;
  for (let row = earlier.bottom + 1; row < later.top; row++)
    if (endsTable(grid, row, earlier)) return false;
  return true;
}

/** A row of words alone is a title, but for a page's number; a sum ends what it sums. */
function endsTable(grid: Grid, row: number, block: HeaderBlock): boolean {
  const words = (grid.cells[row - grid.top] ?? []).map(cellText).filter((text) => text !== '');
  const hasAmounts = isRowOf(grid, row, block);
  const isPage = words.every((text) => /^(?:sida|page)|^\d+ ?\(\d+\)$/i.test(text));
  return hasAmounts ? words.some(saysSum) : !isPage;
}

/** Words above amounts head a table only when amounts follow before the next header. */
function headsRows(grid: Grid, block: HeaderBlock, end: number): boolean {
  if (block.slag !== 'belopp') return true;
  const measures = block.columns.filter(
    ({ meaning, index }) => meaning !== null && isMeasure(meaning.roll) && index > grid.left,
  );
  let rows = 0;
  for (let row = block.bottom + 1; row < end; row++)
    if (measures.some(({ index }) => 'decimal' in parseAmount(valueAt(grid, row, index))))
      rows += 1;
  // One word above one number is no table: "Version | 3".
  return rows >= (measures.length > 1 ? 1 : 2);
}

/** The last row with an amount in a column; −1 where it has none. */
type LastAmountOf = (column: number) => number;

/** Each column is searched once, from below and only when it is asked for: a ledger has many rows. */
function findLastAmounts(grid: Grid): LastAmountOf {
  const known = new Map<number, number>();
  return (column) => {
    const last = known.get(column) ?? lastAmountIn(grid, column);
    known.set(column, last);
    return last;
  };
}

function lastAmountIn(grid: Grid, column: number): number {
  for (let row = bottomOf(grid) - 1; row >= grid.top; row--)
    if ('decimal' in parseAmount(valueAt(grid, row, column))) return row;
  return -1;
}
