import type { Radroll } from '../../domain/underlag/tabell.ts';
import { codeOf } from '../tables/columnProfile.ts';
import type { RawRow } from './rawRow.ts';
import { addVectors, tiesWholly, type Vector } from './rowVectors.ts';

/** A row with its role. */
export interface RoledRow {
  readonly raw: RawRow;
  readonly roll: Radroll;
  readonly vector: Vector;
  /** Taken for a part only because a heading "varav:" stands above: arithmetic may say otherwise. */
  readonly underHeading: boolean;
  /** Why arithmetic alone leaves the row out of the sum: told as a finding. */
  readonly leftOut: 'utanKod' | 'indragen' | null;
}

/** The words of a row wherever they stand: "Summa" is often written in the code column. */
export function nameOf(row: RawRow): string {
  if (row.namn !== '') return row.namn;
  return typeof row.kod === 'string' && codeOf(row.kod) === null ? row.kod.trim() : '';
}

/** The amounts of the rows that count. */
export const countedVectors = (rows: readonly RoledRow[]): readonly Vector[] =>
  rows.filter(({ roll }) => roll === 'rad').map(({ vector }) => vector);

/** Whether the row at `at` is the sum of the rows that count among `parts`, in every column. */
export function sums(rows: readonly RoledRow[], at: number, parts: readonly RoledRow[]): boolean {
  const sum = rows[at];
  return sum !== undefined && tiesWholly(sum.vector, addVectors(countedVectors(parts)));
}

/** The rows with another role for those that `test` picks. */
export const giveRole = (
  rows: readonly RoledRow[],
  roll: Radroll,
  test: (row: RoledRow, at: number) => boolean,
): readonly RoledRow[] => rows.map((row, at) => (test(row, at) ? { ...row, roll } : row));
