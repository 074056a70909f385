import type { Riktning } from '../../domain/mal/malunderlag.ts';

/**
 * The direction that a correction says; null when it says none.
 * @example parseRiktning('lägre är bättre') // "lagre"
 */
export function parseRiktning(varde: string): Riktning | null {
  if (/^\s*l[åäa]g/iu.test(varde)) return 'lagre';
  return /^\s*h[öo]g/iu.test(varde) ? 'hogre' : null;
}
