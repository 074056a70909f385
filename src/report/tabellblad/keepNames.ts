import { cellName } from '../../domain/address/area.ts';
import type { EgenKalla, EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import { nycklarOf, planRader } from './bladrader.ts';
import { indexOf, planKolumner } from './kolumnplan.ts';

/** A table that is to be named. */
export interface Namngiven {
  readonly tabell: BeraknadTabell;
  /** The first of its names: the same for tables of one kind and part. */
  readonly grupp: string;
  /** The n:th of its names, from 1. */
  readonly name: (n: number) => string;
}

/** A name that a table had in the run before, and its number. */
export interface KantNamn {
  readonly tabell: string;
  readonly n: number;
}

/**
 * The names that the run before gave to the same tables: told by the source; where one table alone is
 * left on either side, by its rows (its sheet was renamed). A table that is new is not among them.
 */
export function keepNames(
  tabeller: readonly Namngiven[],
  earlier: readonly EgetBlad[],
): ReadonlyMap<BeraknadTabell, KantNamn> {
  const kept = new Map<BeraknadTabell, KantNamn>();
  for (const wanted of new Set(tabeller.map(({ grupp }) => grupp))) {
    const tables = tabeller.filter(({ grupp }) => grupp === wanted);
    for (const [tabell, namn] of matchGroup(tables, earlier)) kept.set(tabell, namn);
  }
  return kept;
}

function matchGroup(
  tables: readonly Namngiven[],
  earlier: readonly EgetBlad[],
): ReadonlyMap<BeraknadTabell, KantNamn> {
  const sheets = earlier
    .flatMap((eget) => {
      const n = numberOf(eget.tabell, tables[0]?.name);
      return n === null ? [] : [{ eget, n }];
    })
    .toSorted((a, b) => a.n - b.n);
  const kept = new Map<BeraknadTabell, KantNamn>();
  const taken = new Set<EgetBlad>();
  const match = (isSame: (tabell: BeraknadTabell, eget: EgetBlad) => boolean): void => {
    for (const { tabell } of tables) {
      if (kept.has(tabell)) continue;
      const found = sheets.find(({ eget }) => !taken.has(eget) && isSame(tabell, eget));
      if (found === undefined) continue;
      kept.set(tabell, { tabell: found.eget.tabell, n: found.n });
      taken.add(found.eget);
    }
  };
  for (const isSame of closeness) match((tabell, eget) => hasSource(tabell, eget, isSame));
  match((tabell, eget) => eget.kallor.length === 0 && hasSameRows(tabell, eget));
  const isAlone = tables.length === 1 && sheets.length === 1;
  const isLast = tables.length - kept.size === 1 && sheets.length - taken.size === 1;
  if (isLast) match((tabell, eget) => isAlone || hasSameRows(tabell, eget));
  return kept;
}

/** The number in a table's name; null when the name is of another kind or part. */
function numberOf(table: string, name: Namngiven['name'] | undefined): number | null {
  const numbers = [1, ...(table.match(/\d+/gu) ?? []).map(Number)];
  return numbers.find((n) => name?.(n).toLowerCase() === table.toLowerCase()) ?? null;
}

type IsSame = (a: EgenKalla, b: EgenKalla) => boolean;

const sameBlad: IsSame = (a, b) => a.blad.toLowerCase() === b.blad.toLowerCase();
const sameBok: IsSame = (a, b) => a.bok.toLowerCase() === b.bok.toLowerCase();
const sameCell: IsSame = (a, b) => a.cell === b.cell;
/** Next month's workbook has often the same name but for the month. */
const alikeBok: IsSame = (a, b) => withoutDigits(a.bok) === withoutDigits(b.bok);

const withoutDigits = (bok: string): string => bok.toLowerCase().replace(/\d+/gu, '');

/** The closest first: a table that stands where it stood is not taken by one that only shares its sheet. */
const closeness: readonly IsSame[] = [
  [sameBok, sameBlad, sameCell],
  [sameBok, sameBlad],
  [alikeBok, sameBlad, sameCell],
  [alikeBok, sameBlad],
  [sameBlad, sameCell],
  [sameBlad],
].map((all) => (a, b) => all.every((isSame) => isSame(a, b)));

const hasSource = (tabell: BeraknadTabell, { kallor }: EgetBlad, isSame: IsSame): boolean =>
  [tabell.kalla, ...tabell.fler].some(({ bok, blad, area }) =>
    kallor.some((kalla) => isSame(kalla, { bok, blad, cell: cellName(area.top, area.left) })),
  );

/** Whether more than half of the rows are the same. */
function hasSameRows(tabell: BeraknadTabell, eget: EgetBlad): boolean {
  const hasKod = indexOf(planKolumner(tabell), 'kod') !== null;
  const nycklar = nycklarOf(planRader(tabell), hasKod);
  const before = new Set(eget.nycklar);
  const shared = nycklar.filter((nyckel) => before.has(nyckel)).length;
  return shared * 2 > Math.max(nycklar.length, before.size);
}
