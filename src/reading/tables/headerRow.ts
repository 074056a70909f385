import { rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { CellValue, Grid } from '../grid.ts';
import { classifyHeader } from '../headers/classifyHeader.ts';
import { joinHeader } from '../headers/joinHeader.ts';
import { periodInText } from '../headers/periodInText.ts';
import { isMeasure, isYear, type HeaderBlock } from './headerBlock.ts';

/** A row that may begin a header: words, years and dates, but no amounts. */
export function mayBeHeader(grid: Grid, row: number): boolean {
  const cells = grid.cells[row - grid.top] ?? [];
  // Most rows are rows of a ledger: a number says so at once, a text only after a closer look.
  if (cells.some((value) => typeof value === 'number' && !isYear(value))) return false;
  const words = cells.some((value) => typeof value === 'string' && !isYear(value));
  return (words || cells.filter(isYear).length >= 2) && !cells.some(isAmount);
}

/**
 * A row that goes on a header: words, years and dates with something above the amounts. Years beside a
 * name of its own are amounts: "Politik | 1950 | 2000" is a row of the table.
 */
export function continuesHeader(grid: Grid, row: number): boolean {
  let words = 0;
  let years = 0;
  for (let column = grid.left; column < rightOf(grid); column++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    if (isAmount(value) || (typeof value === 'string' && /^[-\u2212–—.]+$/.test(value.trim())))
      return false;
    if (isYear(value)) years += 1;
    if (column > grid.left) words += 1;
  }
  return words > 0 && (years === 0 || !namesRow(grid, row));
}

/** Whether the first words of a row stand for themselves and do not go on the header above them. */
function namesRow(grid: Grid, row: number): boolean {
  for (let column = grid.left; column < rightOf(grid); column++) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    const above = textAt(grid, row - 1, column);
    const goesOn = /[-\u2010]$/.test(above) || unitInText(text) !== null;
    return above !== '' && !goesOn && classifyHeader(joinHeader([above, text])) === null;
  }
  return false;
}

/** Whether a row below a header is a row of its table: it has amounts where the header heads amounts. */
export function isRowOf(grid: Grid, row: number, block: HeaderBlock): boolean {
  if (block.slag !== 'belopp') return false;
  const values = block.columns
    .filter(
      ({ meaning, index }) => meaning !== null && isMeasure(meaning.roll) && index > grid.left,
    )
    .map(({ index }) => valueAt(grid, row, index))
    .filter((value) => value !== null);
  const amounts = values.filter((value) => isYear(value) || isAmount(value));
  return amounts.length > 0 && !(amounts.length === values.length && areYearsInARow(amounts));
}

/** 2025, 2024, 2023: the header of another table. */
const areYearsInARow = (values: readonly CellValue[]): boolean =>
  values.length >= 2 &&
  values.every(isYear) &&
  values.every((value, at) => at === 0 || Math.abs(Number(value) - Number(values[at - 1])) === 1);

const isAmount = (value: CellValue): boolean =>
  value !== null && !isYear(value) && !isWrittenDay(value) && 'decimal' in parseAmount(value);

/** "250831" written as text below "Per": a day, not an amount. */
const isWrittenDay = (value: CellValue): boolean =>
  typeof value === 'string' &&
  periodInText(value).period !== null &&
  periodInText(value).rest === '';
