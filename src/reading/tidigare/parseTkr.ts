import type { Ore } from '../../domain/amount/ore.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import { toOre } from '../cells/parseAmount.ts';

/**
 * A figure in tkr as an amount; null for a text, a date, and what is too large to be meant.
 * @example parseTkr(-250.5) // −25 050 000 öre
 */
export const parseTkr = (written: Eget): Ore | null =>
  typeof written === 'number' ? toOre({ decimal: String(written), enhet: null }, 'tkr') : null;
