import { add, type Ore } from '../../domain/amount/ore.ts';
import { toOre } from '../cells/parseAmount.ts';
import type { Matt, RawRow } from './rawRow.ts';

/** The readable amounts of a row by column, in one and the same unit: only for comparing rows with sums. */
export type Vector = ReadonlyMap<Matt, Ore>;

/** A row's amounts as a vector. The unit does not matter within a table but where a cell states its own. */
export function vectorOf(row: RawRow): Vector {
  const vector = new Map<Matt, Ore>();
  for (const [matt, amount] of Object.entries(row.amounts)) {
    const value = 'decimal' in amount ? toOre(amount, 'tkr') : null;
    if (value !== null) vector.set(matt as Matt, value);
  }
  return vector;
}

/** The sum of vectors, column by column. */
export function addVectors(vectors: readonly Vector[]): Vector {
  const total = new Map<Matt, Ore>();
  for (const vector of vectors)
    for (const [matt, value] of vector) {
      const before = total.get(matt);
      total.set(matt, before === undefined ? value : add(before, value));
    }
  return total;
}

/** Whether a printed sum ties in every column with the computed one; a row of zeros says nothing. */
export const tiesWholly = (printed: Vector, computed: Vector): boolean =>
  isWithin(printed, computed, 0);

/** Whether a printed sum is within `room` of the computed one in every column, and not all zero. */
export const isWithin = (printed: Vector, computed: Vector, room: number): boolean =>
  [...printed].every(([matt, value]) => Math.abs(value - (computed.get(matt) ?? 0)) <= room) &&
  [...printed.values()].some((value) => value !== 0);
