import type { WriteSheet } from 'hucre/xlsx';

import type { OutlineRows } from '../../../report/rapport.ts';

/** What is said of a row besides its cells. */
export type RowDef =
  NonNullable<WriteSheet['rowDefs']> extends Map<number, infer Row> ? Row : never;

/**
 * The rows of a sheet that fold, and the rows above them that carry the mark of a closed group, by
 * 0-based row.
 */
export function findRowFolds(outline: readonly OutlineRows[]): ReadonlyMap<number, RowDef> {
  const folds = new Map<number, RowDef>();
  const add = (row: number, fold: RowDef): void => {
    folds.set(row, { ...folds.get(row), ...fold });
  };
  // The innermost rows come last, so that theirs is the level that stands.
  for (const { first, last, level, collapsed } of outline.toSorted((a, b) => a.level - b.level)) {
    for (let row = first; row <= last; row += 1)
      add(row, { outlineLevel: level, ...(collapsed && { hidden: true }) });
    if (collapsed) add(first - 1, { collapsed: true });
  }
  return folds;
}
