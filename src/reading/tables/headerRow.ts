import { cellText } from '../cells/cellText.ts';
import { rightOf, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { CellValue, Grid } from '../grid.ts';
import { classifyHeader, type HeaderMeaning } from '../headers/classifyHeader.ts';
import { periodInText } from '../headers/periodInText.ts';
import { isMeasure, isYear } from './headerBlock.ts';

/** What a text would mean as a header. */
export type MeaningOf = (text: string) => HeaderMeaning | null;

/** A ledger repeats few texts over many rows: each is classified once. */
export function rememberMeanings(): MeaningOf {
  const known = new Map<string, HeaderMeaning | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const meaning = classifyHeader(text);
    known.set(text, meaning);
    return meaning;
  };
}

/** A row of words only, or one that heads amounts beside the rows of another table. */
export function mayBeHeader(grid: Grid, row: number, meaningOf: MeaningOf): boolean {
  const cells = grid.cells[row - grid.top] ?? [];
  const words = cells.filter((value) => typeof value === 'string');
  if (words.length === 0) return false;
  if (!cells.some((value) => typeof value === 'number' && !isYear(value))) return true;
  return words.some((text) => {
    const roll = meaningOf(cellText(text))?.roll;
    return roll !== undefined && isMeasure(roll);
  });
}

/** A row that goes on a header: words, years and dates, no amounts, and something above a column of amounts. */
export function isHeaderRow(grid: Grid, row: number): boolean {
  let words = 0;
  for (let column = grid.left; column < rightOf(grid); column++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    if (!isYear(value) && !isWrittenDay(value) && 'decimal' in parseAmount(value)) return false;
    if (typeof value === 'string' && /^[-\u2212–—.]+$/.test(value.trim())) return false;
    if (column > grid.left) words += 1;
  }
  return words > 0;
}

/** "250831" written as text below "Per": a day, not an amount. */
const isWrittenDay = (value: CellValue): boolean =>
  typeof value === 'string' &&
  periodInText(value).period !== null &&
  periodInText(value).rest === '';
