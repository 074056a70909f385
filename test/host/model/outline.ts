import type { Sheet } from './sheet.ts';
import type { SheetRange } from './sheetRange.ts';
import { invalidOperation } from '../protocol/hostError.ts';

/** Whether rows or columns are grouped, in Office.js words. */
export type OutlineWord = 'ByRows' | 'ByColumns';

/** Adds to (1) or takes from (−1) the outline level of the range's rows or columns. */
export function groupLines(range: SheetRange, by: OutlineWord, step: 1 | -1): void {
  const { sheet, rect } = range;
  sheet.guardEdit('Range.group');
  const [axis, first, count] =
    by === 'ByRows'
      ? ([sheet.rows, rect.top, rect.rowCount] as const)
      : ([sheet.columns, rect.left, rect.columnCount] as const);
  for (let line = first; line < first + count; line += 1) {
    const level = (axis.at(line).level ?? 0) + step;
    if (level < 0 || level > 7) throw invalidOperation(step > 0 ? 'Range.group' : 'Range.ungroup');
  }
  axis.patch(first, count, (line) => ({ ...line, level: (line.level ?? 0) + step }));
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
