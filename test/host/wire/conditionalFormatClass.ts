import { booleanArgument, isLeftOut, wholeArgument, wordArgument } from './arguments.ts';
import {
  cellValueFormatClass,
  colorScaleFormatClass,
  customFormatClass,
  iconSetFormatClass,
  presetFormatClass,
  textFormatClass,
  topBottomFormatClass,
} from './conditionalRuleClasses.ts';
import { dataBarFormatClass } from './dataBarClass.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, WireObject } from './hostClass.ts';
import { rangeAreas, rangeAreasClass } from './rangeAreasClass.ts';
import { wrapRange } from './rangeClass.ts';
import { CONDITIONAL_FORMAT_TYPES, newConditionalFormat } from '../model/conditionalFormat.ts';
import type { ConditionalFormat, ConditionalFormatType } from '../model/conditionalFormat.ts';
import { removeConditionalFormats } from '../model/rangeEdit.ts';
import { intersect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { invalidArgument, itemNotFound } from '../protocol/hostError.ts';

/** A conditional format together with its sheet. */
interface Placed {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

function linkFor(
  type: ConditionalFormatType,
  wireClass: HostClass<ConditionalFormat>,
  isOptional: boolean,
): (placed: Placed) => WireObject | null {
  return ({ format }) => {
    if (format.type === type) return wireClass.wrap(format);
    if (isOptional) return null;
    throw invalidArgument(`ConditionalFormat.${type}`, `The rule is of type ${format.type}.`);
  };
}

const RULE_CLASSES: readonly (readonly [
  string,
  ConditionalFormatType,
  HostClass<ConditionalFormat>,
])[] = [
  ['custom', 'Custom', customFormatClass],
  ['dataBar', 'DataBar', dataBarFormatClass],
  ['cellValue', 'CellValue', cellValueFormatClass],
  ['textComparison', 'ContainsText', textFormatClass],
  ['colorScale', 'ColorScale', colorScaleFormatClass],
  ['iconSet', 'IconSet', iconSetFormatClass],
  ['topBottom', 'TopBottom', topBottomFormatClass],
  ['preset', 'PresetCriteria', presetFormatClass],
];

const RULE_LINKS = Object.fromEntries(
  RULE_CLASSES.flatMap(([name, type, wireClass]) => [
    [name, linkFor(type, wireClass, false)],
    [`${name}OrNullObject`, linkFor(type, wireClass, true)],
  ]),
);

function areasOf({ sheet, format }: Placed): readonly SheetRange[] {
  return format.areas.map((area) => new SheetRange(sheet, area));
}

const conditionalFormatClass: HostClass<Placed> = defineClass<Placed>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        const place = wholeArgument(value, 'ConditionalFormat.priority', 0);
        const others = sheet.conditionalFormats.filter((one) => one !== format);
        others.splice(place, 0, format);
        sheet.conditionalFormats = others;
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = booleanArgument(value, 'ConditionalFormat.stopIfTrue');
      },
    },
  },
  links: RULE_LINKS,
  methods: {
    delete: ({ sheet, format }) => {
      sheet.guardEdit('ConditionalFormat.delete');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
    getRange: (placed) => wrapRange(areasOf(placed)[0] ?? null),
    getRangeOrNullObject: (placed) => {
      const areas = areasOf(placed);
      return wrapRange(areas.length === 1 ? (areas[0] ?? null) : null);
    },
    getRanges: (placed) => rangeAreasClass.wrap(rangeAreas(placed.sheet, placed.format.areas)),
  },
});

function formatsOf(range: SheetRange): readonly Placed[] {
  const { sheet, rect } = range;
  const touching = sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => intersect(area, rect) !== null),
  );
  return touching.map((format) => ({ sheet, format }));
}

function findFormat(range: SheetRange, key: unknown): Placed | undefined {
  return formatsOf(range).find(({ format }) => format.id === key);
}

/** `range.conditionalFormats`: the rules that touch the range. */
export const conditionalFormatCollectionClass: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'ConditionalFormatCollection',
  items: (range) => formatsOf(range).map((placed) => conditionalFormatClass.wrap(placed)),
  methods: {
    add: (range, [type]) => {
      const { sheet, rect } = range;
      const location = 'ConditionalFormatCollection.add';
      sheet.guardEdit(location);
      const kind = wordArgument(type, CONDITIONAL_FORMAT_TYPES, location);
      const format = newConditionalFormat(sheet.workbook.newId(), kind, rect);
      // A new rule is first in line, as in Excel.
      sheet.conditionalFormats.unshift(format);
      return conditionalFormatClass.wrap({ sheet, format });
    },
    clearAll: (range) => {
      range.sheet.guardEdit('ConditionalFormatCollection.clearAll');
      removeConditionalFormats(range.sheet, range.rect);
    },
    getCount: (range) => formatsOf(range).length,
    getItem: (range, [id]) => {
      const placed = findFormat(range, id);
      if (placed === undefined) throw itemNotFound('ConditionalFormatCollection.getItem');
      return conditionalFormatClass.wrap(placed);
    },
    getItemOrNullObject: (range, [id]) => {
      const placed = isLeftOut(id) ? undefined : findFormat(range, id);
      return placed === undefined ? null : conditionalFormatClass.wrap(placed);
    },
    getItemAt: (range, [index]) => {
      const placed =
        formatsOf(range)[wholeArgument(index, 'ConditionalFormatCollection.getItemAt', 0)];
      if (placed === undefined) throw invalidArgument('ConditionalFormatCollection.getItemAt');
      return conditionalFormatClass.wrap(placed);
    },
  },
});
