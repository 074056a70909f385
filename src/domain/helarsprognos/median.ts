import { ore, type Ore } from '../amount/ore.ts';

/**
 * The middle amount; of an even number the mean of the two in the middle, half an öre away from zero.
 * null for none.
 * @example median([ore(1), ore(5), ore(2)]) // 2
 */
export function median(amounts: readonly Ore[]): Ore | null {
  const sorted = amounts.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : middleOf(lower, upper);
}

function middleOf(lower: Ore, upper: Ore): Ore {
  const middle = lower + (upper - lower) / 2;
  return ore(Math.sign(middle) * Math.ceil(Math.abs(middle)));
}
