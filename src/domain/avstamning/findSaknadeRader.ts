import type { Beloppsroll, Rad, Tabell } from '../underlag/tabell.ts';
import { toKandidat, type Kandidat } from './forklaring/kandidat.ts';
import { findRow } from './rader/matchRows.ts';
import { samePeriod } from './rader/sameReport.ts';
import { nettoRows } from './rader/sides.ts';

/**
 * The rows that tables of the same verksamheter have and this one lacks, as candidates: a sum that doesn't
 * tie may count one of them.
 */
export function findSaknadeRader(
  tabell: Tabell,
  tabeller: readonly Tabell[],
): (roll: Beloppsroll) => readonly Kandidat[] {
  let found: readonly (readonly [Tabell, Rad])[] | null = null;
  return (roll) => {
    found ??= rowsElsewhere(tabell, tabeller);
    return found.flatMap(([other, rad]) => toKandidat(other, rad, roll, 0) ?? []);
  };
}

function rowsElsewhere(
  tabell: Tabell,
  tabeller: readonly Tabell[],
): readonly (readonly [Tabell, Rad])[] {
  const own = nettoRows(tabell);
  const others = tabeller.filter((other) => other !== tabell && samePeriod(tabell, other));
  const seen = new Set<string>();
  return others.flatMap((other) => {
    const rows = nettoRows(other);
    const lacking = rows.filter((rad) => findRow(rad, own) === null);
    // Only a table of most of the same verksamheter tells which one is missing.
    if (rows.length - lacking.length < Math.max(2, own.length / 2)) return [];
    return lacking.flatMap((rad): readonly (readonly [Tabell, Rad])[] => {
      if (seen.has(rad.namn)) return [];
      seen.add(rad.namn);
      return [[other, rad]];
    });
  });
}
