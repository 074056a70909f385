import type { Ore } from '../../domain/amount/ore.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import { parseAmount, toOre } from '../cells/parseAmount.ts';

/**
 * A figure in tkr as an amount, also one typed as text; null for words, a date, and what is too large to be
 * meant.
 * @example parseTkr('−1 200') // −120 000 000 öre
 */
export function parseTkr(written: Eget): Ore | null {
  if (typeof written !== 'number' && typeof written !== 'string') return null;
  const amount = parseAmount(written);
  return 'decimal' in amount ? toOre(amount, 'tkr') : null;
}
