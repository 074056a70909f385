import type { Ore } from '../amount/ore.ts';
import type { Regler } from '../regler/regler.ts';
import type { Avvikelser } from '../uppfoljning/uppfoljning.ts';
import type { Direction } from './analys.ts';

/**
 * Which way an avvikelse goes. It is plus when it is better than budget, for costs as for incomes: an
 * "överskott på kostnader" is minus here.
 * @example directionOf(ore(-606_200_000)) // "underskott"
 */
export function directionOf(avvikelse: Ore): Direction {
  if (avvikelse === 0) return 'balans';
  return avvikelse > 0 ? 'overskott' : 'underskott';
}

/** Decimals that shares are compared by, as in the sheets. */
const SHARE = 1e6;

/**
 * Whether an avvikelse is to be commented: past both thresholds, over as under. Without a share (budget
 * 0) the amount alone decides.
 */
export function needsComment(
  { avvikelse, andel }: Pick<Avvikelser, 'avvikelse' | 'andel'>,
  { troskelBelopp, troskelAndel }: Pick<Regler, 'troskelBelopp' | 'troskelAndel'>,
): boolean {
  if (avvikelse === null || Math.abs(avvikelse) <= troskelBelopp) return false;
  const share = andel === null ? Infinity : Math.abs(andel);
  return Math.round(share * SHARE) > Math.round(troskelAndel * SHARE);
}
