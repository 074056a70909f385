import {
  isLeftOut,
  modelArgument,
  textArgument,
  wholeArgument,
  wordArgument,
} from './arguments.ts';
import { dataValidationClass } from './dataValidationClass.ts';
import { conditionalFormatCollectionClass } from './conditionalFormatClass.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, WireObject } from './hostClass.ts';
import { rangeAreas, rangeAreasClass } from './rangeAreasClass.ts';
import { rangeFormatClass } from './rangeFormatClass.ts';
import { RANGE_EDITS } from './rangeEdits.ts';
import { RANGE_PROPERTIES } from './rangeProperties.ts';
import { scopedTableCollectionClass } from './tableCollectionClass.ts';
import { worksheetClass } from './worksheetClass.ts';
import { findSpecialCells } from '../model/rangeEdit.ts';
import { intersect, WHOLE_SHEET } from '../model/rect.ts';
import type { Rect } from '../model/rect.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { findUsedRect } from '../model/usedRange.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import { invalidArgument, itemNotFound } from '../protocol/hostError.ts';

/** The wire object of a range, or the null object. */
export function wrapRange(range: SheetRange | null): WireObject | null {
  return range === null ? null : rangeClass.wrap(range);
}

/** A range given as an object or as an address on the range's own sheet. */
function otherRange(range: SheetRange, value: unknown, location: string): SheetRange {
  const given = modelArgument(value, SheetRange);
  return given ?? rangeOfAddress(range.sheet, textArgument(value, location), location);
}

function optionalCount(value: unknown, location: string): number {
  return isLeftOut(value) ? 1 : wholeArgument(value, location);
}

/** `count` rows or columns beside a range; a negative count looks at its other side. */
function beside(
  range: SheetRange,
  count: number,
  side: 'above' | 'below' | 'before' | 'after',
): SheetRange {
  const { rect } = range;
  const size = Math.abs(count);
  const isFirst = (side === 'above' || side === 'before') === count > 0;
  if (side === 'above' || side === 'below') {
    const top = isFirst ? rect.top - size : rect.top + rect.rowCount;
    return range.at({ ...rect, top, rowCount: size });
  }
  const left = isFirst ? rect.left - size : rect.left + rect.columnCount;
  return range.at({ ...rect, left, columnCount: size });
}

function shared(range: SheetRange, value: unknown): SheetRange | null {
  const other = otherRange(range, value, 'Range.getIntersection');
  const rect = other.sheet === range.sheet ? intersect(range.rect, other.rect) : null;
  return rect === null ? null : range.at(rect);
}

function used(range: SheetRange, valuesOnly: unknown): SheetRange | null {
  const rect = findUsedRect(range.sheet, range.rect, valuesOnly === true);
  return rect === null ? null : range.at(rect);
}

function special(range: SheetRange, args: readonly unknown[]): readonly Rect[] {
  const location = 'Range.getSpecialCells';
  const kind = wordArgument(args[0], ['Visible', 'Constants', 'Formulas', 'Blanks'], location);
  const valueType = isLeftOut(args[1]) ? 'All' : textArgument(args[1], location);
  return findSpecialCells(range, kind, valueType);
}

function wrapAreas(range: SheetRange, rects: readonly Rect[]): WireObject | null {
  return rects.length === 0 ? null : rangeAreasClass.wrap(rangeAreas(range.sheet, rects));
}

/** Ranges: cells of one sheet. */
export const rangeClass: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'Range',
  tracked: true,
  properties: RANGE_PROPERTIES,
  links: {
    format: (range) => rangeFormatClass.wrap([range]),
    worksheet: (range) => worksheetClass.wrap(range.sheet),
    conditionalFormats: (range) => conditionalFormatCollectionClass.wrap(range),
    dataValidation: (range) => dataValidationClass.wrap(range),
  },
  methods: {
    ...RANGE_EDITS,
    getCell: (range, [row, column]) =>
      wrapRange(
        range.cell(wholeArgument(row, 'Range.getCell'), wholeArgument(column, 'Range.getCell')),
      ),
    getRow: (range, [index]) => wrapRange(range.row(wholeArgument(index, 'Range.getRow', 0))),
    getColumn: (range, [index]) =>
      wrapRange(range.column(wholeArgument(index, 'Range.getColumn', 0))),
    getResizedRange: (range, [rows, columns]) =>
      wrapRange(
        range.resized(
          wholeArgument(rows, 'Range.getResizedRange'),
          wholeArgument(columns, 'Range.getResizedRange'),
        ),
      ),
    getAbsoluteResizedRange: (range, [rows, columns]) =>
      wrapRange(
        range.at({
          ...range.rect,
          rowCount: wholeArgument(rows, 'Range.getAbsoluteResizedRange', 1),
          columnCount: wholeArgument(columns, 'Range.getAbsoluteResizedRange', 1),
        }),
      ),
    getOffsetRange: (range, [rows, columns]) =>
      wrapRange(
        range.offset(
          wholeArgument(rows, 'Range.getOffsetRange'),
          wholeArgument(columns, 'Range.getOffsetRange'),
        ),
      ),
    getBoundingRect: (range, [other]) =>
      wrapRange(range.boundingRect(otherRange(range, other, 'Range.getBoundingRect'))),
    getIntersection: (range, [other]) => {
      const found = shared(range, other);
      if (found === null) throw itemNotFound('Range.getIntersection');
      return wrapRange(found);
    },
    getIntersectionOrNullObject: (range, [other]) => wrapRange(shared(range, other)),
    getEntireRow: (range) =>
      wrapRange(range.at({ ...range.rect, left: 0, columnCount: WHOLE_SHEET.columnCount })),
    getEntireColumn: (range) =>
      wrapRange(range.at({ ...range.rect, top: 0, rowCount: WHOLE_SHEET.rowCount })),
    getLastCell: (range) => wrapRange(range.lastCell()),
    getLastRow: (range) => wrapRange(range.row(range.rect.rowCount - 1)),
    getLastColumn: (range) => wrapRange(range.column(range.rect.columnCount - 1)),
    getRowsAbove: (range, [count]) =>
      wrapRange(beside(range, optionalCount(count, 'Range.getRowsAbove'), 'above')),
    getRowsBelow: (range, [count]) =>
      wrapRange(beside(range, optionalCount(count, 'Range.getRowsBelow'), 'below')),
    getColumnsBefore: (range, [count]) =>
      wrapRange(beside(range, optionalCount(count, 'Range.getColumnsBefore'), 'before')),
    getColumnsAfter: (range, [count]) =>
      wrapRange(beside(range, optionalCount(count, 'Range.getColumnsAfter'), 'after')),
    getUsedRange: (range, [valuesOnly]) => {
      const found = used(range, valuesOnly);
      if (found === null) throw itemNotFound('Range.getUsedRange');
      return wrapRange(found);
    },
    getUsedRangeOrNullObject: (range, [valuesOnly]) => wrapRange(used(range, valuesOnly)),
    getSpecialCells: (range, args) => {
      const rects = special(range, args);
      if (rects.length === 0) throw itemNotFound('Range.getSpecialCells');
      return wrapAreas(range, rects);
    },
    getSpecialCellsOrNullObject: (range, args) => wrapAreas(range, special(range, args)),
    getMergedAreasOrNullObject: (range) => {
      const touched = range.sheet.merges.filter((merge) => intersect(merge, range.rect) !== null);
      return wrapAreas(range, touched);
    },
    getTables: (range, [fullyContained]) =>
      scopedTableCollectionClass.wrap({ range, fullyContained: fullyContained === true }),
    // The client cuts large arrays in pieces and asks first whether the whole would fit.
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows === range.rect.rowCount && columns === range.rect.columnCount) return null;
      throw invalidArgument('Range.values', 'The array does not have the size of the range.');
    },
  },
});
