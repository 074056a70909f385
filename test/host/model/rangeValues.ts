import type { Cell } from './cell.ts';
import { toWireValue, valueTypeOf } from './cell.ts';
import { patchStyle, USUAL_STYLE } from './cellStyle.ts';
import { readEntry } from './enterValue.ts';
import { bottomOf, rightOf } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import type { SheetRange } from './sheetRange.ts';
import { settleTableHeaders } from './tableHeaders.ts';
import { HostError, invalidArgument } from '../protocol/hostError.ts';

/** Excel on the web refuses to give more cells than this at once. */
const MAX_CELLS = 5_000_000;

const BLANK: Cell = { value: null, formula: null, style: null };

/** Something of every cell, row by row. */
export function readGrid<V>(
  range: SheetRange,
  read: (cell: Cell, row: number, column: number) => V,
): V[][] {
  const { sheet, rect } = range;
  if (rect.rowCount * rect.columnCount > MAX_CELLS) {
    throw new HostError('RangeExceedsLimit', 'The range has too many cells.', 'Range');
  }
  const grid: V[][] = [];
  for (let row = rect.top; row < bottomOf(rect); row += 1) {
    const line: V[] = [];
    for (let column = rect.left; column < rightOf(rect); column += 1) {
      line.push(read(sheet.cells.at(row, column) ?? BLANK, row, column));
    }
    grid.push(line);
  }
  return grid;
}

/** `Range.values`: formulas as what they give. */
export function readValues(range: SheetRange): (string | number | boolean)[][] {
  range.sheet.workbook.calculation.settle();
  return readGrid(range, (cell) => toWireValue(cell.value));
}

/** `Range.valueTypes`. */
export function readValueTypes(range: SheetRange): string[][] {
  range.sheet.workbook.calculation.settle();
  return readGrid(range, (cell) => valueTypeOf(cell.value));
}

/** `Range.formulas`: constants as themselves. */
export function readFormulas(range: SheetRange): (string | number | boolean)[][] {
  return readGrid(range, (cell) => cell.formula ?? toWireValue(cell.value));
}

/** `Range.numberFormat`. */
export function readNumberFormats(range: SheetRange): string[][] {
  const { sheet } = range;
  return readGrid(range, (_cell, row, column) => numberFormatAt(sheet, row, column));
}

/** The number format of one cell. */
export function numberFormatAt(sheet: Sheet, row: number, column: number): string {
  return sheet.styleAt(row, column)?.numberFormat ?? USUAL_STYLE.numberFormat;
}

/**
 * Writes `Range.values` or `Range.formulas`: one value for all cells, or rows of the range's own
 * size. null leaves a cell as it is. Nothing is written when something is wrong.
 */
export function writeEntries(range: SheetRange, given: unknown, location: string): void {
  const { sheet, rect } = range;
  sheet.guardEdit(location);
  const entries = spread(given, rect, location).map(([row, column, raw]) => {
    const entry =
      raw === null ? null : readEntry(raw, numberFormatAt(sheet, row, column), location);
    return { row, column, entry };
  });
  for (const { row, column, entry } of entries) {
    if (entry === null) continue;
    const cell = sheet.cells.at(row, column);
    if (cell === undefined && entry.value === null && entry.formula === null) continue;
    const target = cell ?? sheet.cells.ensure(row, column);
    target.value = entry.value;
    target.formula = entry.formula;
    if (entry.numberFormat !== undefined && numberFormatAt(sheet, row, column) === 'General') {
      target.style = patchStyle(sheet.styleAt(row, column), { numberFormat: entry.numberFormat });
    }
  }
  settleTableHeaders(sheet, rect);
  sheet.workbook.noteChange(sheet, rect);
}

/** Writes `Range.numberFormat`: one code for all cells, or rows of codes; null leaves a cell. */
export function writeNumberFormats(
  range: SheetRange,
  given: unknown,
): readonly [number, number, string][] {
  const location = 'Range.numberFormat';
  return spread(given, range.rect, location).flatMap(([row, column, raw]) => {
    if (raw === null) return [];
    if (typeof raw !== 'string') throw invalidArgument(location);
    return [[row, column, raw === '' ? 'General' : raw] as [number, number, string]];
  });
}

/** Every cell with what is meant for it; InvalidArgument when the shapes differ. */
function spread(
  given: unknown,
  rect: Rect,
  location: string,
): readonly (readonly [row: number, column: number, value: unknown])[] {
  const cells: [number, number, unknown][] = [];
  for (let row = 0; row < rect.rowCount; row += 1) {
    const line: unknown = Array.isArray(given) ? given[row] : undefined;
    if (Array.isArray(given) && !fits(given, line, rect)) {
      const message =
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
      throw invalidArgument(location, message);
    }
    for (let column = 0; column < rect.columnCount; column += 1) {
      const value: unknown = Array.isArray(line) ? line[column] : given;
      cells.push([rect.top + row, rect.left + column, value]);
    }
  }
  return cells;
}

function fits(rows: readonly unknown[], line: unknown, rect: Rect): boolean {
  return rows.length === rect.rowCount && Array.isArray(line) && line.length === rect.columnCount;
}
