import { isLeftOut, wholeArgument, wordArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { rangeClass } from './rangeClass.ts';
import { rangeFormatClass } from './rangeFormatClass.ts';
import { worksheetClass } from './worksheetClass.ts';
import type { Rect } from '../model/rect.ts';
import { CLEAR_WORDS, clearRange } from '../model/rangeEdit.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { invalidArgument } from '../protocol/hostError.ts';

/** Several ranges of one sheet. */
export class RangeAreas {
  readonly sheet: Sheet;
  readonly ranges: readonly SheetRange[];

  constructor(sheet: Sheet, ranges: readonly SheetRange[]) {
    this.sheet = sheet;
    this.ranges = ranges;
  }
}

/** Makes areas of rectangles. */
export function rangeAreas(sheet: Sheet, rects: readonly Rect[]): RangeAreas {
  return new RangeAreas(
    sheet,
    rects.map((rect) => new SheetRange(sheet, rect)),
  );
}

const areasCollectionClass: HostClass<RangeAreas> = defineClass<RangeAreas>({
  name: 'RangeCollection',
  items: (areas) => areas.ranges.map((range) => rangeClass.wrap(range)),
  methods: {
    getCount: (areas) => areas.ranges.length,
    getItemAt: (areas, [index]) => {
      const range = areas.ranges[wholeArgument(index, 'RangeCollection.getItemAt', 0)];
      if (range === undefined) throw invalidArgument('RangeCollection.getItemAt');
      return rangeClass.wrap(range);
    },
  },
});

/** What `getRanges`, `getSpecialCells` and `getMergedAreasOrNullObject` give. */
export const rangeAreasClass: HostClass<RangeAreas> = defineClass<RangeAreas>({
  name: 'RangeAreas',
  tracked: true,
  properties: {
    address: { get: (areas) => areas.ranges.map((range) => range.address).join(',') },
    areaCount: { get: (areas) => areas.ranges.length },
    cellCount: {
      get: (areas) =>
        areas.ranges.reduce((sum, { rect }) => sum + rect.rowCount * rect.columnCount, 0),
    },
  },
  links: {
    areas: (areas) => areasCollectionClass.wrap(areas),
    worksheet: (areas) => worksheetClass.wrap(areas.sheet),
    format: (areas) => rangeFormatClass.wrap(areas.ranges),
  },
  methods: {
    clear: (areas, [what]) => {
      const word = isLeftOut(what) ? 'All' : wordArgument(what, CLEAR_WORDS, 'RangeAreas.clear');
      for (const range of areas.ranges) clearRange(range, word);
    },
  },
});
