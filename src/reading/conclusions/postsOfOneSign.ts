import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import type { TeckenSkal } from '../../domain/fynd/skal.ts';
import { negate } from '../../domain/amount/ore.ts';
import type { Slutsats } from '../../domain/underlag/tabell.ts';
import type { Matt } from '../rows/rawRow.ts';
import { nameOf, type RoledRow } from '../rows/roledRow.ts';
import { addVectors, isWithin, type Vector } from '../rows/rowVectors.ts';

/** The sign of a table that prints income and cost alike, and its rows (0-based) that are to be turned. */
export interface TurnedPosts {
  readonly tecken: Slutsats<Tecken, TeckenSkal>;
  readonly turned: ReadonlySet<number>;
}

/**
 * A table that prints both its income and its cost as plus: the printed sum tells which of them it takes
 * from the other. Without a sum the income is turned; with one that ties neither way, nothing is.
 * @example Intäkter 3 000, Kostnader 21 000, Nettokostnad 18 000: the income row is turned
 */
export function postsOfOneSign(rows: readonly RoledRow[]): TurnedPosts | null {
  const income = rows.filter(isIncome);
  const cost = rows.filter(isCost);
  const all = [...income, ...cost];
  if (income.length === 0 || cost.length === 0 || !all.every(isPlus)) return null;
  const printed = rows.find(({ roll }) => roll === 'summa');
  const costLessIncome = { varde: 'nettokostnad', skal: 'intakterOchKostnader' } as const;
  if (!printed) return { tecken: { ...costLessIncome, sakerhet: 0.7 }, turned: rowsOf(income) };
  if (ties(rows, printed, income))
    return { tecken: { ...costLessIncome, sakerhet: 1 }, turned: rowsOf(income) };
  const others = rows.filter((row) => row !== printed && !isIncome(row));
  return ties(rows, printed, others)
    ? { tecken: { ...costLessIncome, varde: 'intakt-plus', sakerhet: 1 }, turned: rowsOf(others) }
    : null;
}

/** The rows with their amounts turned where asked; the printed avvikelser stand as they are. */
export const turnRows = (
  rows: readonly RoledRow[],
  turned: ReadonlySet<number>,
): readonly RoledRow[] =>
  rows.map((row) => (turned.has(row.raw.row) ? { ...row, vector: turnVector(row.vector) } : row));

const turnVector = (vector: Vector): Vector =>
  new Map([...vector].map(([matt, value]) => [matt, isAvvikelse(matt) ? value : negate(value)]));

const isAvvikelse = (matt: Matt): boolean => matt.startsWith('avvikelse');

/**
 * The result of a table whose rows are net costs, where it is printed as income over cost: in every column
 * what the rows sum to with the other sign.
 * @example Socialnämnd 508, Skatter −522, Årets resultat 14
 */
export function turnedResult(rows: readonly RoledRow[]): ReadonlySet<number> {
  const printed = rows.find((row) => row.roll === 'summa' && /resultat/iu.test(nameOf(row.raw)));
  const counted = rows.filter(({ roll }) => roll === 'rad');
  if (!printed || counted.length < 2) return new Set();
  const amounts = new Map([...printed.vector].filter(([matt]) => !isAvvikelse(matt)));
  const sums = addVectors(counted.map(({ vector }) => vector));
  const isTurned = [...amounts.values()].filter((value) => value !== 0).length >= 2;
  return isTurned && isWithin(turnVector(amounts), sums, 0) ? rowsOf([printed]) : new Set();
}

const wordsOf = ({ raw }: RoledRow): string => (raw.post === '' ? nameOf(raw) : raw.post);
const isIncome = (row: RoledRow): boolean =>
  row.roll !== 'summa' && /^(?:\p{L}+ )?\p{L}*intäkt/iu.test(wordsOf(row)) && !isNet(row);
const isCost = (row: RoledRow): boolean =>
  row.roll !== 'summa' && /^(?:\p{L}+ )?\p{L}*kostnad/iu.test(wordsOf(row)) && !isNet(row);
const isNet = (row: RoledRow): boolean => /netto|resultat/iu.test(wordsOf(row));

/** Every amount of the row is plus or nothing, and one is plus. */
function isPlus({ vector }: RoledRow): boolean {
  const amounts = [...vector].flatMap(([matt, value]) => (isAvvikelse(matt) ? [] : [value]));
  return amounts.every((value) => value >= 0) && amounts.some((value) => value > 0);
}

const rowsOf = (rows: readonly RoledRow[]): ReadonlySet<number> =>
  new Set(rows.map(({ raw }) => raw.row));

/** Whether the printed sum is the rest of the rows less those that are to be turned, half a unit a row aside. */
function ties(rows: readonly RoledRow[], printed: RoledRow, turned: readonly RoledRow[]): boolean {
  const counted = turnRows(rows, rowsOf(turned)).filter(({ roll }) => roll === 'rad');
  const amounts = new Map([...printed.vector].filter(([matt]) => !isAvvikelse(matt)));
  const sums = addVectors(counted.map(({ vector }) => vector));
  return isWithin(amounts, sums, (counted.length * stepOf(amounts)) / 2);
}

/** What the amounts are whole in: a vector counts in öre as if its figures were tkr. */
const stepOf = (vector: Vector): number =>
  [100_000, 10_000, 1_000].find((step) =>
    [...vector.values()].every((value) => value % step === 0),
  ) ?? 0;
