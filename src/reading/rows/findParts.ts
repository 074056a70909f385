import { codeOf } from '../tables/columnProfile.ts';
import { countedVectors, giveRole, type RoledRow } from './roledRow.ts';
import { addVectors, tiesWholly, type Vector } from './rowVectors.ts';

/**
 * Rows that are parts or sums of others without saying so, where the printed sum ties only when they are
 * left out: rows below a heading "varav:", named sums of sections, indented rows, rows without a code.
 * Arithmetic decides; without a tie nothing is left out.
 */
export function findParts(rows: readonly RoledRow[]): readonly RoledRow[] {
  const printed = rows.find(({ roll }) => roll === 'summa')?.vector;
  if (!printed || ties(rows, printed)) return rows;
  const attempts = [
    ...shorterHeadings(rows),
    giveRole(rows, 'delsumma', (row, at) => row.roll === 'rad' && sumsRun(rows, at, -1) > 0),
    markRuns(rows),
    leaveOut(rows, 'indragen', isIndented(rows)),
    leaveOut(rows, 'utanKod', isUncoded(rows)),
  ];
  return attempts.find((attempt) => ties(attempt, printed)) ?? rows;
}

const ties = (rows: readonly RoledRow[], printed: Vector): boolean =>
  tiesWholly(printed, addVectors(countedVectors(rows)));

/** The rows with ever fewer of those below a heading "varav:" taken for parts, from the last one up. */
function shorterHeadings(rows: readonly RoledRow[]): readonly (readonly RoledRow[])[] {
  const below = rows.flatMap((row, at) => (row.underHeading ? [at] : []));
  return below
    .map((_, nth) => giveRole(rows, 'rad', (_row, at) => below.slice(nth).includes(at)))
    .toReversed();
}

/** How many rows the row at `at` sums in the given direction, next to it; 0 for none, never one. */
function sumsRun(rows: readonly RoledRow[], at: number, step: 1 | -1): number {
  const own = rows[at];
  const parts: RoledRow[] = [];
  for (let next = at + step; own; next += step) {
    const part = rows[next];
    if (part?.roll !== 'rad') return 0;
    parts.push(part);
    if (parts.length >= 2 && tiesWholly(own.vector, addVectors(countedVectors(parts))))
      return parts.length;
  }
  return 0;
}

/** The rows with those that a row above sums taken for its parts. */
function markRuns(rows: readonly RoledRow[]): readonly RoledRow[] {
  const parts = new Set<number>();
  rows.forEach((row, at) => {
    const count = row.roll === 'rad' && !parts.has(at) ? sumsRun(rows, at, 1) : 0;
    for (let part = at + 1; part <= at + count; part++) parts.add(part);
  });
  return giveRole(rows, 'varav', (_, at) => parts.has(at));
}

type Test = (row: RoledRow) => boolean;

const leaveOut = (
  rows: readonly RoledRow[],
  leftOut: RoledRow['leftOut'],
  isPart: Test,
): readonly RoledRow[] =>
  rows.map((row) =>
    row.roll === 'rad' && isPart(row) ? { ...row, roll: 'varav' as const, leftOut } : row,
  );

function isIndented(rows: readonly RoledRow[]): Test {
  const least = Math.min(...rows.map(({ raw }) => raw.indent));
  return ({ raw }) => raw.indent >= least + 2;
}

function isUncoded(rows: readonly RoledRow[]): Test {
  const someCoded = rows.some(({ raw }) => codeOf(raw.kod) !== null);
  return ({ raw }) => someCoded && codeOf(raw.kod) === null;
}
