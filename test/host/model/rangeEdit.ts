import { CellError } from './cell.ts';
import { changeStyles } from './rangeStyle.ts';
import { bottomOf, covers, intersect, rightOf, spansColumns, spansRows, subtract } from './rect.ts';
import type { Rect } from './rect.ts';
import { shiftCells } from './shift.ts';
import type { Sheet } from './sheet.ts';
import type { SheetRange } from './sheetRange.ts';
import { settleTableHeaders } from './tableHeaders.ts';
import { invalidOperation } from '../protocol/hostError.ts';

/** What `Range.clear` takes away. */
export const CLEAR_WORDS = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
] as const;

/** See {@link CLEAR_WORDS}. */
export type ClearWord = (typeof CLEAR_WORDS)[number];

/** Clears cells of values, looks or both; conditional formats and validations go with the looks and all. */
export function clearRange(range: SheetRange, what: ClearWord): void {
  const { sheet, rect } = range;
  sheet.guardEdit('Range.clear');
  if (what === 'All' || what === 'Contents') clearContents(sheet, rect);
  if (what === 'All' || what === 'Formats') {
    changeStyles(sheet, heldPart(sheet, rect), () => null);
    removeConditionalFormats(sheet, rect);
  }
  if (what === 'All') {
    sheet.validations = sheet.validations.filter((one) => !covers(rect, one.area));
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, rect) === null);
  }
  settleTableHeaders(sheet, rect);
  sheet.workbook.noteChange(sheet, rect);
}

function clearContents(sheet: Sheet, rect: Rect): void {
  sheet.cells.visit(rect, (cell) => {
    cell.value = null;
    cell.formula = null;
  });
}

/** Plain cells need no clearing; whole rows and columns also lose the look of the line itself. */
function heldPart(sheet: Sheet, rect: Rect): Rect {
  if (spansRows(rect) || spansColumns(rect)) return rect;
  return sheet.cells.findUsed(rect, () => true) ?? { ...rect, rowCount: 1, columnCount: 1 };
}

/** Takes conditional formats away from cells; what they cover outside keeps them. */
export function removeConditionalFormats(sheet: Sheet, rect: Rect): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = format.areas.flatMap((area) => subtract(area, rect));
    return format.areas.length > 0;
  });
}

/** Makes room at the range; what stood there moves down or right. */
export function insertCells(range: SheetRange, direction: 'Down' | 'Right'): void {
  shiftRange(range, direction === 'Down' ? 'rows' : 'columns', 'insert');
}

/** Deletes the range's cells; what stands below or to the right moves in. */
export function deleteCells(range: SheetRange, direction: 'Up' | 'Left'): void {
  shiftRange(range, direction === 'Up' ? 'rows' : 'columns', 'delete');
}

function shiftRange(range: SheetRange, along: 'rows' | 'columns', kind: 'insert' | 'delete'): void {
  const { sheet, rect } = range;
  sheet.guardEdit(`Range.${kind}`);
  shiftCells(sheet, { rect, along, kind });
  const lines = along === 'rows' ? 'Row' : 'Column';
  sheet.workbook.noteChange(sheet, rect, `${lines}${kind === 'insert' ? 'Inserted' : 'Deleted'}`);
}

/** Merges a range (or each of its rows); only the first cell keeps its value. */
export function mergeCells(range: SheetRange, across: boolean): void {
  const { sheet, rect } = range;
  sheet.guardEdit('Range.merge');
  if (sheet.tables.some((table) => intersect(table.area, rect) !== null)) {
    throw invalidOperation('Range.merge', 'The cells of a table cannot be merged.');
  }
  unmergeCells(range);
  const parts = across
    ? Array.from({ length: rect.rowCount }, (_, row) => ({
        ...rect,
        top: rect.top + row,
        rowCount: 1,
      }))
    : [rect];
  for (const part of parts) {
    if (part.rowCount * part.columnCount === 1) continue;
    sheet.merges.push(part);
    sheet.cells.visit(part, (cell, row, column) => {
      if (row === part.top && column === part.left) return;
      cell.value = null;
      cell.formula = null;
    });
  }
  sheet.workbook.noteChange(sheet, rect);
}

/** Takes merged areas apart. */
export function unmergeCells(range: SheetRange): void {
  const { sheet, rect } = range;
  sheet.guardEdit('Range.unmerge');
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, rect) === null);
}

/** Cells that `Range.getSpecialCells` finds, row by row as rectangles. */
export function findSpecialCells(
  range: SheetRange,
  kind: string,
  valueType: string,
): readonly Rect[] {
  const { sheet } = range;
  if (kind === 'Visible') return visibleParts(sheet, range.rect);
  sheet.workbook.calculation.settle();
  const found: Rect[] = [];
  sheet.cells.visit(range.rect, (cell, row, column) => {
    const isFormula = cell.formula !== null;
    const isKind = kind === 'Formulas' ? isFormula : !isFormula && cell.value !== null;
    if (!isKind || !isValueType(cell.value, valueType)) return;
    const last = found.at(-1);
    const goesOn = last?.top === row && rightOf(last) === column;
    if (goesOn) found.splice(-1, 1, { ...last, columnCount: last.columnCount + 1 });
    else found.push({ top: row, left: column, rowCount: 1, columnCount: 1 });
  });
  return found;
}

function isValueType(value: unknown, valueType: string): boolean {
  if (valueType === 'All') return true;
  const words: string[] = [];
  if (typeof value === 'number') words.push('Numbers');
  if (typeof value === 'string') words.push('Text');
  if (typeof value === 'boolean') words.push('Logical');
  if (value instanceof CellError) words.push('Errors');
  return words.some((word) => valueType.includes(word));
}

function visibleParts(sheet: Sheet, rect: Rect): readonly Rect[] {
  const used = sheet.cells.findUsed(rect, () => true);
  const within =
    used === null
      ? rect
      : { ...rect, rowCount: Math.min(rect.rowCount, bottomOf(used) - rect.top) };
  const rows = splitRuns(within.top, bottomOf(within), (row) => sheet.rows.at(row).hidden === true);
  const columns = splitRuns(
    within.left,
    rightOf(within),
    (column) => sheet.columns.at(column).hidden === true,
  );
  return rows.flatMap(([top, rowCount]) =>
    columns.map(([left, columnCount]) => ({ top, left, rowCount, columnCount })),
  );
}

function splitRuns(
  from: number,
  to: number,
  isHidden: (line: number) => boolean,
): readonly (readonly [start: number, count: number])[] {
  const runs: [number, number][] = [];
  let isOpen = false;
  for (let line = from; line < to; line += 1) {
    const last = runs.at(-1);
    if (isHidden(line)) isOpen = false;
    else if (isOpen && last !== undefined) last[1] += 1;
    else {
      runs.push([line, 1]);
      isOpen = true;
    }
  }
  return runs;
}
