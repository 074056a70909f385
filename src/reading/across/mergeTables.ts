import type { Fynd } from '../../domain/fynd/fynd.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Kolumn, Rad, Tabell } from '../../domain/underlag/tabell.ts';
import { matchRows } from '../../domain/avstamning/rader/matchRows.ts';
import { countedRows } from '../../domain/avstamning/rader/tableRows.ts';

/** Tables after merging, and the verksamheter that stand in only one of two merged tables. */
export interface Merged {
  readonly tabeller: readonly Tabell[];
  readonly fynd: readonly Fynd[];
}

/**
 * Joins tables of one kind that hold different columns of the same verksamheter: budget in one sheet or
 * workbook, utfall in another. Tables that can be computed alone are left as they are.
 */
export function mergeTables(tabeller: readonly Tabell[]): Merged {
  const out: Tabell[] = [];
  const fynd: Fynd[] = [];
  for (const tabell of tabeller) {
    const at = out.findIndex((earlier) => belongTogether(earlier, tabell));
    const earlier = out[at];
    if (!earlier) out.push(tabell);
    else {
      const joined = joinTables(earlier, tabell);
      out[at] = joined.tabell;
      fynd.push(...joined.fynd);
    }
  }
  return { tabeller: out, fynd };
}

const rolesOf = (tabell: Tabell): readonly Beloppsroll[] =>
  beloppsroller.filter((roll) => tabell.kolumner.some((column) => column.roll === roll));

/** Whether a table holds both a budget and something to compare it with. */
export function canCompare(tabell: Tabell): boolean {
  const roles = new Set<Beloppsroll>(rolesOf(tabell));
  return (
    (roles.has('budget') && (roles.has('utfall') || roles.has('prognos'))) ||
    (roles.has('ackBudget') && roles.has('utfall'))
  );
}

function belongTogether(a: Tabell, b: Tabell): boolean {
  if (a.typ.varde !== b.typ.varde || a.foralder !== b.foralder) return false;
  if (canCompare(a) && canCompare(b)) return false;
  const roles = rolesOf(a);
  if (rolesOf(b).some((roll) => roles.includes(roll))) return false;
  const shared = matchRows(a, b).length;
  return shared >= 1 && shared >= Math.min(countedRows(a).length, countedRows(b).length) / 2;
}

function joinTables(
  a: Tabell,
  b: Tabell,
): { readonly tabell: Tabell; readonly fynd: readonly Fynd[] } {
  const pairs = new Map(matchRows(a, b));
  const sums = [a, b].map(({ rader }) => rader.find(({ roll }) => roll === 'summa'));
  if (sums[0] && sums[1]) pairs.set(sums[0], sums[1]);
  const taken = new Set(pairs.values());
  const alone = countedRows(b).filter((rad) => !taken.has(rad));
  const before = a.rader.map((rad) => joinRows(rad, pairs.get(rad)));
  const sumAt = before.findIndex(({ roll }) => roll === 'summa');
  const rader = before.toSpliced(sumAt === -1 ? before.length : sumAt, 0, ...alone);
  const missing = [
    ...countedRows(a)
      .filter((rad) => !pairs.has(rad))
      .map((rad) => onlyIn(rad, b)),
    ...alone.map((rad) => onlyIn(rad, a)),
  ];
  const kolumner = [...a.kolumner, ...b.kolumner.filter(({ roll }) => isNew(a.kolumner, roll))];
  const period = a.period && a.period.skal !== 'helar' ? a.period : (b.period ?? a.period);
  return {
    tabell: {
      ...a,
      period,
      rader,
      kolumner,
      fler: [...a.fler, b.kalla, ...b.fler],
      delar: [...(a.delar ?? [a]), ...(b.delar ?? [b])],
    },
    fynd: missing,
  };
}

const isNew = (kolumner: readonly Kolumn[], roll: Kolumn['roll']): boolean =>
  !kolumner.some((column) => column.roll === roll);

const joinRows = (a: Rad, b: Rad | undefined): Rad =>
  b === undefined
    ? a
    : {
        ...a,
        kod: a.kod ?? b.kod,
        belopp: { ...b.belopp, ...a.belopp },
        saknas: { ...b.saknas, ...a.saknas },
        anteckning: a.anteckning ?? b.anteckning,
      };

function onlyIn(rad: Rad, other: Tabell): Fynd {
  const kolumn = other.kolumner.find(({ roll }) => rolesOf(other).includes(roll as Beloppsroll));
  return {
    bok: rad.bok,
    blad: rad.blad,
    cell: rad.cell.slice(rad.cell.lastIndexOf('!') + 1),
    typ: 'radSaknas',
    allvar: 'varning',
    rad: rad.kod ?? rad.namn,
    kolumn: kolumn?.rubrik ?? '',
  };
}
