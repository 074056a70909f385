import { bottomOf, rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';
import { classifyHeader } from '../headers/classifyHeader.ts';
import { joinHeader } from '../headers/joinHeader.ts';
import { isMeasure, isYear } from './headerBlock.ts';

/**
 * The sheet cut into bands of columns, so that a table never sees the rows of the one beside it. A band
 * begins after a blank column, where names of its own and amounts of its own stand together; blank
 * columns that people leave inside a table don't cut it.
 */
export function splitBands(grid: Grid): readonly Grid[] {
  const bands: Run[] = [];
  for (const run of filledRuns(grid)) {
    const current = bands.at(-1);
    if (current && !(isTable(grid, run) && isTable(grid, current))) current.to = run.to;
    else bands.push({ ...run });
  }
  return bands.length <= 1 ? [grid] : bands.map((band) => cutBand(grid, band));
}

/** Columns from `from` up to (not including) `to`, 0-based in the sheet. */
interface Run {
  from: number;
  to: number;
}

function filledRuns(grid: Grid): readonly Run[] {
  const filled = new Set<number>();
  const columns = rightOf(grid) - grid.left;
  for (const row of grid.cells) {
    if (filled.size === columns) break;
    row.forEach((value, column) => {
      if (value !== null) filled.add(grid.left + column);
    });
  }
  const runs: Run[] = [];
  for (let column = grid.left; column < rightOf(grid); column++) {
    const last = runs.at(-1);
    if (!filled.has(column)) continue;
    if (last?.to === column) last.to = column + 1;
    else runs.push({ from: column, to: column + 1 });
  }
  return runs;
}

/** Names and, to the right of them, a header of amounts or of years. */
function isTable(grid: Grid, { from, to }: Run): boolean {
  let named = false;
  for (let column = from; column < to; column++) {
    if (named && headsAmounts(grid, column)) return true;
    named ||= holdsNames(grid, column);
  }
  return false;
}

function holdsNames(grid: Grid, column: number): boolean {
  let names = 0;
  for (let row = grid.top; row < bottomOf(grid) && names < 2; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'string' && 'saknas' in parseAmount(value)) names += 1;
  }
  return names >= 2;
}

function headsAmounts(grid: Grid, column: number): boolean {
  let headed = false;
  let isFirst = true;
  for (let row = grid.top; row < bottomOf(grid); row++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    if (headed && !isYear(value) && 'decimal' in parseAmount(value)) return true;
    headed ||= isFirst && isYear(value);
    isFirst = false;
    if (typeof value !== 'string') continue;
    const below = joinHeader([textAt(grid, row, column), textAt(grid, row + 1, column)]);
    const meaning = classifyHeader(textAt(grid, row, column)) ?? classifyHeader(below);
    headed ||= meaning !== null && isMeasure(meaning.roll);
  }
  return false;
}

const cutBand = (grid: Grid, { from, to }: Run): Grid => ({
  ...grid,
  left: from,
  cells: grid.cells.map((row) => row.slice(from - grid.left, to - grid.left)),
  tables: grid.tables.filter(({ area }) => area.left >= from && area.left < to),
});
