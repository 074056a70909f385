import { codeOf } from '../tables/columnProfile.ts';
import { statesAmounts, type RawRow } from './rawRow.ts';
import { findParts } from './findParts.ts';
import { nameOf, type RoledRow } from './roledRow.ts';
import { isFootnote, saysSubtotal, saysSum, saysVarav } from './rowWords.ts';
import { addVectors, tiesWholly, vectorOf, type Vector } from './rowVectors.ts';

/**
 * The rows of a table with what they are, told by their words first and by arithmetic where words are
 * silent. Headings and footnotes are left out, and so are rows that stand below the last sum.
 */
export function assignRoles(
  rows: readonly RawRow[],
  totalsRow: number | null,
): readonly RoledRow[] {
  const worded = roleByWords(rows, totalsRow);
  const parted = findParts(settleSums(withUnnamedSums(worded)));
  return dropBelowSum(parted);
}

function roleByWords(rows: readonly RawRow[], totalsRow: number | null): readonly RoledRow[] {
  const out: RoledRow[] = [];
  let underVarav = false;
  for (const raw of rows) {
    const name = nameOf(raw);
    const coded = codeOf(raw.kod) !== null;
    const isSum = raw.row === totalsRow || (!coded && saysSum(name)) || /^netto/i.test(raw.post);
    if (!statesAmounts(raw) || (isFootnote(name) && !coded)) {
      underVarav = saysVarav(name) || (underVarav && name === '' && !coded);
      continue;
    }
    underVarav = underVarav && !coded && !isSum;
    const varav = saysVarav(name) || underVarav;
    out.push({ raw, roll: isSum ? 'delsumma' : varav ? 'varav' : 'rad', vector: vectorOf(raw) });
  }
  return out.every(({ roll }) => roll !== 'rad')
    ? out.map((row) => (row.roll === 'delsumma' ? { ...row, roll: 'rad' as const } : row))
    : out;
}

const counted = (rows: readonly RoledRow[]): readonly Vector[] =>
  rows.filter(({ roll }) => roll === 'rad').map(({ vector }) => vector);

/** A row without a name that ties with all rows above, or ends the table, is their sum. */
const withUnnamedSums = (rows: readonly RoledRow[]): readonly RoledRow[] =>
  rows.map((row, at) => {
    const unnamed = row.roll === 'rad' && nameOf(row.raw) === '' && codeOf(row.raw.kod) === null;
    if (!unnamed || at < 2) return row;
    const ties = tiesWholly(row.vector, addVectors(counted(rows.slice(0, at))));
    return ties || at === rows.length - 1 ? { ...row, roll: 'delsumma' as const } : row;
  });

/** Which of the sums is the table's own: the last that does not call itself a subtotal. */
function settleSums(rows: readonly RoledRow[]): readonly RoledRow[] {
  const sums = rows.flatMap((row, at) => (row.roll === 'delsumma' ? [at] : []));
  const open = sums.filter((at) => rows[at] && !saysSubtotal(nameOf(rows[at].raw)));
  const tying = open.filter((at) => ties(rows, at, counted(rows)));
  const total = tying.at(-1) ?? (onlySections(rows, sums) ? undefined : open.at(-1));
  return rows.map((row, at) => (at === total ? { ...row, roll: 'summa' as const } : row));
}

const ties = (rows: readonly RoledRow[], at: number, vectors: readonly Vector[]): boolean => {
  const sum = rows[at];
  return sum !== undefined && tiesWholly(sum.vector, addVectors(vectors));
};

/** Several sums of which each ties with its own section: a table of sections without a sum of its own. */
function onlySections(rows: readonly RoledRow[], sums: readonly number[]): boolean {
  if (sums.length < 2) return false;
  return sums.every((at, nth) => {
    const section = rows.slice((sums[nth - 1] ?? -1) + 1, at);
    return section.length > 0 && ties(rows, at, counted(section));
  });
}

/** What stands below the table's sum belongs to something else, unless it is a part of it. */
function dropBelowSum(rows: readonly RoledRow[]): readonly RoledRow[] {
  const sum = rows.findIndex(({ roll }) => roll === 'summa');
  const isLast = sum > 0 && rows.slice(0, sum).some(({ roll }) => roll === 'rad');
  if (!isLast || !endsTable(rows, sum)) return rows;
  const below = rows.slice(sum + 1);
  const parts = below.findIndex(({ roll }) => roll !== 'varav');
  return rows.slice(0, sum + 1 + (parts === -1 ? below.length : parts));
}

/** A sum that ties only with rows on both sides of it stands in the midst of its table. */
function endsTable(rows: readonly RoledRow[], sum: number): boolean {
  return !ties(rows, sum, counted(rows)) || ties(rows, sum, counted(rows.slice(0, sum)));
}
