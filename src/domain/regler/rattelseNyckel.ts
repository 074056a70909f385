import type { Rattelse } from './regler.ts';

/**
 * What a correction is of: of two with the same the later one counts. A table may have one for each of
 * the columns that a ledger's roles are found in.
 * @example rattelseNyckel({ tabell: 'Drift!A3', falt: 'enhet', varde: 'tkr' }) // "Drift!A3 enhet"
 */
export function rattelseNyckel({ tabell, falt, varde }: Rattelse): string {
  const [roll = ''] = varde.split('=');
  return [tabell, falt, ...(falt === 'kolumn' ? [roll.trim().toLowerCase()] : [])].join(' ');
}
