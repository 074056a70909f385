import { codeOf } from '../tables/columnProfile.ts';
import { giveRole, nameOf, sums, type RoledRow } from './roledRow.ts';
import { saysSubtotal, saysWhole } from './rowWords.ts';

/** A row without a name that ties with all rows above, or ends the table, is their sum. */
export const findUnnamedSums = (rows: readonly RoledRow[]): readonly RoledRow[] =>
  giveRole(rows, 'delsumma', (row, at) => {
    const unnamed = row.roll === 'rad' && nameOf(row.raw) === '' && codeOf(row.raw.kod) === null;
    return unnamed && at >= 2 && (at === rows.length - 1 || sums(rows, at, rows.slice(0, at)));
  });

/** Tells the table's own sum from the sums of its sections, also where it has another name than sum. */
export function settleSums(rows: readonly RoledRow[]): readonly RoledRow[] {
  const total = findTotal(rows) ?? findNamelessTotal(rows);
  return giveRole(rows, 'summa', (_, at) => at === total);
}

function findTotal(rows: readonly RoledRow[]): number | undefined {
  const all = rows.flatMap(({ roll }, at) => (roll === 'delsumma' ? [at] : []));
  const open = all.filter((at) => !saysSubtotal(nameAt(rows, at)));
  const tying = open.filter((at) => sums(rows, at, rows));
  if (tying.length > 0) return tying.at(-1);
  if (haveOwnSections(rows, all)) return undefined;
  const whole = open.findLast(
    (at) => saysWhole(nameAt(rows, at)) && sums(rows, at, rows.slice(0, at)),
  );
  return whole ?? open.findLast((at) => endsRows(rows, at) || beginsRows(rows, at));
}

const nameAt = (rows: readonly RoledRow[], at: number): string => {
  const row = rows[at];
  return row ? nameOf(row.raw) : '';
};

const counts = ({ roll }: RoledRow): boolean => roll === 'rad';
const endsRows = (rows: readonly RoledRow[], at: number): boolean => !rows.slice(at).some(counts);
const beginsRows = (rows: readonly RoledRow[], at: number): boolean =>
  !rows.slice(0, at).some(counts);

/**
 * Several sums that tie with their own sections: a table of sections without a sum of its own. One wrong
 * sum among them makes none of the others the whole, unless the last one says that it is.
 */
function haveOwnSections(rows: readonly RoledRow[], all: readonly number[]): boolean {
  const last = all.at(-1);
  if (all.length < 2 || last === undefined) return false;
  const tied = all.filter((at, nth) => sums(rows, at, rows.slice((all[nth - 1] ?? -1) + 1, at)));
  if (tied.length === all.length) return true;
  const oneWrong =
    tied.length === all.length - 1 && tied.length > 0 && !saysWhole(nameAt(rows, last));
  return oneWrong && (tied.includes(last) || all.length > 2);
}

/** The first or last row that is the sum of all others, in two columns or more, whatever it is called. */
function findNamelessTotal(rows: readonly RoledRow[]): number | undefined {
  const counted = rows.flatMap(({ roll }, at) => (roll === 'rad' ? [at] : []));
  if (counted.length < 3 || rows.some(({ roll }) => roll === 'delsumma')) return undefined;
  return [counted.at(-1), counted[0]].find(
    (at) =>
      at !== undefined &&
      (rows[at]?.vector.size ?? 0) >= 2 &&
      codeOf(rows[at]?.raw.kod) === null &&
      sums(rows, at, rows.toSpliced(at, 1)),
  );
}
