import { MAX_COLUMNS, MAX_ROWS } from './rect.ts';
import type { Rect } from './rect.ts';

/** How many rows and columns stay in view. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** The frozen area; null when nothing is frozen. Frozen rows span all columns, and the reverse. */
export function frozenRect(freeze: Freeze): Rect | null {
  if (freeze.rows === 0 && freeze.columns === 0) return null;
  return {
    top: 0,
    left: 0,
    rowCount: freeze.rows === 0 ? MAX_ROWS : freeze.rows,
    columnCount: freeze.columns === 0 ? MAX_COLUMNS : freeze.columns,
  };
}
