import {
  booleanArgument,
  isLeftOut,
  numberArgument,
  textArgument,
  wholeArgument,
  wordArgument,
} from './arguments.ts';
import { chartCollectionClass } from './chartClass.ts';
import { readColor } from './color.ts';
import { sheetCommentCollectionClass } from './commentClass.ts';
import { freezePanesClass } from './freezePanesClass.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { namedItemCollectionClass } from './namedItemClass.ts';
import { horizontalBreaksClass, verticalBreaksClass } from './pageBreakClass.ts';
import { pageLayoutClass } from './pageLayoutClass.ts';
import { rangeAreasClass, RangeAreas } from './rangeAreasClass.ts';
import { wrapRange } from './rangeClass.ts';
import { tableCollectionClass } from './tableCollectionClass.ts';
import { worksheetProtectionClass } from './worksheetProtectionClass.ts';
import { showOutlineLevels } from '../model/outline.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import { WHOLE_SHEET } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { USUAL_ROW_HEIGHT } from '../model/size.ts';
import { findUsedRect } from '../model/usedRange.ts';
import { invalidOperation } from '../protocol/hostError.ts';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

function usedRange(sheet: Sheet, valuesOnly: unknown): SheetRange | null {
  const rect = findUsedRect(sheet, WHOLE_SHEET, valuesOnly === true);
  return rect === null ? null : new SheetRange(sheet, rect);
}

function rename(sheet: Sheet, value: unknown): void {
  const location = 'Worksheet.name';
  const name = textArgument(value, location);
  sheet.workbook.guardStructure(location);
  sheet.workbook.checkSheetName(name, sheet, location);
  sheet.workbook.renameSheet(sheet, name);
}

function setVisibility(sheet: Sheet, value: unknown): void {
  const visibility = wordArgument(value, VISIBILITIES, 'Worksheet.visibility');
  const { sheets } = sheet.workbook;
  sheet.workbook.guardStructure('Worksheet.visibility');
  const others = sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0)
    throw invalidOperation('Worksheet.visibility');
  sheet.visibility = visibility;
}

function getRanges(sheet: Sheet, address: unknown): RangeAreas {
  const location = 'Worksheet.getRanges';
  const parts = isLeftOut(address) ? [''] : textArgument(address, location).split(/[,;]/);
  return new RangeAreas(
    sheet,
    parts.map((part) => rangeOfAddress(sheet, part.trim(), location)),
  );
}

/** Worksheets. */
export const worksheetClass: HostClass<Sheet> = defineClass<Sheet>({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  setAs: { gridlines: 'showGridlines', headings: 'showHeadings' },
  properties: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name, set: rename },
    position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => {
        sheet.workbook.moveSheet(sheet, wholeArgument(value, 'Worksheet.position', 0));
      },
    },
    visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : readColor(value, 'Worksheet.tabColor');
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = booleanArgument(value, 'Worksheet.showGridlines');
      },
    },
    showHeadings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = booleanArgument(value, 'Worksheet.showHeadings');
      },
    },
    standardWidth: {
      get: (sheet) => sheet.standardWidth,
      set: (sheet, value) => {
        sheet.standardWidth = numberArgument(value, 'Worksheet.standardWidth');
      },
    },
    standardHeight: { get: () => USUAL_ROW_HEIGHT },
  },
  links: {
    tables: (sheet) => tableCollectionClass.wrap({ workbook: sheet.workbook, sheet }),
    names: (sheet) => namedItemCollectionClass.wrap({ workbook: sheet.workbook, sheet }),
    charts: (sheet) => chartCollectionClass.wrap(sheet),
    comments: (sheet) => sheetCommentCollectionClass.wrap(sheet),
    freezePanes: (sheet) => freezePanesClass.wrap(sheet),
    pageLayout: (sheet) => pageLayoutClass.wrap(sheet),
    protection: (sheet) => worksheetProtectionClass.wrap(sheet),
    horizontalPageBreaks: (sheet) => horizontalBreaksClass.wrap(sheet),
    verticalPageBreaks: (sheet) => verticalBreaksClass.wrap(sheet),
  },
  methods: {
    activate: (sheet) => {
      if (sheet.visibility !== 'Visible') throw invalidOperation('Worksheet.activate');
      sheet.workbook.activeSheet = sheet;
    },
    calculate: (sheet) => {
      sheet.workbook.calculation.calculate();
    },
    delete: (sheet) => {
      sheet.workbook.deleteSheet(sheet);
    },
    getRange: (sheet, [address]) => {
      const text = isLeftOut(address) ? '' : textArgument(address, 'Worksheet.getRange');
      return wrapRange(rangeOfAddress(sheet, text, 'Worksheet.getRange'));
    },
    getRanges: (sheet, [address]) => rangeAreasClass.wrap(getRanges(sheet, address)),
    getRangeByIndexes: (sheet, [top, left, rowCount, columnCount]) => {
      const location = 'Worksheet.getRangeByIndexes';
      const rect = {
        top: wholeArgument(top, location, 0),
        left: wholeArgument(left, location, 0),
        rowCount: wholeArgument(rowCount, location, 1),
        columnCount: wholeArgument(columnCount, location, 1),
      };
      return wrapRange(new SheetRange(sheet, rect));
    },
    getCell: (sheet, [row, column]) => {
      const top = wholeArgument(row, 'Worksheet.getCell', 0);
      const left = wholeArgument(column, 'Worksheet.getCell', 0);
      return wrapRange(new SheetRange(sheet, { top, left, rowCount: 1, columnCount: 1 }));
    },
    getUsedRange: (sheet, [valuesOnly]) => {
      const first = { top: 0, left: 0, rowCount: 1, columnCount: 1 };
      return wrapRange(usedRange(sheet, valuesOnly) ?? new SheetRange(sheet, first));
    },
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => wrapRange(usedRange(sheet, valuesOnly)),
    showOutlineLevels: (sheet, [rows, columns]) => {
      showOutlineLevels(sheet, 'ByRows', wholeArgument(rows, 'Worksheet.showOutlineLevels', 0));
      showOutlineLevels(
        sheet,
        'ByColumns',
        wholeArgument(columns, 'Worksheet.showOutlineLevels', 0),
      );
    },
    _RegisterDataChangedEvent: (sheet) => {
      sheet.changeListeners += 1;
    },
    _UnregisterDataChangedEvent: (sheet) => {
      sheet.changeListeners -= 1;
    },
  },
});
