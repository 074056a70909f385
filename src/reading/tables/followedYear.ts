import type { Kolumn, Kolumnroll } from '../../domain/underlag/tabell.ts';
import { isMeasure } from './headerBlock.ts';

/**
 * The year that a table follows up: the one that its title names, where a column is of that year or says
 * none; else that of its newest utfall or prognos. A budget alone never leads on: next year's may stand
 * beside.
 */
export function followedYear(
  columns: readonly Pick<Kolumn, 'roll' | 'ar'>[],
  titled: number | null,
): number | null {
  const measures = columns.filter(({ roll }) => isMeasure(roll));
  const years = (rolls: readonly Kolumnroll[]): readonly number[] =>
    measures.flatMap(({ roll, ar }) => (ar !== null && rolls.includes(roll) ? [ar] : []));
  if (titled !== null && measures.some(({ ar }) => ar === null || ar === titled)) return titled;
  const outcomes = years(['utfall', 'prognos']);
  if (outcomes.length > 0) return Math.max(...outcomes);
  const planned = years(['budget', 'ackBudget', 'avvikelse']);
  return planned.length > 0 ? Math.min(...planned) : null;
}
