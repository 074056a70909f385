import type { Kolumn } from '../../domain/underlag/tabell.ts';
import { valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import { isBarePost, postInHeader } from '../headers/postInHeader.ts';
import { periodInText } from '../headers/periodInText.ts';
import type { FoundTable } from './findTables.ts';
import { isMeasure } from './headerBlock.ts';

/**
 * Columns of income and of cost beside each other: they are parts of the netto column of the same amount,
 * and where the table prints no netto, the column of cost is read with its income taken from it. A table
 * with only one of the two kinds is about that.
 * @example "Intäkter | Kostnader | Netto" under Utfall: Netto is the utfall, the others its parts
 */
export function settlePoster<T extends Kolumn>(
  table: FoundTable,
  columns: readonly T[],
): readonly T[] {
  const named = nameBare(columns);
  const posts = named
    .filter(({ roll }) => isMeasure(roll))
    .map(({ rubrik }) => postInHeader(rubrik));
  if (!posts.includes('intakt') || !posts.includes('kostnad')) return columns;
  return named.map((column) => settle(table, column, named));
}

/** "Intäkter | Kostnader | Netto" with no word of what they are of: the utfall, unless another column is. */
function nameBare<T extends Kolumn>(columns: readonly T[]): readonly T[] {
  const bare = columns.filter(({ roll, rubrik }) => roll === 'okand' && isBarePost(bareOf(rubrik)));
  if (bare.length < 2 || columns.some(({ roll }) => roll === 'utfall')) return columns;
  return columns.map((column) => {
    if (!bare.includes(column)) return column;
    const { ar, period } = periodInText(column.rubrik);
    return { ...column, roll: 'utfall', ar, period };
  });
}

const bareOf = (rubrik: string): string => periodInText(rubrik).rest;

function settle<T extends Kolumn>(table: FoundTable, column: T, columns: readonly T[]): T {
  const post = isMeasure(column.roll) ? postInHeader(column.rubrik) : null;
  if (post !== 'intakt' && post !== 'kostnad') return column;
  const left: T = { ...column, roll: 'okand' };
  if (column.roll.startsWith('avvikelse')) return left;
  const same = columns.filter((other) => isSameAmount(other, column));
  const tecken = signOf(table, column, post);
  const netto = same.find(({ rubrik }) => !isPart(rubrik));
  if (netto) return { ...left, del: { netto: netto.index, post, tecken } };
  const [kostnad, intakt] = (['kostnad', 'intakt'] as const).map((kind) =>
    same.find(({ rubrik }) => postInHeader(rubrik) === kind),
  );
  if (!kostnad || !intakt) return left;
  const del = { netto: kostnad.index, post, tecken };
  const rubrik = `${kostnad.rubrik} minus ${lowerFirst(intakt.rubrik)}`;
  return column === kostnad ? { ...column, rubrik, del } : { ...left, del };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const isSameAmount = (a: Kolumn, b: Kolumn): boolean =>
  a.roll === b.roll && a.ar === b.ar && a.period === b.period;

const isPart = (rubrik: string): boolean => {
  const post = postInHeader(rubrik);
  return post === 'intakt' || post === 'kostnad';
};

/** What turns the amounts of a column to the house's sign: costs are plus all together, incomes minus. */
function signOf(
  { grid, from, to }: FoundTable,
  { index }: Kolumn,
  post: 'intakt' | 'kostnad',
): 1 | -1 {
  let total = 0;
  for (let row = from; row < to; row++) {
    const amount = parseAmount(valueAt(grid, row, index));
    if ('decimal' in amount) total += Number(amount.decimal);
  }
  return total < 0 === (post === 'kostnad') ? -1 : 1;
}
