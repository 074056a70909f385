import { ore, type Ore } from './ore.ts';

/**
 * `amount` × `numerator` ÷ `denominator`, exact before it is rounded to whole öre, a half away from zero.
 * null when the denominator is 0 or the result leaves the safe integers.
 * @example proportion(ore(100), 12, 8) // 150
 */
export function proportion(amount: Ore, numerator: number, denominator: number): Ore | null {
  if (denominator === 0) return null;
  // Amount × amount leaves what a number holds exactly.
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const negative = product < 0n !== divisor < 0n;
  const size = (2n * magnitude(product) + magnitude(divisor)) / (2n * magnitude(divisor));
  const result = Number(negative ? -size : size);
  return Number.isSafeInteger(result) ? ore(result) : null;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
