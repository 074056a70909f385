import { columnName } from '../../domain/address/area.ts';
import type { AreaFormat } from '../rapport.ts';
import { format } from './cells.ts';

/** Where the columns of a sheet are, by header. */
export interface Kolumner {
  readonly at: (rubrik: string) => number;
  readonly letter: (rubrik: string) => string;
}

/**
 * Finds the columns of a sheet by their headers, from column A.
 * @throws Error for a header that the sheet doesn't have.
 */
export function locateKolumner(rubriker: readonly string[]): Kolumner {
  const at = (rubrik: string): number => {
    const index = rubriker.indexOf(rubrik);
    if (index < 0) throw new Error(`No column ${rubrik}`);
    return index;
  };
  return { at, letter: (rubrik) => columnName(at(rubrik)) };
}

/** Excel takes 255 arguments; a sum of more pieces is written as a value. */
const MAX_RUNS = 250;

/**
 * The rows of a column as the arguments of SUM and COUNT; null when there are more than a host takes.
 * @param rows 0-based sheet rows in rising order
 * @example piecesOf('C', [5, 6, 8]) // "C6:C7,C9"
 */
export function piecesOf(letter: string, rows: readonly number[]): string | null {
  const runs = runsOf(rows);
  if (runs.length > MAX_RUNS) return null;
  return runs
    .map(([first, last]) => {
      const top = `${letter}${first + 1}`;
      return first === last ? top : `${top}:${letter}${last + 1}`;
    })
    .join(',');
}

/** Whole numbers in rising order as runs of neighbours. @example runsOf([0, 1, 3]) // [[0, 1], [3, 3]] */
export function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The number format of a column's cells row by row, where rows differ. @param top the first row, 0-based */
export const talformat = (
  formats: readonly string[],
  top: number,
  column: number,
): readonly AreaFormat[] =>
  [...new Set(formats)].flatMap((numberFormat) =>
    runsOf(formats.flatMap((one, at) => (one === numberFormat ? [at] : []))).map(([first, last]) =>
      format({ numberFormat }, top + first, column, last - first + 1, 1),
    ),
  );
