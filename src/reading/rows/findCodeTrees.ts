import { codeOf } from '../tables/columnProfile.ts';
import { countedVectors, giveRole, type RoledRow } from './roledRow.ts';
import { addVectors, isWithin } from './rowVectors.ts';

/**
 * Rows whose codes begin with the code of the row above, and that sum to it, are parts of it; a row that
 * sums the longer codes above it is their sum. The deepest codes first, so that trees of several levels
 * come out right. Parts may be rounded: `room` is what rounding may explain, in the vectors' unit.
 */
export function findCodeTrees(rows: readonly RoledRow[], room: number): readonly RoledRow[] {
  const lengths = [...new Set(rows.map(({ raw }) => codeOf(raw.kod)?.length ?? 0))];
  return lengths
    .toSorted((a, b) => b - a)
    .reduce((current, length) => treesOfLength(current, length, room), rows);
}

function treesOfLength(
  rows: readonly RoledRow[],
  length: number,
  room: number,
): readonly RoledRow[] {
  return rows.reduce<readonly RoledRow[]>((current, parent, at) => {
    const kod = codeOf(parent.raw.kod);
    if (kod?.length !== length || current[at]?.roll !== 'rad') return current;
    const below = descendants(current, at, kod, 1);
    if (sumsTo(current, at, below, room))
      return giveRole(current, 'varav', (row, i) => row.roll === 'rad' && below.includes(i));
    const above = descendants(current, at, kod, -1);
    return sumsTo(current, at, above, room)
      ? giveRole(current, 'delsumma', (_, i) => i === at)
      : current;
  }, rows);
}

/** The positions next to `at`, in one direction, of rows whose codes go on the code `kod`. */
function descendants(
  rows: readonly RoledRow[],
  at: number,
  kod: string,
  step: 1 | -1,
): readonly number[] {
  const found: number[] = [];
  for (let next = at + step; rows[next]; next += step) {
    const own = codeOf(rows[next]?.raw.kod);
    if (own === null || own === kod || !own.startsWith(kod)) break;
    found.push(next);
  }
  return found;
}

function sumsTo(
  rows: readonly RoledRow[],
  at: number,
  parts: readonly number[],
  room: number,
): boolean {
  const counted = parts.flatMap((part) => rows[part] ?? []).filter(({ roll }) => roll === 'rad');
  const parent = rows[at];
  return (
    parent !== undefined &&
    counted.length >= 2 &&
    isWithin(parent.vector, addVectors(countedVectors(counted)), room)
  );
}
