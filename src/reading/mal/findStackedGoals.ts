import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { bottomOf, rightOf, textAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';

const labels = [
  /^(?:indikator|nyckeltal|mått)(?:\s*\d+)?\s*(?::|$)/iu,
  /^(?:utfall|resultat)(?:\s*20\d\d)?\s*(?::|$)/iu,
  /^mål(?:värde|nivå|tal)?(?:\s*20\d\d)?\s*(?::|$)/iu,
] as const;
/** Sheets of goals are short; a ledger is not looked through. */
const mostRows = 2000;
const valued = /\d|(?:^|[\s:])(?:ja|nej)(?!\p{L})/iu;

/**
 * Sheets whose indicators stand as words below each other, "Indikator: …", "Utfall: …", "Mål: …", with
 * their values behind or beside them; they are no table and are not read.
 */
export const findStackedGoals = (grids: readonly Grid[]): readonly Fynd[] =>
  grids.flatMap((grid): readonly Fynd[] => {
    const cell = stackedIn(grid);
    if (cell === null) return [];
    const { bok, blad } = grid;
    const data = { typ: 'tabellEjTolkad', skal: 'malUnderVarandra', titel: blad } as const;
    return [{ bok, blad, cell, allvar: 'varning', ...data }];
  });

/** The first word of an indicator in a column that has all three, with a value for outcome and målvärde. */
function stackedIn(grid: Grid): string | null {
  for (let column = grid.left; column < rightOf(grid); column++) {
    const [names = [], ...others] = labels.map((label) => rowsOf(grid, column, label));
    const [first] = names;
    const hasValues = others.every((rows) => rows.some((row) => hasValue(grid, row, column)));
    if (first !== undefined && hasValues) return cellName(first, column);
  }
  return null;
}

function rowsOf(grid: Grid, column: number, label: RegExp): readonly number[] {
  const rows: number[] = [];
  const end = Math.min(bottomOf(grid), grid.top + mostRows);
  for (let row = grid.top; row < end; row++)
    if (label.test(textAt(grid, row, column))) rows.push(row);
  return rows;
}

const hasValue = (grid: Grid, row: number, column: number): boolean =>
  valued.test(textAt(grid, row, column).replace(/^[^:]*/u, '')) ||
  valued.test(textAt(grid, row, column + 1));
