import type { Sheet } from './sheet.ts';
import type { SheetRange } from './sheetRange.ts';
import { invalidOperation } from '../protocol/hostError.ts';

/** Whether rows or columns are grouped, in Office.js words. */
export type OutlineWord = 'ByRows' | 'ByColumns';

/** The deepest level of groups that Excel has. */
const DEEPEST = 7;

/**
 * Adds to (1) or takes from (−1) the outline level of the range's rows or columns. Lines in no group
 * stay as they are when others beside them are ungrouped; where none is in a group, Excel refuses.
 */
export function groupLines(range: SheetRange, by: OutlineWord, step: 1 | -1): void {
  const location = step > 0 ? 'Range.group' : 'Range.ungroup';
  range.sheet.guardEdit(location);
  const [axis, first, count] = linesOf(range, by);
  const levels = Array.from({ length: count }, (_, at) => axis.at(first + at).level ?? 0);
  const isRefused = step > 0 ? levels.some((level) => level >= DEEPEST) : !levels.some(Boolean);
  if (isRefused) throw invalidOperation(location);
  axis.patch(first, count, (line) => ({ ...line, level: Math.max(0, (line.level ?? 0) + step) }));
}

/** Hides or shows the lines of the groups within the range. */
export function setGroupsHidden(range: SheetRange, by: OutlineWord, hidden: boolean): void {
  range.sheet.guardEdit(hidden ? 'Range.hideGroupDetails' : 'Range.showGroupDetails');
  const [axis, first, count] = linesOf(range, by);
  axis.patch(first, count, (line) => ((line.level ?? 0) > 0 ? { ...line, hidden } : line));
}

function linesOf({ sheet, rect }: SheetRange, by: OutlineWord) {
  return by === 'ByRows'
    ? ([sheet.rows, rect.top, rect.rowCount] as const)
    : ([sheet.columns, rect.left, rect.columnCount] as const);
}

/** Shows the lines of outline levels below `levels`, hides the others. 0 leaves them as they are. */
export function showOutlineLevels(sheet: Sheet, by: OutlineWord, levels: number): void {
  if (levels === 0) return;
  const axis = by === 'ByRows' ? sheet.rows : sheet.columns;
  for (const [index, line] of axis.ownLines()) {
    const level = line.level ?? 0;
    if (level > 0) axis.patch(index, 1, (old) => ({ ...old, hidden: level >= levels }));
  }
}
