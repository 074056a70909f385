import { leaveUncompared, ties } from './buildKontroll.ts';
import type { EjJamfordSkal, Kontroll } from './kontroll.ts';

/**
 * Comparisons of two tables that may be about different things: when fewer than `share` of them tie or are
 * explained by a row, the tables are, and nothing is called a fault.
 */
export function settleScope(
  kontroller: readonly Kontroll[],
  share: number,
  skal: EjJamfordSkal,
): readonly Kontroll[] {
  const sure = kontroller.filter(speaksForScope).length;
  if (sure > 0 && sure >= kontroller.length * share) return kontroller;
  return kontroller.map((one) => (one.utfall === 'fel' ? leaveUncompared(one, skal) : one));
}

/** Zero against zero says nothing of what two tables are about. */
const speaksForScope = (kontroll: Kontroll): boolean => {
  const { forklaring, har } = kontroll;
  if (ties(kontroll)) return har.belopp !== 0;
  return forklaring !== null && forklaring.slag !== 'avrundning' && forklaring.osaker !== true;
};
