import { formatAddress, parseAddress } from './address.ts';
import { shiftFormula } from './shiftFormula.ts';
import { bottomOf, intersect, rightOf, spansColumns, spansRows } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { invalidOperation } from '../protocol/hostError.ts';

/** Cells that are made room for or taken away, and which way the others move. */
export interface Shift {
  readonly rect: Rect;
  readonly along: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
}

/** Where one line of the shifted direction goes; null when it is deleted. */
function moveLine(line: number, first: number, count: number, kind: Shift['kind']): number | null {
  if (line < first) return line;
  if (kind === 'insert') return line + count;
  return line < first + count ? null : line - count;
}

/** Where an extent goes: it grows when room is made inside it, shrinks when lines in it go away. */
function moveExtent(
  start: number,
  length: number,
  first: number,
  count: number,
  kind: Shift['kind'],
): readonly [start: number, length: number] | null {
  if (kind === 'insert') {
    if (start >= first) return [start + count, length];
    return start + length > first ? [start, length + count] : [start, length];
  }
  const gone = Math.max(0, Math.min(start + length, first + count) - Math.max(start, first));
  if (gone === length) return null;
  const before = Math.max(0, Math.min(start, first + count) - first);
  return [start - before, length - gone];
}

/** Where a rectangle goes when cells shift; null when all of it is deleted. */
function moveRect(rect: Rect, shift: Shift): Rect | null {
  const { rect: moved, along, kind } = shift;
  if (along === 'rows') {
    if (rect.left < moved.left || rightOf(rect) > rightOf(moved) || spansRows(rect)) return rect;
    const extent = moveExtent(rect.top, rect.rowCount, moved.top, moved.rowCount, kind);
    return extent === null ? null : { ...rect, top: extent[0], rowCount: extent[1] };
  }
  if (rect.top < moved.top || bottomOf(rect) > bottomOf(moved) || spansColumns(rect)) return rect;
  const extent = moveExtent(rect.left, rect.columnCount, moved.left, moved.columnCount, kind);
  return extent === null ? null : { ...rect, left: extent[0], columnCount: extent[1] };
}

function moveCell(row: number, column: number, shift: Shift): readonly [number, number] | null {
  const { rect, along, kind } = shift;
  if (along === 'rows') {
    if (column < rect.left || column >= rightOf(rect)) return [row, column];
    const line = moveLine(row, rect.top, rect.rowCount, kind);
    return line === null ? null : [line, column];
  }
  if (row < rect.top || row >= bottomOf(rect)) return [row, column];
  const line = moveLine(column, rect.left, rect.columnCount, kind);
  return line === null ? null : [row, line];
}

function moveAll(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.flatMap((rect) => moveRect(rect, shift) ?? []);
}

/**
 * Inserts or deletes cells. Everything that lies on the sheet follows: cells, sizes, tables, merged
 * areas, conditional formats, validations, print areas, names, kept references, and the references
 * in formulas of every sheet.
 */
export function shiftCells(sheet: Sheet, shift: Shift): void {
  refuseCutTables(sheet, shift);
  sheet.cells.moveAll((row, column) => moveCell(row, column, shift));
  if (shift.along === 'rows' && spansColumns(shift.rect)) {
    sheet.rows.shift(shift.rect.top, shift.rect.rowCount, shift.kind);
  } else if (shift.along === 'columns' && spansRows(shift.rect)) {
    sheet.columns.shift(shift.rect.left, shift.rect.columnCount, shift.kind);
  }
  moveWhatLiesOnIt(sheet, shift);
  moveReferences(sheet, shift);
}

/** Excel refuses to move only a part of a table. */
function refuseCutTables(sheet: Sheet, shift: Shift): void {
  const isCut = sheet.tables.some((table) => {
    const { area } = table;
    const { rect, along } = shift;
    if (along === 'rows') {
      const beside = { ...area, top: rect.top, rowCount: 1_048_576 - rect.top };
      const shared = intersect({ ...rect, rowCount: beside.rowCount }, area);
      return shared !== null && shared.columnCount < area.columnCount;
    }
    const shared = intersect({ ...rect, columnCount: 16_384 - rect.left }, area);
    return shared !== null && shared.rowCount < area.rowCount;
  });
  if (isCut)
    throw invalidOperation(`Range.${shift.kind}`, 'The cells of a table cannot be shifted apart.');
}

function moveWhatLiesOnIt(sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = moveRect(table.area, shift);
    if (area !== null) table.area = area;
    return area !== null;
  });
  sheet.merges = moveAll(sheet.merges, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = moveAll(format.areas, shift);
    return format.areas.length > 0;
  });
  sheet.validations = sheet.validations.filter((validation) => {
    const area = moveRect(validation.area, shift);
    if (area !== null) validation.area = area;
    return area !== null;
  });
  sheet.comments = sheet.comments.filter((comment) => {
    const place = moveCell(comment.row, comment.column, shift);
    if (place !== null) [comment.row, comment.column] = place;
    return place !== null;
  });
  for (const chart of sheet.charts) {
    const [first, last] = chart.position ?? [];
    const moved = [first, last].flatMap((cell) => {
      const rect = cell === undefined ? null : parseAddress(cell);
      const place = rect && moveRect(rect, shift);
      return place ? [formatAddress(place)] : [];
    });
    const [start, end] = moved;
    if (start !== undefined && end !== undefined) chart.position = [start, end];
  }
  sheet.pageLayout.printArea = moveAll(sheet.pageLayout.printArea, shift);
}

function moveReferences(sheet: Sheet, shift: Shift): void {
  const { workbook } = sheet;
  const move = (rect: Rect): Rect | null => moveRect(rect, shift);
  for (const range of workbook.keptRanges()) range.follow(sheet, move);
  for (const { source, series } of workbook.sheets.flatMap(({ charts }) => charts)) {
    source.follow(sheet, move);
    for (const { values, categories } of series) {
      values.follow(sheet, move);
      categories?.follow(sheet, move);
    }
  }
  for (const other of workbook.sheets) {
    const whole = { top: 0, left: 0, rowCount: 1_048_576, columnCount: 16_384 };
    other.cells.visit(whole, (cell) => {
      if (cell.formula !== null)
        cell.formula = shiftFormula(cell.formula, other.name, sheet.name, move);
    });
  }
  for (const item of [...workbook.names, ...workbook.sheets.flatMap((one) => one.names)]) {
    item.formula = shiftFormula(item.formula, '', sheet.name, move);
  }
}
