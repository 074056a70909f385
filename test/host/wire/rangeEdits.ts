import { isLeftOut, modelArgument, textArgument, wordArgument } from './arguments.ts';
import { CELL_PROPERTY_METHODS } from './cellProperties.ts';
import { isWireObject } from './hostClass.ts';
import type { ClassSpec } from './hostClass.ts';
import { copyRange } from '../model/copyRange.ts';
import { groupLines, setGroupsHidden } from '../model/outline.ts';
import {
  CLEAR_WORDS,
  clearRange,
  deleteCells,
  insertCells,
  mergeCells,
  unmergeCells,
} from '../model/rangeEdit.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { wrapRange } from './rangeClass.ts';

const COPY_WORDS = ['All', 'Formulas', 'Values', 'Formats'] as const;
const OUTLINE_WORDS = ['ByRows', 'ByColumns'] as const;

/** Methods of ranges that change something. */
export const RANGE_EDITS: NonNullable<ClassSpec<SheetRange>['methods']> = {
  ...CELL_PROPERTY_METHODS,
  clear: (range, [what]) => {
    clearRange(range, isLeftOut(what) ? 'All' : wordArgument(what, CLEAR_WORDS, 'Range.clear'));
  },
  insert: (range, [direction]) => {
    insertCells(range, wordArgument(direction, ['Down', 'Right'], 'Range.insert'));
    // The answer is the new room, which stands where the range stood.
    return wrapRange(range);
  },
  delete: (range, [direction]) => {
    deleteCells(range, wordArgument(direction, ['Up', 'Left'], 'Range.delete'));
  },
  merge: (range, [across]) => {
    mergeCells(range, across === true);
  },
  unmerge: (range) => {
    unmergeCells(range);
  },
  select: (range) => {
    range.sheet.workbook.activeSheet = range.sheet;
    range.sheet.workbook.selection = range;
  },
  calculate: (range) => {
    range.sheet.workbook.calculation.calculate();
  },
  copyFrom: (range, [source, what]) => {
    const location = 'Range.copyFrom';
    const from = isWireObject(source)
      ? modelArgument(source, SheetRange)
      : rangeOfAddress(range.sheet, textArgument(source, location), location);
    if (from !== undefined) {
      copyRange(from, range, isLeftOut(what) ? 'All' : wordArgument(what, COPY_WORDS, location));
    }
  },
  group: (range, [option]) => {
    groupLines(range, wordArgument(option, OUTLINE_WORDS, 'Range.group'), 1);
  },
  ungroup: (range, [option]) => {
    groupLines(range, wordArgument(option, OUTLINE_WORDS, 'Range.ungroup'), -1);
  },
  hideGroupDetails: (range, [option]) => {
    setGroupsHidden(range, wordArgument(option, OUTLINE_WORDS, 'Range.hideGroupDetails'), true);
  },
  showGroupDetails: (range, [option]) => {
    setGroupsHidden(range, wordArgument(option, OUTLINE_WORDS, 'Range.showGroupDetails'), false);
  },
};
