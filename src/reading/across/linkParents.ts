import type { Beloppsroll, Rad, Tabell } from '../../domain/underlag/tabell.ts';
import { sum } from '../../domain/amount/ore.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import { aliasOf } from '../../domain/verksamhet/alias.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';

/**
 * Tells breakdowns from the tables whose rows they break down: a table without codes whose sum ties in
 * two columns or more with one row of another table is a särredovisning of that row, whatever it is called.
 * Where its title names the row, one column that ties is enough: another may hold a fault.
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
  const tying =
    counted.find((rad) => tiesWith(tabell, rad)) ??
    counted.find((rad) => isNamedIn(tabell, rad) && tiesInPart(tabell, rad));
  const titled = counted.find(
    ({ namn }) =>
      tabell.typ.varde === 'sarredovisning' && normalName(tabell.titel).includes(normalName(namn)),
  );
  const found = tying ?? titled;
  return found ? [found] : [];
}

function tiesWith(tabell: Tabell, rad: Rad): boolean {
  const { shared, tying } = compareColumns(tabell, rad);
  return tying.length >= 2 && tying.length === shared.length && someAmount(rad, tying);
}

const tiesInPart = (tabell: Tabell, rad: Rad): boolean =>
  someAmount(rad, compareColumns(tabell, rad).tying);

const someAmount = (rad: Rad, roller: readonly Beloppsroll[]): boolean =>
  roller.some((roll) => amountOf(rad, roll) !== 0);

/** The columns that a table's rows share with a row, and those in which they sum to it. */
function compareColumns(
  tabell: Tabell,
  rad: Rad,
): Readonly<Record<'shared' | 'tying', readonly Beloppsroll[]>> {
  const parts = tabell.rader.filter(({ roll }) => roll === 'rad');
  if (parts.length < 2) return { shared: [], tying: [] };
  const shared = beloppsroller.filter(
    (roll) => amountOf(rad, roll) !== null && parts.some((part) => amountOf(part, roll) !== null),
  );
  const tying = shared.filter(
    (roll) => amountOf(rad, roll) === sum(parts.flatMap((part) => amountOf(part, roll) ?? [])),
  );
  return { shared, tying };
}

/** A name of fewer letters begins titles by chance. */
const SHORTEST_BEGINNING = 8;

/** Whether a title is a row's name or another name for it, or begins with it. */
function isNamedIn({ titel }: Tabell, { namn }: Rad): boolean {
  const [title, name] = [normalName(titel), normalName(namn)];
  if (title === name || (name.length >= SHORTEST_BEGINNING && title.startsWith(name))) return true;
  const alias = aliasOf(titel);
  return alias !== null && alias === aliasOf(namn);
}

const amountOf = (rad: Rad, roll: Beloppsroll): Rad['belopp'][Beloppsroll] | null =>
  rad.belopp[roll] ?? null;
