import { bottomOf, rightOf, textAt, valueAt } from '../../cells/gridCells.ts';
import type { CellValue, Grid } from '../../grid.ts';
import { periodInText } from '../../headers/periodInText.ts';
import { isYear } from '../../tables/headerBlock.ts';
import { parseVolym } from './parseVolym.ts';

/** A column of a year; 0-based sheet column. */
export interface Arskolumn {
  readonly index: number;
  readonly ar: number;
}

/** A header of years; rows are 0-based sheet rows, `to` is the row after the block's last. */
export interface Volymrubrik {
  readonly top: number;
  readonly from: number;
  readonly to: number;
  /** The column of names. */
  readonly namn: number;
  readonly label: string;
  readonly titel: string;
  readonly kolumner: readonly Arskolumn[];
}

// A ledger has a hundred thousand rows; nobody has that many volumes.
const mostRows = 4000;
const yearWords = /^(?:utfall|bokslut|antal|helår|år|resultat|per|dec|december|värde)?\.?$/iu;

/** The rows that head names with two years or more. */
export function findVolymrubriker(grid: Grid): readonly Volymrubrik[] {
  const end = Math.min(bottomOf(grid), grid.top + mostRows);
  const tops: number[] = [];
  for (let row = grid.top; row < end; row++) if (headsYears(grid, row)) tops.push(row);
  return tops.map((top, at) => describe(grid, top, tops[at + 1] ?? end));
}

function headsYears(grid: Grid, row: number): boolean {
  const cells = grid.cells[row - grid.top] ?? [];
  if (
    !cells.some(
      (value) => isYear(value) || (typeof value === 'string' && /(?:19|20)\d\d/u.test(value)),
    )
  )
    return false;
  if (cells.some((value) => typeof value === 'number' && !isYear(value))) return false;
  const years = yearsOf(grid, row);
  const others = cells.filter((value) => value !== null && yearOf(value) === null);
  const distinct = new Set(years.map(({ ar }) => ar)).size === years.length;
  const first = years[0]?.index ?? 0;
  const named = cells.slice(0, first - grid.left).filter((value) => value !== null).length <= 2;
  return years.length >= 2 && distinct && named && others.length <= 4 && areInOrder(years);
}

const areInOrder = (years: readonly Arskolumn[]): boolean =>
  [1, -1].some((step) =>
    years.every(
      ({ ar }, at) => at === 0 || [step, 2 * step].includes(ar - (years[at - 1]?.ar ?? 0)),
    ),
  );

function yearsOf(grid: Grid, row: number): readonly Arskolumn[] {
  const years: Arskolumn[] = [];
  for (let index = grid.left + 1; index < rightOf(grid); index++) {
    const ar = yearOf(valueAt(grid, row, index));
    if (ar !== null) years.push({ index, ar });
  }
  return years;
}

function yearOf(value: CellValue): number | null {
  if (isYear(value)) return Number(value);
  if (typeof value !== 'string' || value.length > 30) return null;
  const { ar, rest } = periodInText(value);
  return ar !== null && yearWords.test(rest) ? ar : null;
}

function describe(grid: Grid, top: number, end: number): Volymrubrik {
  const kolumner = yearsOf(grid, top);
  const [first] = kolumner;
  let namn = (first?.index ?? grid.left + 1) - 1;
  while (namn > grid.left && !namesRows(grid, namn, top + 1, end)) namn -= 1;
  const titel = titleAbove(grid, top);
  return {
    top,
    from: top + 1,
    to: lastRow(grid, top, end, namn, kolumner) + 1,
    namn,
    label: textAt(grid, top, namn),
    titel: titel || textAt(grid, top, namn) || grid.blad,
    kolumner,
  };
}

const namesRows = (grid: Grid, column: number, from: number, to: number): boolean => {
  for (let row = from; row < to; row++)
    if (typeof valueAt(grid, row, column) === 'string' && /\p{L}/u.test(textAt(grid, row, column)))
      return true;
  return false;
};

/** The block ends with its last row of values or with the footnotes right below it. */
function lastRow(
  grid: Grid,
  top: number,
  end: number,
  namn: number,
  kolumner: readonly Arskolumn[],
): number {
  let last = top;
  for (let row = top + 1; row < end; row++) {
    const valued = kolumner.some(({ index }) => {
      const parsed = parseVolym(valueAt(grid, row, index));
      return 'decimal' in parsed || parsed.saknas === 'ejRedovisat';
    });
    const note = textAt(grid, row, namn).startsWith('*');
    if (valued || note) last = row;
    else if (row > last + 3) break;
  }
  return last;
}

function titleAbove(grid: Grid, top: number): string {
  for (let row = top - 1; row >= grid.top; row--) {
    const texts = (grid.cells[row - grid.top] ?? []).filter((value) => value !== null);
    const [only] = texts;
    if (texts.length === 1 && typeof only === 'string' && !only.trim().startsWith('*'))
      return only.trim();
  }
  return '';
}
