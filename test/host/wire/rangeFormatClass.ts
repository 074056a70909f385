import {
  booleanArgument,
  isLeftOut,
  numberArgument,
  textArgument,
  wholeArgument,
  wordArgument,
} from './arguments.ts';
import { readColor } from './color.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, PropertySpec, WireObject } from './hostClass.ts';
import { rangeBorderCollectionClass } from './rangeBorderClass.ts';
import { USUAL_STYLE } from '../model/cellStyle.ts';
import type { StylePatch } from '../model/cellStyle.ts';
import type { Line } from '../model/axis.ts';
import { applyPatch, readUniform } from '../model/rangeStyle.ts';
import {
  autofitColumns,
  autofitRows,
  USUAL_COLUMN_WIDTH,
  USUAL_ROW_HEIGHT,
} from '../model/size.ts';
import type { SheetRange } from '../model/sheetRange.ts';
import { invalidArgument } from '../protocol/hostError.ts';

/** The ranges that a format is of: one for a Range, several for RangeAreas. */
export type FormatTarget = readonly SheetRange[];

type StyleKey = keyof typeof USUAL_STYLE;

/** What all ranges share, or null. */
export function sharedValue<V>(
  target: FormatTarget,
  read: (range: SheetRange) => V | null,
): V | null {
  const [first = null, ...rest] = target.map(read);
  return rest.every((value) => value === first) ? first : null;
}

function patchAll(target: FormatTarget, patch: StylePatch, location: string): void {
  for (const range of target) {
    range.sheet.guardEdit(location);
    applyPatch(range, patch);
    range.sheet.workbook.isDirty = true;
  }
}

function styleProperty(
  key: StyleKey,
  location: string,
  parse: (value: unknown, location: string) => string | number | boolean,
): PropertySpec<FormatTarget> {
  return {
    get: (target) =>
      sharedValue(target, (range) =>
        readUniform(range, (style) => style?.[key] ?? USUAL_STYLE[key]),
      ),
    set: (target, value) => {
      patchAll(target, { [key]: parse(value, location) }, location);
    },
  };
}

function oneOf(words: readonly string[]): (value: unknown, location: string) => string {
  return (value, location) => wordArgument(value, words, location);
}

function sizeOfFont(value: unknown, location: string): number {
  const size = numberArgument(value, location);
  if (size < 1 || size > 409) throw invalidArgument(location);
  return size;
}

function indent(value: unknown, location: string): number {
  const level = wholeArgument(value, location, 0);
  if (level > 250) throw invalidArgument(location);
  return level;
}

const rangeFontClass: HostClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'RangeFont',
  properties: {
    name: styleProperty('fontName', 'RangeFont.name', textArgument),
    size: styleProperty('fontSize', 'RangeFont.size', sizeOfFont),
    color: styleProperty('fontColor', 'RangeFont.color', readColor),
    bold: styleProperty('bold', 'RangeFont.bold', booleanArgument),
    italic: styleProperty('italic', 'RangeFont.italic', booleanArgument),
    strikethrough: styleProperty('strikethrough', 'RangeFont.strikethrough', booleanArgument),
    underline: styleProperty(
      'underline',
      'RangeFont.underline',
      oneOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
    ),
  },
});

const rangeFillClass: HostClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'RangeFill',
  properties: { color: styleProperty('fill', 'RangeFill.color', readColor) },
  methods: {
    clear: (target) => {
      patchAll(target, { fill: undefined }, 'RangeFill.clear');
    },
  },
});

const formatProtectionClass: HostClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'FormatProtection',
  properties: {
    locked: styleProperty('locked', 'FormatProtection.locked', booleanArgument),
    formulaHidden: styleProperty(
      'formulaHidden',
      'FormatProtection.formulaHidden',
      booleanArgument,
    ),
  },
});

function sizeProperty(
  lines: 'rows' | 'columns',
  location: string,
  usual: number,
  most: number,
): PropertySpec<FormatTarget> {
  const extent = ({ rect }: SheetRange): readonly [number, number] =>
    lines === 'rows' ? [rect.top, rect.rowCount] : [rect.left, rect.columnCount];
  return {
    get: (target) =>
      sharedValue(target, (range) =>
        range.sheet[lines].uniform(...extent(range), (line: Line) => line.size ?? usual),
      ),
    set: (target, value) => {
      const size = numberArgument(value, location);
      if (size < 0 || size > most) throw invalidArgument(location);
      for (const range of target) {
        range.sheet.guardEdit(location);
        range.sheet[lines].patch(...extent(range), (line) => ({ ...line, size }));
      }
    },
  };
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** How ranges look: `range.format`. */
export const rangeFormatClass: HostClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: styleProperty(
      'horizontalAlignment',
      'RangeFormat.horizontalAlignment',
      oneOf(HORIZONTAL),
    ),
    verticalAlignment: styleProperty(
      'verticalAlignment',
      'RangeFormat.verticalAlignment',
      oneOf(VERTICAL),
    ),
    wrapText: styleProperty('wrapText', 'RangeFormat.wrapText', booleanArgument),
    shrinkToFit: styleProperty('shrinkToFit', 'RangeFormat.shrinkToFit', booleanArgument),
    indentLevel: styleProperty('indentLevel', 'RangeFormat.indentLevel', indent),
    textOrientation: styleProperty('textOrientation', 'RangeFormat.textOrientation', wholeArgument),
    columnWidth: sizeProperty('columns', 'RangeFormat.columnWidth', USUAL_COLUMN_WIDTH, 1342),
    rowHeight: sizeProperty('rows', 'RangeFormat.rowHeight', USUAL_ROW_HEIGHT, 409.5),
  },
  links: {
    fill: (target): WireObject => rangeFillClass.wrap(target),
    font: (target): WireObject => rangeFontClass.wrap(target),
    borders: (target): WireObject => rangeBorderCollectionClass.wrap(target),
    protection: (target): WireObject => formatProtectionClass.wrap(target),
  },
  methods: {
    autofitColumns: (target) => {
      for (const range of target) autofitColumns(range.sheet, range.rect);
    },
    autofitRows: (target) => {
      for (const range of target) autofitRows(range.sheet, range.rect);
    },
    adjustIndent: (target, [amount]) => {
      const step = isLeftOut(amount) ? 1 : wholeArgument(amount, 'RangeFormat.adjustIndent');
      for (const range of target) {
        const level = readUniform(range, (style) => style?.indentLevel ?? 0) ?? 0;
        patchAll([range], { indentLevel: Math.max(0, level + step) }, 'RangeFormat.adjustIndent');
      }
    },
  },
});
