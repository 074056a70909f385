import { yearOf } from '../../period/month.ts';
import type { Beloppsroll, Tabell } from '../../underlag/tabell.ts';
import { columnOf } from './tableRows.ts';

/** Whether two tables speak of the same months; one that names none may be of any. */
export const samePeriod = (a: Tabell, b: Tabell): boolean =>
  a.period === null || b.period === null || a.period.varde === b.period.varde;

/** Whether a column of two tables is of the same year, and stands in both. */
export function sameColumn(a: Tabell, b: Tabell, roll: Beloppsroll): boolean {
  const [one, other] = [columnOf(a, roll), columnOf(b, roll)];
  return one !== undefined && other !== undefined && (one.ar ?? other.ar) === (other.ar ?? one.ar);
}

/** The year that a table is of: its period's, else that of its outcome column; null where nothing tells. */
export function yearOfTable(tabell: Tabell): number | null {
  const column = columnOf(tabell, 'utfall') ?? columnOf(tabell, 'prognos');
  return column?.ar ?? (tabell.period ? yearOf(tabell.period.varde) : null);
}

/** The other tables of a kind that may be of the same report: those of its own workbook first. */
export const ofReport = (
  tabell: Tabell,
  tabeller: readonly Tabell[],
  typ: Tabell['typ']['varde'],
): readonly Tabell[] =>
  tabeller
    .filter((other) => other !== tabell && other.typ.varde === typ && samePeriod(tabell, other))
    .toSorted((a, b) => nearness(b, tabell) - nearness(a, tabell));

const nearness = (a: Tabell, b: Tabell): number =>
  Number(a.period?.varde === b.period?.varde) * 2 + Number(a.kalla.bok === b.kalla.bok);
