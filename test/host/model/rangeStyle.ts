import { patchStyle } from './cellStyle.ts';
import type { CellStyle, StylePatch } from './cellStyle.ts';
import { bottomOf, intersect, rightOf, spansColumns, spansRows } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import type { SheetRange } from './sheetRange.ts';

/** What a change does to one style; null is the usual look. */
export type StyleChange = (style: CellStyle | null) => CellStyle | null;

/** What all cells of a range share, or null when they differ. */
export function readUniform<V>(range: SheetRange, read: (style: CellStyle | null) => V): V | null {
  let first: V | undefined;
  for (const style of collectStyles(range.sheet, range.rect)) {
    const value = read(style);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

/** Rows and columns of a very large range that are looked at for blank cells' looks. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 300;

/** The different looks in a rectangle: of the cells that hold something, and of the blank ones. */
function collectStyles(sheet: Sheet, rect: Rect): ReadonlySet<CellStyle | null> {
  const styles = new Set<CellStyle | null>();
  let held = 0;
  sheet.cells.visit(rect, (_cell, row, column) => {
    held += 1;
    styles.add(sheet.styleAt(row, column));
  });
  if (held === rect.rowCount * rect.columnCount) return styles;
  const bottom = Math.min(bottomOf(rect), rect.top + MOST_ROWS);
  const right = Math.min(rightOf(rect), rect.left + MOST_COLUMNS);
  for (let row = rect.top; row < bottom; row += 1) {
    for (let column = rect.left; column < right; column += 1) {
      if (sheet.cells.at(row, column) === undefined) styles.add(sheet.backgroundStyle(row, column));
    }
  }
  return styles;
}

/** Sets properties of look for all cells of a range; undefined takes a property away. */
export function applyPatch(range: SheetRange, patch: StylePatch): void {
  changeStyles(range.sheet, range.rect, (style) => patchStyle(style, patch));
}

/** Changes the look of cells; of whole columns or rows also for the cells that are still blank. */
export function changeStyles(sheet: Sheet, rect: Rect, change: StyleChange): void {
  const once = remember(change);
  if (spansRows(rect)) changeLines(sheet, rect, once, 'columns');
  else if (spansColumns(rect)) changeLines(sheet, rect, once, 'rows');
  else changeCells(sheet, rect, once);
}

/** Cells of the same look get the same new look, as one object. */
function remember(change: StyleChange): StyleChange {
  const known = new Map<CellStyle | null, CellStyle | null>();
  return (style) => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const changed = change(style);
    known.set(style, changed);
    return changed;
  };
}

function changeCells(sheet: Sheet, rect: Rect, change: StyleChange): void {
  for (let row = rect.top; row < bottomOf(rect); row += 1) {
    for (let column = rect.left; column < rightOf(rect); column += 1) {
      const before = sheet.styleAt(row, column);
      const after = change(before);
      if (after !== before) setStyle(sheet, row, column, after);
    }
  }
}

function setStyle(sheet: Sheet, row: number, column: number, style: CellStyle | null): void {
  // An empty style says "the usual look" where the row or column has another.
  const own = style ?? (sheet.backgroundStyle(row, column) === null ? null : {});
  sheet.cells.ensure(row, column).style = own;
}

function changeLines(
  sheet: Sheet,
  rect: Rect,
  change: StyleChange,
  lines: 'rows' | 'columns',
): void {
  const axis = sheet[lines];
  const [first, count] =
    lines === 'rows' ? [rect.top, rect.rowCount] : [rect.left, rect.columnCount];
  crossLines(sheet, rect, lines).forEach((crossing) => {
    changeCells(sheet, crossing, change);
  });
  sheet.cells.visit(rect, (cell) => {
    if (cell.style !== null) cell.style = change(cell.style);
  });
  axis.patch(first, count, (line) => {
    const { style = null, ...rest } = line;
    const changed = change(style);
    return changed === null ? rest : { ...rest, style: changed };
  });
}

/** Where a changed column crosses a row that has a look of its own, the cells must say which holds. */
function crossLines(sheet: Sheet, rect: Rect, lines: 'rows' | 'columns'): readonly Rect[] {
  const across = lines === 'rows' ? sheet.columns : sheet.rows;
  const styled = across.ownLines().filter(([, line]) => line.style !== undefined);
  return styled.flatMap(([index]) => {
    const line =
      lines === 'rows'
        ? { ...rect, left: index, columnCount: 1 }
        : { ...rect, top: index, rowCount: 1 };
    const crossing = intersect(rect, line);
    return crossing === null || spansColumns(crossing) || spansRows(crossing) ? [] : [crossing];
  });
}
