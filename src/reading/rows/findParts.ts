import { codeOf } from '../tables/columnProfile.ts';
import type { RoledRow } from './roledRow.ts';
import { addVectors, tiesWholly, type Vector } from './rowVectors.ts';

/**
 * Rows that are parts of another row without saying varav: those whose codes begin with the code of the
 * row above and that sum to it; and, where the printed sum ties only without them, indented rows or rows
 * without a code. Arithmetic decides; without a tie nothing is taken for a part.
 */
export function findParts(rows: readonly RoledRow[]): readonly RoledRow[] {
  const byCode = markCodeChildren(rows);
  const sum = byCode.find(({ roll }) => roll === 'summa');
  if (!sum || tiesWithout(byCode, sum.vector, () => false)) return byCode;
  for (const isPart of [isIndented(byCode), isUncoded(byCode)])
    if (tiesWithout(byCode, sum.vector, isPart)) return mark(byCode, isPart);
  return byCode;
}

type Test = (row: RoledRow) => boolean;

const mark = (rows: readonly RoledRow[], isPart: Test): readonly RoledRow[] =>
  rows.map((row) => (row.roll === 'rad' && isPart(row) ? { ...row, roll: 'varav' as const } : row));

const vectors = (rows: readonly RoledRow[]): readonly Vector[] =>
  rows.filter(({ roll }) => roll === 'rad').map(({ vector }) => vector);

const tiesWithout = (rows: readonly RoledRow[], printed: Vector, isPart: Test): boolean =>
  tiesWholly(printed, addVectors(vectors(rows.filter((row) => !isPart(row)))));

function isIndented(rows: readonly RoledRow[]): Test {
  const least = Math.min(...rows.map(({ raw }) => raw.indent));
  return ({ raw }) => raw.indent >= least + 2;
}

function isUncoded(rows: readonly RoledRow[]): Test {
  const someCoded = rows.some(({ raw }) => codeOf(raw.kod) !== null);
  return ({ raw }) => someCoded && codeOf(raw.kod) === null;
}

function markCodeChildren(rows: readonly RoledRow[]): readonly RoledRow[] {
  const parts = new Set<RoledRow>();
  rows.forEach((parent, at) => {
    const kod = parent.roll === 'rad' ? codeOf(parent.raw.kod) : null;
    if (kod === null) return;
    const children = childrenBelow(rows, at, kod);
    const sums = tiesWholly(parent.vector, addVectors(children.map(({ vector }) => vector)));
    if (children.length >= 2 && sums) children.forEach((child) => parts.add(child));
  });
  return mark(rows, (row) => parts.has(row));
}

function childrenBelow(rows: readonly RoledRow[], at: number, kod: string): readonly RoledRow[] {
  const below = rows.slice(at + 1);
  const end = below.findIndex(({ raw, roll }) => {
    const own = codeOf(raw.kod);
    return roll !== 'rad' || own === null || own === kod || !own.startsWith(kod);
  });
  return end === -1 ? below : below.slice(0, end);
}
