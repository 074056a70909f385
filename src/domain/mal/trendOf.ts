import type { Matvarde, Riktning, Trend } from './malunderlag.ts';
import { toMatenhet } from './matenhet.ts';

/**
 * Whether an outcome is better or worse than the one before, by the direction that is better; null when
 * one is missing or they measure different things.
 * @example trendOf({ varde: 13, ja: null, enhet: 'månader' }, { varde: 14, ja: null, enhet: 'månader' }, 'lagre') // "battre"
 */
export function trendOf(
  utfall: Matvarde | null,
  foregaende: Matvarde | null,
  riktning: Riktning,
): Trend | null {
  if (utfall === null || foregaende === null) return null;
  if (utfall.varde === null || foregaende.varde === null) return null;
  const earlier = toMatenhet(foregaende.varde, foregaende.enhet, utfall.enhet);
  if (earlier === null) return null;
  if (utfall.varde === earlier) return 'oforandrad';
  return utfall.varde > earlier === (riktning === 'hogre') ? 'battre' : 'samre';
}
