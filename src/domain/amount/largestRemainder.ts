import type { Ore } from './ore.ts';

/** Amounts in whole steps, and whether any of them had to leave its nearest step for the sum to hold. */
export interface Rounded {
  /** In the order of the amounts; whole steps, not öre. */
  readonly steps: readonly number[];
  readonly moved: boolean;
}

/**
 * Rounds amounts to whole steps that still add up to `total`: each goes down, and those with the largest
 * remainders go up again until the sum is there. None is moved a whole step or more, and one that is
 * whole already is never moved.
 * @param step öre in one step, 100 000 for tkr
 * @param total in steps; their own sum rounded where left out. One that is a step or more from that is not
 * reached.
 * @example roundToSum([ore(140), ore(140), ore(120)], 100) // { steps: [2, 1, 1], moved: true }
 */
export function roundToSum(
  amounts: readonly Ore[],
  step: number,
  total: number = roundToStep(exactSum(amounts), step),
): Rounded {
  const down = amounts.map((amount) => Math.floor(amount / step));
  const parts = amounts.map((amount, at) => ({ at, rest: amount - (down[at] ?? 0) * step }));
  const missing = total - down.reduce((sum, steps) => sum + steps, 0);
  const raised = new Set(
    parts
      .filter(({ rest }) => rest > 0)
      // A tie goes to the larger amount, where a step shows least; then to the first.
      .sort((a, b) => b.rest - a.rest || size(amounts, b.at) - size(amounts, a.at) || a.at - b.at)
      .slice(0, Math.max(0, missing))
      .map(({ at }) => at),
  );
  const steps = down.map((whole, at) => whole + (raised.has(at) ? 1 : 0));
  const moved = steps.some((steps, at) => steps !== roundToStep(amounts[at] ?? 0, step));
  return { steps, moved };
}

/**
 * The amount in whole steps, the nearest; a half away from zero.
 * @example roundToStep(-150, 100) // -2
 */
export function roundToStep(amount: number, step: number): number {
  const magnitude = Math.abs(amount);
  const rest = magnitude % step;
  const steps = (magnitude - rest) / step + (rest * 2 >= step ? 1 : 0);
  return amount < 0 && steps > 0 ? -steps : steps;
}

const size = (amounts: readonly Ore[], at: number): number => Math.abs(amounts[at] ?? 0);

const exactSum = (amounts: readonly Ore[]): number => amounts.reduce((sum, one) => sum + one, 0);
