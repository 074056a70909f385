import type { OutlineRows } from '../../../report/rapport.ts';
import type { SheetMark } from './sheetMark.ts';
import type { StandingTable } from './putTables.ts';

/** What becomes of the rows that fold when a sheet is written. */
export interface FoldPlan {
  /** The rows that are taken out of all groups first; null on a new sheet. */
  readonly reset: FoldReset | null;
  readonly groups: readonly OutlineRows[];
  /** The groups as they stood before. */
  readonly before: readonly OutlineRows[];
}

/** Rows that are taken out of all groups. */
export interface FoldReset {
  /** 0-based sheet rows. */
  readonly first: number;
  readonly last: number;
  /** How many groups lie within each other at most. */
  readonly depth: number;
  /** The setting that tells how far an earlier reset came. */
  readonly key: string;
  readonly pending: number;
}

/** The workbook setting that tells how far a reset of a sheet's groups has come. */
export const foldKey = (table: string): string => `kostnadslage.gruppering.${table}`;

/** How far a reset came that was broken off; 0 when none was. */
export const pendingOf = (stored: string | null | undefined): number => Number(stored ?? 0);

/**
 * What must change for a sheet's rows to fold as wanted; null when they do, so that what a person has
 * opened stays open.
 * @param former what an earlier run left, if that is known
 * @param standing the tables of ours as they stand
 */
export function planFolds(
  wanted: readonly OutlineRows[],
  former: SheetMark | null,
  standing: readonly StandingTable[],
  key: string,
  pending: number,
): FoldPlan | null {
  const stood = former?.look.outline ?? [];
  if (stood.length + wanted.length === 0) return null;
  const shifts = (former?.tables ?? []).flatMap(({ name, area }) => {
    const now = standing.find((table) => table.name === name)?.area;
    return now ? [now.top - area.top, now.top + now.rows - area.top - area.rows] : [];
  });
  const isSame = former !== null && JSON.stringify(stood) === JSON.stringify(wanted);
  if (isSame && pending === 0 && shifts.every((shift) => shift === 0)) return null;
  // As far as the rows may have been pushed up or down by a person.
  const [least, most] = [Math.min(0, ...shifts), Math.max(0, ...shifts)];
  const rows = [
    ...wanted,
    ...stood.map((one) => ({ ...one, first: one.first + least, last: one.last + most })),
  ];
  const down = shifts[0] ?? 0;
  return {
    reset: {
      first: Math.max(1, Math.min(...rows.map(({ first }) => first))),
      last: Math.max(...rows.map(({ last }) => last)),
      depth: Math.max(...rows.map(({ level }) => level)),
      key,
      pending,
    },
    groups: wanted,
    before: stood.map((one) => ({ ...one, first: one.first + down, last: one.last + down })),
  };
}
