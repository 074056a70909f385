import type { Tabell } from '../underlag/tabell.ts';
import { leaveUncompared } from './buildKontroll.ts';
import type { Kontroll } from './kontroll.ts';

/** Below this a unit is a guess. */
const SURE = 0.5;

/**
 * Where two sides are a thousand times apart and the unit of a table is a guess, the guess is what is
 * wrong: nothing is compared, and the assumption is told elsewhere.
 */
export function settleUnits(
  kontroller: readonly Kontroll[],
  tabeller: readonly Tabell[],
): readonly Kontroll[] {
  const guessed = new Set(
    tabeller
      .filter(({ enhet }) => enhet.skal === 'storlek' && enhet.sakerhet < SURE)
      .map(({ kalla }) => `${kalla.bok}|${kalla.blad}`),
  );
  if (guessed.size === 0) return kontroller;
  const isGuessed = ({ bok, cell }: Kontroll['har']): boolean =>
    guessed.has(`${bok}|${cell.slice(0, cell.lastIndexOf('!'))}`);
  return kontroller.map((one) =>
    one.utfall === 'fel' && isThousandfold(one) && (isGuessed(one.har) || isGuessed(one.dar))
      ? leaveUncompared(one, 'olikaEnhet')
      : one,
  );
}

/** About a thousand or a million times apart. */
function isThousandfold({ har, dar }: Kontroll): boolean {
  const [a, b] = [Math.abs(har.belopp ?? 0), Math.abs(dar.belopp ?? 0)];
  const ratio = Math.max(a, b) / Math.min(a, b);
  return (
    Number.isFinite(ratio) &&
    [1000, 1_000_000].some((factor) => Math.abs(ratio / factor - 1) < 0.01)
  );
}
