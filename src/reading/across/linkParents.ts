import type { Beloppsroll, Rad, Tabell } from '../../domain/underlag/tabell.ts';
import { sum } from '../../domain/amount/ore.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';

/**
 * Tells breakdowns from the tables whose rows they break down: a table without codes whose sum ties in
 * two columns or more with one row of another table is a särredovisning of that row, whatever it is called.
 */
export const linkParents = (tabeller: readonly Tabell[]): readonly Tabell[] =>
  tabeller.map((tabell) => linkParent(tabell, tabeller));

function linkParent(tabell: Tabell, tabeller: readonly Tabell[]): Tabell {
  if (tabell.typ.skal === 'rattelse' && tabell.typ.varde !== 'sarredovisning') return tabell;
  const isBreakdown = tabell.typ.varde === 'sarredovisning';
  if (!isBreakdown && (tabell.typ.varde !== 'driftredovisning' || hasCodes(tabell))) return tabell;
  if (isBreakdown && tabell.foralder !== null) return tabell;
  const parent =
    tabeller
      .filter((other) => other !== tabell)
      .flatMap((other) => parentRow(tabell, other))
      .at(0) ?? null;
  if (parent === null) return tabell;
  const foralder = parent.kod ?? parent.namn;
  return isBreakdown
    ? { ...tabell, foralder }
    : {
        ...tabell,
        foralder,
        typ: { varde: 'sarredovisning', skal: 'summanStammer', sakerhet: 0.9 },
      };
}

const hasCodes = (tabell: Tabell): boolean => tabell.rader.some(({ kod }) => kod !== null);

/** The row of `other` that the sum of `tabell` ties with, or that its title names. */
function parentRow(tabell: Tabell, other: Tabell): readonly Rad[] {
  if (other.typ.varde !== 'driftredovisning') return [];
  const counted = other.rader.filter(({ roll }) => roll === 'rad');
  if (counted.length < 2) return [];
  const tying = counted.find((rad) => tiesWith(tabell, rad));
  const titled = counted.find(
    ({ namn }) =>
      tabell.typ.varde === 'sarredovisning' && normalName(tabell.titel).includes(normalName(namn)),
  );
  const found = tying ?? titled;
  return found ? [found] : [];
}

function tiesWith(tabell: Tabell, rad: Rad): boolean {
  const parts = tabell.rader.filter(({ roll }) => roll === 'rad');
  if (parts.length < 2) return false;
  const shared = beloppsroller.filter(
    (roll) => amountOf(rad, roll) !== null && parts.some((part) => amountOf(part, roll) !== null),
  );
  const tying = shared.filter(
    (roll) => amountOf(rad, roll) === sum(parts.flatMap((part) => amountOf(part, roll) ?? [])),
  );
  return (
    tying.length >= 2 &&
    tying.length === shared.length &&
    tying.some((roll) => amountOf(rad, roll) !== 0)
  );
}

const amountOf = (rad: Rad, roll: Beloppsroll): Rad['belopp'][Beloppsroll] | null =>
  rad.belopp[roll] ?? null;
