import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import type { TeckenSkal } from '../../domain/fynd/skal.ts';
import type { Kolumn, Slutsats } from '../../domain/underlag/tabell.ts';
import { postInHeader } from '../headers/postInHeader.ts';
import type { Matt } from '../rows/rawRow.ts';
import { nameOf, type RoledRow } from '../rows/roledRow.ts';
import { postsOfOneSign, turnedResult, turnRows } from './postsOfOneSign.ts';

/** The sign convention of a table, and whether its own avvikelse column runs the other way round. */
export interface TeckenSlutsats {
  readonly tecken: Slutsats<Tecken, TeckenSkal>;
  /** The table prints a deficit as plus: its avvikelse column has the wrong sign for its amounts. */
  readonly reversed: boolean;
  /** The 0-based sheet rows that are printed with the sign of the other rows though they are their opposite. */
  readonly turned: ReadonlySet<number>;
}

/**
 * Detects how a table signs its amounts: by its columns or rows of income and cost, else by which sign
 * outweighs. A printed avvikelse column confirms it, or shows that the table prints its deficits as plus.
 */
export function concludeTecken(
  rows: readonly RoledRow[],
  columns: readonly Kolumn[],
): TeckenSlutsats {
  const same = postsOfOneSign(rows);
  if (same) {
    const signed = turnRows(rows, same.turned);
    const formula = formulaOfAvvikelse(signed);
    const reversed = formula !== null && formula !== same.tecken.varde;
    return { tecken: same.tecken, reversed, turned: same.turned };
  }
  const turned = turnedResult(rows);
  return { ...concludeByRows(turnRows(rows, turned), columns), turned };
}

function concludeByRows(
  rows: readonly RoledRow[],
  columns: readonly Kolumn[],
): Omit<TeckenSlutsats, 'turned'> {
  const byWeighing = byWeight(rows);
  const bySign = byIncomes(columns, byWeighing) ?? byPosts(rows) ?? byWeighing;
  const formula = formulaOfAvvikelse(rows);
  if (formula === null) return { tecken: bySign, reversed: false };
  if (formula === bySign.varde)
    return { tecken: { varde: formula, skal: 'avvikelsekolumnen', sakerhet: 1 }, reversed: false };
  return bySign.sakerhet >= 0.6
    ? { tecken: bySign, reversed: true }
    : { tecken: { varde: formula, skal: 'avvikelsekolumnen', sakerhet: 0.9 }, reversed: false };
}

const basis: readonly Matt[] = ['utfall', 'prognos', 'budget', 'ackBudget', 'foregaendeAr'];

const amountsOf = (row: RoledRow): readonly number[] =>
  basis.flatMap((matt) => row.vector.get(matt) ?? []);

/** In a table of nothing but incomes the sign that outweighs is theirs. */
function byIncomes(
  columns: readonly Kolumn[],
  { varde }: Slutsats<Tecken, TeckenSkal>,
): Slutsats<Tecken, TeckenSkal> | null {
  const amounts = columns.filter(({ roll }) => basis.some((matt) => matt === roll));
  if (amounts.length === 0 || !amounts.every(({ rubrik }) => postInHeader(rubrik) === 'intakt'))
    return null;
  const tecken = varde === 'nettokostnad' ? 'intakt-plus' : 'nettokostnad';
  return { varde: tecken, skal: 'intaktskolumner', sakerhet: 1 };
}

/** Costs below zero, or income below zero, in a table that names them. */
function byPosts(rows: readonly RoledRow[]): Slutsats<Tecken, TeckenSkal> | null {
  const sumOf = (pattern: RegExp): number =>
    rows
      .filter(({ raw }) => pattern.test(raw.post === '' ? nameOf(raw) : raw.post))
      .flatMap(amountsOf)
      .reduce((sum, amount) => sum + amount, 0);
  const cost = sumOf(/^(?:summa |verksamhetens )?(?:brutto)?kostnad/iu);
  const income = sumOf(/^(?:summa |verksamhetens )?intäkt/iu);
  if (cost === 0 || income === 0) return null;
  const sakerhet = Math.sign(cost) === Math.sign(income) ? 0.5 : 1;
  return {
    varde: cost < 0 ? 'intakt-plus' : 'nettokostnad',
    skal: 'intakterOchKostnader',
    sakerhet,
  };
}

/** Below this share of all that is printed, a net amount tells nothing of the sign. */
const thin = 0.1;

/**
 * A verksamhet costs money: the sign that outweighs is that of cost. Where one great income levels
 * the amounts out, the rows are counted instead.
 */
function byWeight(rows: readonly RoledRow[]): Slutsats<Tecken, TeckenSkal> {
  const counted = rows.filter(({ roll }) => roll === 'rad').map(amountsOf);
  const byAmount = weigh(counted.flat());
  const sakerhet = Math.abs(byAmount);
  if (sakerhet >= thin) return bySignOf(byAmount, sakerhet);
  const byRow = weigh(counted.map((amounts) => Math.sign(total(amounts))));
  return bySignOf(byRow, Math.abs(byRow));
}

const bySignOf = (weight: number, sakerhet: number): Slutsats<Tecken, TeckenSkal> =>
  weight < 0
    ? { varde: 'intakt-plus', skal: 'overvaganMinus', sakerhet }
    : { varde: 'nettokostnad', skal: 'overvaganPlus', sakerhet };

const total = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + amount, 0);

/** How much the pluses outweigh the minuses, −1 to 1; 0 without amounts. */
function weigh(amounts: readonly number[]): number {
  const gross = total(amounts.map(Math.abs));
  return gross === 0 ? 0 : total(amounts) / gross;
}

const comparisons: Readonly<
  Record<'avvikelse' | 'avvikelseAck' | 'avvikelseHelar', readonly (readonly [Matt, Matt])[]>
> = {
  avvikelseHelar: [['budget', 'prognos']],
  avvikelseAck: [['ackBudget', 'utfall']],
  avvikelse: [
    ['budget', 'prognos'],
    ['ackBudget', 'utfall'],
    ['budget', 'utfall'],
  ],
};

/** The sign convention whose formula gives the printed avvikelse in most rows; null without evidence. */
function formulaOfAvvikelse(rows: readonly RoledRow[]): Tecken | null {
  let best = { plus: 0, minus: 0 };
  for (const [column, pairs] of Object.entries(comparisons))
    for (const pair of pairs) {
      const score = scoreFormula(rows, column as Matt, pair);
      if (Math.abs(score.plus - score.minus) > Math.abs(best.plus - best.minus)) best = score;
    }
  if (best.plus === best.minus) return null;
  return best.plus > best.minus ? 'nettokostnad' : 'intakt-plus';
}

function scoreFormula(
  rows: readonly RoledRow[],
  column: Matt,
  [budget, outcome]: readonly [Matt, Matt],
): { plus: number; minus: number } {
  const score = { plus: 0, minus: 0 };
  for (const { vector } of rows) {
    const [printed, of, by] = [vector.get(column), vector.get(budget), vector.get(outcome)];
    if (!printed || of === undefined || by === undefined) continue;
    if (isNear(of - by, printed)) score.plus += 1;
    else if (isNear(by - of, printed)) score.minus += 1;
  }
  return score;
}

/** Printed figures are rounded: a tenth of the difference tells the formula all the same. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) / 10;
