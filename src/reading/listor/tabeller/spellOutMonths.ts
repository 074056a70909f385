import { bottomOf, textAt } from '../../cells/gridCells.ts';
import type { CellValue, Grid } from '../../grid.ts';
import { tidsdelIn } from '../ord/tidsdelIn.ts';
import { listrubrik } from './listrubrik.ts';

/** Columns beside each other that name months or parts of a year and nothing more. */
interface Run {
  readonly from: number;
  /** The column after the last. */
  readonly to: number;
}

/** How far above the months the hours that they are of may be named. */
const reach = 4;
const mostRows = 4000;
const inTitle = /(?:bevilja|bedöm|utför|verkställ|planera)\p{L}*\s+(?:hemtjänst)?tim(?:mar)?/giu;

/**
 * The sheet with what its months are of in their own headers: "jan" below "Beviljade timmar" is "Beviljade
 * timmar jan". The same sheet where no months head hours.
 */
export function spellOutMonths(grid: Grid): Grid {
  const end = Math.min(bottomOf(grid), grid.top + mostRows);
  const changes = new Map<string, string | null>();
  const isPart = recallParts();
  for (let row = grid.top; row < end; row++) {
    const runs = runsIn(grid, row, isPart);
    for (const run of runs) {
      const over = labelOver(grid, row, run);
      const label = over?.text ?? (runs.length === 1 ? titleOver(grid, row) : null);
      if (label === null) continue;
      if (over !== null) changes.set(key(row - 1, over.column), null);
      for (let column = run.from; column < run.to; column++)
        changes.set(key(row, column), `${label} ${textAt(grid, row, column)}`);
    }
  }
  if (changes.size === 0) return grid;
  return {
    ...grid,
    cells: grid.cells.map((cells, at) =>
      cells.map((value, offset) => {
        const changed = changes.get(key(grid.top + at, grid.left + offset));
        return changed === undefined ? value : changed;
      }),
    ),
  };
}

const key = (row: number, column: number): string => `${row}:${column}`;

function runsIn(
  grid: Grid,
  row: number,
  isPart: (value: CellValue) => value is string,
): readonly Run[] {
  const runs: Run[] = [];
  const cells = grid.cells[row - grid.top] ?? [];
  cells.forEach((value, offset) => {
    const column = grid.left + offset;
    const last = runs.at(-1);
    if (!isPart(value)) return;
    // The same month again is of something else.
    const text = value.trim().toLowerCase();
    const isNew = last?.to !== column || textAt(grid, row, last.from).toLowerCase() === text;
    if (isNew) runs.push({ from: column, to: column + 1 });
    else runs.splice(-1, 1, { from: last.from, to: column + 1 });
  });
  return runs.filter(({ from, to }) => to - from >= 2);
}

/** Most texts of a sheet are seen at once to be neither. */
const mayBe = /^\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|t|k|q|20\d\d)/iu;

/** Whether a cell is a month or a part of a year; a ledger says the same one in a thousand rows. */
function recallParts(): (value: CellValue) => value is string {
  const known = new Map<string, boolean>();
  return (value): value is string => {
    if (typeof value !== 'string' || value.length > 16) return false;
    const isPart = known.get(value) ?? (mayBe.test(value) && isBare(value));
    known.set(value, isPart);
    return isPart;
  };
}

/** A month or a part of a year with no other word. */
const isBare = (text: string): boolean =>
  tidsdelIn(text) !== null && /^[\p{L}.]+\s*\d{0,4}$|^\d{4}[-/ ]?\d{2}$/u.test(text.trim());

const isHours = (text: string): boolean => {
  const roll = listrubrik(text)?.roll;
  return roll === 'beviljade' || roll === 'utforda';
};

/** The hours named in the row above the months, over one of them. */
function labelOver(
  grid: Grid,
  row: number,
  { from, to }: Run,
): { readonly text: string; readonly column: number } | null {
  for (let column = from; column < to; column++) {
    const text = textAt(grid, row - 1, column);
    if (text !== '') return isHours(text) ? { text, column } : null;
  }
  return null;
}

/** The hours that a line above the table speaks of, where it speaks of one kind. */
function titleOver(grid: Grid, row: number): string | null {
  for (let above = row - 1; above >= Math.max(grid.top, row - reach); above--) {
    const texts = (grid.cells[above - grid.top] ?? []).filter((value) => value !== null);
    const [text] = texts;
    if (texts.length !== 1 || typeof text !== 'string') continue;
    const named = text.match(inTitle) ?? [];
    const [hours] = named;
    if (named.length === 1 && hours !== undefined && isHours(hours)) return hours;
  }
  return null;
}
