import type { OutlineRows } from '../../../report/rapport.ts';
import type { RangeIn, Target } from '../host/rangesOnce.ts';
import type { FoldReset } from './folds.ts';

/**
 * Asks for rows to be taken out of all groups. Excel tells nobody how rows are grouped, and refuses to
 * ungroup where no group is left. So the row above is put into as many groups as there may be and is
 * ungrouped along with the others: it keeps its own level, and the others lose all of theirs. How far
 * this has come stands in a setting, so that it can be broken off anywhere and gone on with.
 */
export function resetFolds(
  { workbook, rangeIn }: Target,
  sheet: Excel.Worksheet,
  { first, last, depth, key, pending }: FoldReset,
): void {
  const above = rowsIn(rangeIn, sheet, first - 1, first - 1);
  const all = rowsIn(rangeIn, sheet, first - 1, last);
  // Rows of a closed group stay hidden when it is taken apart.
  rowsIn(rangeIn, sheet, first, last).rowHidden = false;
  for (let count = pending + 1; count <= depth; count += 1) {
    above.group('ByRows');
    workbook.settings.add(key, String(count));
  }
  for (let left = depth - 1; left >= 0; left -= 1) {
    all.ungroup('ByRows');
    workbook.settings.add(key, String(left));
  }
  workbook.settings.getItem(key).delete();
}

/** Asks for rows to fold, in rows that are in no group. */
export function putFolds(
  rangeIn: RangeIn,
  sheet: Excel.Worksheet,
  groups: readonly OutlineRows[],
): void {
  // A group is put around others before they are, and closed after them.
  const outermost = groups.toSorted((a, b) => a.level - b.level);
  for (const { first, last } of outermost) rowsIn(rangeIn, sheet, first, last).group('ByRows');
  for (const { first, last, collapsed } of outermost.toReversed())
    if (collapsed) rowsIn(rangeIn, sheet, first, last).hideGroupDetails('ByRows');
}

const rowsIn = (
  rangeIn: RangeIn,
  sheet: Excel.Worksheet,
  first: number,
  last: number,
): Excel.Range => rangeIn(sheet, `${first + 1}:${last + 1}`);
