import { booleanArgument } from './arguments.ts';
import type { PropertySpec } from './hostClass.ts';
import { formulaFromLocal, formulaToLocal } from '../model/localFormula.ts';
import { textOf } from '../model/numberText.ts';
import { changeStyles, readUniform } from '../model/rangeStyle.ts';
import {
  numberFormatAt,
  readFormulas,
  readGrid,
  readNumberFormats,
  readValues,
  readValueTypes,
  writeEntries,
  writeNumberFormats,
} from '../model/rangeValues.ts';
import { patchStyle, USUAL_STYLE } from '../model/cellStyle.ts';
import { spansColumns, spansRows } from '../model/rect.ts';
import { linesHeight, linesWidth } from '../model/size.ts';
import type { SheetRange } from '../model/sheetRange.ts';

function setNumberFormats(range: SheetRange, value: unknown): void {
  const { sheet } = range;
  sheet.guardEdit('Range.numberFormat');
  if (typeof value === 'string') {
    const numberFormat = value === '' ? 'General' : value;
    changeStyles(sheet, range.rect, (style) => patchStyle(style, { numberFormat }));
    return;
  }
  for (const [row, column, numberFormat] of writeNumberFormats(range, value)) {
    const cell = { top: row, left: column, rowCount: 1, columnCount: 1 };
    changeStyles(sheet, cell, (style) => patchStyle(style, { numberFormat }));
  }
}

function readTexts(range: SheetRange): string[][] {
  const { sheet } = range;
  sheet.workbook.calculation.settle();
  return readGrid(range, (cell, row, column) =>
    textOf(cell.value, numberFormatAt(sheet, row, column), sheet.workbook),
  );
}

function hiddenProperty(lines: 'rows' | 'columns', location: string): PropertySpec<SheetRange> {
  const extent = ({ rect }: SheetRange): readonly [number, number] =>
    lines === 'rows' ? [rect.top, rect.rowCount] : [rect.left, rect.columnCount];
  return {
    get: (range) => range.sheet[lines].uniform(...extent(range), (line) => line.hidden === true),
    set: (range, value) => {
      range.sheet.guardEdit(location);
      const hidden = booleanArgument(value, location);
      range.sheet[lines].patch(...extent(range), (line) => ({ ...line, hidden }));
    },
  };
}

const ROW_HIDDEN = hiddenProperty('rows', 'Range.rowHidden');
const COLUMN_HIDDEN = hiddenProperty('columns', 'Range.columnHidden');

/** Scalar properties of ranges. */
export const RANGE_PROPERTIES: Readonly<Record<string, PropertySpec<SheetRange>>> = {
  address: { get: (range) => range.address },
  addressLocal: { get: (range) => range.address },
  cellCount: { get: ({ rect }) => rect.rowCount * rect.columnCount },
  rowIndex: { get: (range) => range.rect.top },
  columnIndex: { get: (range) => range.rect.left },
  rowCount: { get: (range) => range.rect.rowCount },
  columnCount: { get: (range) => range.rect.columnCount },
  isEntireRow: { get: (range) => spansColumns(range.rect) },
  isEntireColumn: { get: (range) => spansRows(range.rect) },
  rowHidden: ROW_HIDDEN,
  columnHidden: COLUMN_HIDDEN,
  hidden: {
    get: (range) => {
      const rows = ROW_HIDDEN.get(range);
      const columns = COLUMN_HIDDEN.get(range);
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  values: {
    get: readValues,
    set: (range, value) => {
      writeEntries(range, value, 'Range.values');
    },
  },
  formulas: {
    get: readFormulas,
    set: (range, value) => {
      writeEntries(range, value, 'Range.formulas');
    },
  },
  formulasLocal: {
    get: (range) =>
      readFormulas(range).map((row) =>
        row.map((one) => formulaToLocal(one, range.sheet.workbook.locale)),
      ),
    set: (range, value) => {
      writeEntries(
        range,
        formulaFromLocal(value, range.sheet.workbook.locale),
        'Range.formulasLocal',
      );
    },
  },
  valueTypes: { get: readValueTypes },
  text: { get: readTexts },
  numberFormat: { get: readNumberFormats, set: setNumberFormats },
  style: {
    get: (range) => readUniform(range, (style) => style?.styleName ?? USUAL_STYLE.styleName),
  },
  top: { get: ({ sheet, rect }) => linesHeight(sheet, 0, rect.top) },
  left: { get: ({ sheet, rect }) => linesWidth(sheet, 0, rect.left) },
  height: { get: ({ sheet, rect }) => linesHeight(sheet, rect.top, rect.rowCount) },
  width: { get: ({ sheet, rect }) => linesWidth(sheet, rect.left, rect.columnCount) },
};
