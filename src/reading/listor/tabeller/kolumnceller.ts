import { textAt, valueAt } from '../../cells/gridCells.ts';
import { parseAmount } from '../../cells/parseAmount.ts';
import type { FoundListtabell } from './findListtabeller.ts';

/** The texts below a header, without blanks. */
export const textsIn = ({ grid, from, to }: FoundListtabell, column: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => textAt(grid, from + at, column)).filter(
    (text) => text !== '',
  );

/** Whether a column holds numbers, and no more words than that. */
export function isNumeric(tabell: FoundListtabell, column: number): boolean {
  const { numbers, words } = countCells(tabell, column);
  return numbers > 0 && numbers >= words;
}

/** Whether it holds words, and more of them than numbers. */
export const isWordy = (tabell: FoundListtabell, column: number): boolean =>
  hasWords(tabell, column) && !isNumeric(tabell, column);

/** Whether any of its cells is a word. */
export const hasWords = (tabell: FoundListtabell, column: number): boolean =>
  countCells(tabell, column).words > 0;

function countCells(
  { grid, from, to }: FoundListtabell,
  column: number,
): { readonly numbers: number; readonly words: number } {
  let [numbers, words] = [0, 0];
  for (let row = from; row < to; row++) {
    const value = valueAt(grid, row, column);
    const parsed = parseAmount(value);
    if ('decimal' in parsed) numbers += 1;
    else if (parsed.saknas === 'ejTal') words += 1;
  }
  return { numbers, words };
}
