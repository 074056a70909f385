import type { Tabell } from '../../underlag/tabell.ts';
import type { Kontroll } from '../kontroll.ts';
import { yearOfTable } from '../rader/sameReport.ts';
import { columnOf } from '../rader/tableRows.ts';
import { settleScope } from '../settleScope.ts';
import { compareForegaende } from './compareForegaende.ts';

/** The share of rows that must tie for two columns to be of the same period. */
const LEAST = 1 / 2;

/** A column of an earlier year against the outcome of a table of that year, row by row. */
export function checkForegaende(tabell: Tabell, tabeller: readonly Tabell[]): readonly Kontroll[] {
  const column = columnOf(tabell, 'foregaendeAr');
  const own = yearOfTable(tabell);
  const year = column?.ar ?? (own === null ? null : own - 1);
  if (!column || year === null) return [];
  return tabeller
    .filter(
      (other) =>
        other !== tabell && other.typ.varde === tabell.typ.varde && yearOfTable(other) === year,
    )
    .map((other) => ({ tabell, roll: 'foregaendeAr', other, otherRoll: 'utfall' }) as const)
    .flatMap((par) => settleScope(compareForegaende(par), LEAST, 'olikaPeriod'));
}
