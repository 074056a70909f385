import { isLeftOut, textArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { accessMethods, sameName } from './namedCollection.ts';
import { worksheetClass } from './worksheetClass.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';

function firstOf(sheets: readonly Sheet[], visibleOnly: unknown): Sheet | undefined {
  return sheets.find((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
}

function wrapSheet(sheet: Sheet | undefined): ReturnType<typeof worksheetClass.wrap> | null {
  return sheet === undefined ? null : worksheetClass.wrap(sheet);
}

/** `workbook.worksheets`. */
export const worksheetCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => worksheetClass.wrap(sheet)),
  methods: {
    ...accessMethods<Workbook, Sheet>(
      {
        name: 'WorksheetCollection',
        list: (workbook) => workbook.sheets,
        matches: (sheet, key) => sheet.id === key || sameName(sheet.name, key),
        wrap: (sheet) => worksheetClass.wrap(sheet),
      },
      ['getItem', 'getItemOrNullObject'],
    ),
    add: (workbook, [name]) => {
      const given = isLeftOut(name) ? null : textArgument(name, 'WorksheetCollection.add');
      return worksheetClass.wrap(workbook.addSheet(given));
    },
    getCount: (workbook, [visibleOnly]) =>
      workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible')
        .length,
    getActiveWorksheet: (workbook) => worksheetClass.wrap(workbook.activeSheet),
    getFirst: (workbook, [visibleOnly]) => wrapSheet(firstOf(workbook.sheets, visibleOnly)),
    getLast: (workbook, [visibleOnly]) =>
      wrapSheet(firstOf([...workbook.sheets].reverse(), visibleOnly)),
    _RegisterDataChangedEvent: (workbook) => {
      workbook.changeListeners += 1;
    },
    _UnregisterDataChangedEvent: (workbook) => {
      workbook.changeListeners -= 1;
    },
  },
});
