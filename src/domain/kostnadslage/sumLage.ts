import { ore, sum, type Ore } from '../amount/ore.ts';
import type { Kostnadslagesrad } from './kostnadslage.ts';

/** What rows of the kostnadsläge add up to; null where a row lacks its budget. */
export type RowTotals = Pick<
  Kostnadslagesrad,
  'utfallManad' | 'utfallAck' | 'budgetManad' | 'budgetAck' | 'budgetHelar' | 'avvikelseAck'
>;

/** The sum of rows; a budget of which a row lacks its part has no sum. 0 for no rows. */
export const sumLage = (rader: readonly RowTotals[]): RowTotals => ({
  utfallManad: sum(rader.map((rad) => rad.utfallManad)),
  utfallAck: sum(rader.map((rad) => rad.utfallAck)),
  budgetManad: sumKnown(rader.map((rad) => rad.budgetManad)),
  budgetAck: sumKnown(rader.map((rad) => rad.budgetAck)),
  budgetHelar: sumKnown(rader.map((rad) => rad.budgetHelar)),
  avvikelseAck: sumKnown(rader.map((rad) => rad.avvikelseAck)),
});

const sumKnown = (amounts: readonly (Ore | null)[]): Ore | null =>
  amounts.reduce<Ore | null>(
    (total, amount) => (total === null || amount === null ? null : ore(total + amount)),
    ore(0),
  );
