import { findCodeTrees } from './findCodeTrees.ts';
import { findParts } from './findParts.ts';
import type { RawRow } from './rawRow.ts';
import { roleByWords } from './roleByWords.ts';
import { sums, type RoledRow } from './roledRow.ts';
import { findUnnamedSums, settleSums } from './settleSums.ts';

/** The rows of a table with their roles, and those that stand below its sum and belong to something else. */
export interface AssignedRows {
  readonly rows: readonly RoledRow[];
  readonly outside: readonly RoledRow[];
}

/**
 * The rows of a table with what they are, told by their words first and by arithmetic where words are
 * silent. `totalsRow` is the totals row of an Excel table; `room` is what rounding may explain.
 */
export function assignRoles(
  rows: readonly RawRow[],
  totalsRow: number | null,
  room: number,
): AssignedRows {
  const worded = findUnnamedSums(roleByWords(rows, totalsRow));
  const { rows: above, outside } = cutBelowSum(settleSums(findCodeTrees(worded, room)));
  return { rows: findParts(above), outside };
}

/** What stands below the table's sum belongs to something else, unless it is a part of it or counts in it. */
function cutBelowSum(rows: readonly RoledRow[]): AssignedRows {
  const sum = rows.findIndex(({ roll }) => roll === 'summa');
  const above = rows.slice(0, Math.max(sum, 0));
  const ends = above.some(({ roll }) => roll === 'rad') && !sums(rows, sum, rows);
  const cut = ends ? rows.findIndex(({ roll }, at) => at > sum && roll !== 'varav') : -1;
  if (cut === -1) return { rows, outside: [] };
  return { rows: rows.slice(0, cut), outside: rows.slice(cut) };
}
