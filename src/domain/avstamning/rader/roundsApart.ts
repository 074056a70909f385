import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Tabell } from '../../underlag/tabell.ts';
import { amountOf } from './tableRows.ts';
import { roundingRoom, stepOf } from './roundedTo.ts';
import { partsOf, sumOf } from './sumParts.ts';

/**
 * Whether a table rounds each figure by itself, so that its parts don't quite give its sums: at least one of
 * its sums or avvikelser is a unit off, which nobody writes on purpose.
 */
export function roundsApart(tabell: Tabell): boolean {
  const known = answers.get(tabell);
  if (known !== undefined) return known;
  const answer = hasRoundedSum(tabell) || hasRoundedAvvikelse(tabell);
  answers.set(tabell, answer);
  return answer;
}

// A table is asked about with every comparison of it.
const answers = new WeakMap<Tabell, boolean>();

/**
 * What rounding explains between tables: more where one of them rounds every figure by itself.
 * @param report further tables of the same report, which are rounded in the same way
 */
export const roomBetween = (
  parts: number,
  compared: readonly Tabell[],
  report: readonly Tabell[] = [],
): number =>
  roundingRoom(
    parts,
    Math.max(...compared.map(stepOf)),
    [...compared, ...report].some(roundsApart),
  );

const isUnit = (difference: number, tabell: Tabell): boolean =>
  Math.abs(Math.abs(difference) - stepOf(tabell)) < stepOf(tabell) / 100;

const hasRoundedSum = (tabell: Tabell): boolean =>
  tabell.rader.some((rad, at) => {
    const parts = partsOf(tabell.rader, at);
    if (parts.length < 2) return false;
    return beloppsroller.some((roll) => {
      const [printed, computed] = [amountOf(rad, roll), sumOf(parts, roll)];
      return printed !== null && computed !== null && isUnit(printed - computed, tabell);
    });
  });

const pairs = [
  ['budget', 'prognos'],
  ['ackBudget', 'utfall'],
  ['budget', 'utfall'],
] as const;

const hasRoundedAvvikelse = (tabell: Tabell): boolean =>
  tabell.rader.some((rad) =>
    Object.values(rad.tryckt).some(
      (tryckt) =>
        tryckt != null &&
        pairs.some(([budget, outcome]) => {
          const [a, b] = [amountOf(rad, budget), amountOf(rad, outcome)];
          return a !== null && b !== null && isUnit(tryckt - (a - b), tabell);
        }),
    ),
  );
