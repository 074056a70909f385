/** Rows and columns of a sheet in Excel 2007 and later. */
export const MAX_ROWS = 1_048_576;
/** See {@link MAX_ROWS}. */
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; `top` and `left` are 0-based. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The whole sheet. */
export const WHOLE_SHEET: Rect = { top: 0, left: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** The first row below the rectangle. */
export function bottomOf(rect: Rect): number {
  return rect.top + rect.rowCount;
}

/** The first column to the right of the rectangle. */
export function rightOf(rect: Rect): number {
  return rect.left + rect.columnCount;
}

/** Whether all rows are in it: "A:C". */
export function spansRows(rect: Rect): boolean {
  return rect.top === 0 && rect.rowCount === MAX_ROWS;
}

/** Whether all columns are in it: "1:3". */
export function spansColumns(rect: Rect): boolean {
  return rect.left === 0 && rect.columnCount === MAX_COLUMNS;
}

/** What two rectangles share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rowCount = Math.min(bottomOf(a), bottomOf(b)) - top;
  const columnCount = Math.min(rightOf(a), rightOf(b)) - left;
  return rowCount > 0 && columnCount > 0 ? { top, left, rowCount, columnCount } : null;
}

/** The smallest rectangle around both. */
export function enclose(a: Rect, b: Rect): Rect {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rowCount: Math.max(bottomOf(a), bottomOf(b)) - top,
    columnCount: Math.max(rightOf(a), rightOf(b)) - left,
  };
}

/** Whether `inner` lies wholly within `outer`. */
export function covers(outer: Rect, inner: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    bottomOf(inner) <= bottomOf(outer) &&
    rightOf(inner) <= rightOf(outer)
  );
}

/** Whether both are the same cells. */
export function sameRect(a: Rect, b: Rect): boolean {
  return covers(a, b) && covers(b, a);
}

/** Whether the rectangle lies on the sheet. */
export function fitsSheet(rect: Rect): boolean {
  return rect.rowCount > 0 && rect.columnCount > 0 && covers(WHOLE_SHEET, rect);
}

/** The parts of `whole` that `hole` does not cover; at most four. */
export function subtract(whole: Rect, hole: Rect): readonly Rect[] {
  const shared = intersect(whole, hole);
  if (shared === null) return [whole];
  const beside = { top: shared.top, rowCount: shared.rowCount };
  const parts = [
    { ...whole, rowCount: shared.top - whole.top },
    { ...whole, top: bottomOf(shared), rowCount: bottomOf(whole) - bottomOf(shared) },
    { ...whole, ...beside, columnCount: shared.left - whole.left },
    { ...whole, ...beside, left: rightOf(shared), columnCount: rightOf(whole) - rightOf(shared) },
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
