import { ore, subtract, type Ore } from '../amount/ore.ts';
import type { WrittenAtgard } from './atgard.ts';

/** What is left of an åtgärd's effect, and what of that adds to the prognos. */
export interface Effekt {
  readonly aterstar: Ore | null;
  readonly raknas: Ore | null;
}

/**
 * What is left of an effect: beslutad − realiserad. It adds to the prognos while the åtgärd is planned or
 * under way. What is realised is in the utfall that the prognos is made from already; so is all of a carried
 * out åtgärd, and one that was broken off gives nothing more. One that has given more than was decided
 * takes nothing back.
 */
export function calculateEffekt({
  beslutad,
  realiserad,
  status,
}: Pick<WrittenAtgard, 'beslutad' | 'realiserad' | 'status'>): Effekt {
  const isRead = realiserad.varde !== null || realiserad.text === null;
  if (beslutad.varde === null || !isRead) return { aterstar: null, raknas: null };
  const aterstar = subtract(beslutad.varde, realiserad.varde ?? ore(0));
  if (status === null) return { aterstar, raknas: null };
  const isLeft = Math.sign(aterstar) === Math.sign(beslutad.varde);
  const counts = (status === 'planerad' || status === 'pagar') && isLeft;
  return { aterstar, raknas: counts ? aterstar : ore(0) };
}
