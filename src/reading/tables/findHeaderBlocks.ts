import { bottomOf, textAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';
import { monthInText } from '../headers/periodInText.ts';
import { isMeasure, type HeaderBlock, type HeaderColumn } from './headerBlock.ts';
import { readColumns } from './headerColumns.ts';
import { isHeaderRow, mayBeHeader, rememberMeanings } from './headerRow.ts';

const tallestHeader = 3;

/** The header blocks of a sheet, from the top. Rows that no block claims are left to the tables below them. */
export function findHeaderBlocks(grid: Grid): readonly HeaderBlock[] {
  const lastAmount = lastAmountRows(grid);
  const blocks: HeaderBlock[] = [];
  const meaningOf = rememberMeanings();
  for (let row = grid.top; row < bottomOf(grid); row++) {
    if (!mayBeHeader(grid, row, meaningOf)) continue;
    const block = blockAt(grid, row, lastAmount);
    if (!block) continue;
    blocks.push(block);
    row = block.bottom;
  }
  return blocks;
}

/** The tallest header from `top` in which every further row still reads as header and loses no column. */
function blockAt(
  grid: Grid,
  top: number,
  lastAmount: ReadonlyMap<number, number>,
): HeaderBlock | null {
  let best: HeaderBlock | null = null;
  let bestHits = 0;
  for (let bottom = top; bottom < top + tallestHeader; bottom++) {
    if (bottom > top && !isHeaderRow(grid, bottom)) break;
    const columns = readColumns(grid, top, bottom);
    // Names or codes stand to the left of amounts: a title above the first column is no header.
    const hits = columns.filter(
      (column) => column.index > grid.left && isHit(column, bottom, lastAmount),
    );
    const startsHere = hits.some((column) => textAt(grid, top, column.index) !== '');
    const slag = kindOf(columns, hits.length);
    if (slag === null || !(startsHere || slag !== 'belopp') || hits.length < bestHits) continue;
    best = { top, bottom, slag, columns };
    bestHits = hits.length;
  }
  return best;
}

const isHit = (
  column: HeaderColumn,
  bottom: number,
  lastAmount: ReadonlyMap<number, number>,
): boolean =>
  column.meaning !== null &&
  isMeasure(column.meaning.roll) &&
  (lastAmount.get(column.index) ?? -1) > bottom;

function kindOf(columns: readonly HeaderColumn[], hits: number): HeaderBlock['slag'] | null {
  const texts = columns.map((column) => column.text.toLowerCase());
  const has = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  if (
    has(
      /^(?:nämnd|kvalitets|utvecklings)?mål$|^nämndmål|indikator|målvärde|måluppfyllelse|målprecisering|^mått/,
    )
  )
    return columns.length >= 2 ? 'mal' : null;
  if (has(/^(?:konto|kto)/) && has(/^(?:belopp|summa|debet|saldo)/)) return 'huvudbok';
  if (texts.filter((text) => isMonthName(text)).length >= 6) return 'manader';
  if (hits >= 1) return 'belopp';
  return texts.filter((text) => /^(?:19|20)\d\d$/.test(text)).length >= 2 ? 'ar' : null;
}

const isMonthName = (text: string): boolean =>
  text.length <= 16 && monthInText(text) !== null && !/utfall|budget|prognos|avvik/.test(text);

function lastAmountRows(grid: Grid): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  grid.cells.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null && 'decimal' in parseAmount(value))
        last.set(grid.left + column, grid.top + row);
    });
  });
  return last;
}
