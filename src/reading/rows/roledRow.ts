import type { Radroll } from '../../domain/underlag/tabell.ts';
import { codeOf } from '../tables/columnProfile.ts';
import type { RawRow } from './rawRow.ts';
import type { Vector } from './rowVectors.ts';

/** A row with its role. */
export interface RoledRow {
  readonly raw: RawRow;
  readonly roll: Radroll;
  readonly vector: Vector;
}

/** The words of a row wherever they stand: "Summa" is often written in the code column. */
export function nameOf(row: RawRow): string {
  if (row.namn !== '') return row.namn;
  return typeof row.kod === 'string' && codeOf(row.kod) === null ? row.kod.trim() : '';
}
