import { booleanArgument, isLeftOut, textArgument } from './arguments.ts';
import { applicationClass } from './applicationClass.ts';
import { commentCollectionClass } from './commentClass.ts';
import { functionsClass } from './functionsClass.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { namedItemCollectionClass } from './namedItemClass.ts';
import { wrapRange } from './rangeClass.ts';
import { settingCollectionClass } from './settingClass.ts';
import { tableCollectionClass } from './tableCollectionClass.ts';
import { worksheetCollectionClass } from './worksheetCollectionClass.ts';
import { SheetRange } from '../model/sheetRange.ts';
import type { Workbook } from '../model/workbook.ts';
import { accessDenied, invalidOperation } from '../protocol/hostError.ts';

const workbookProtectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'WorkbookProtection',
  properties: { protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    protect: (workbook, [password]) => {
      if (workbook.structureProtected) throw invalidOperation('WorkbookProtection.protect');
      workbook.structureProtected = true;
      workbook.structurePassword = isLeftOut(password)
        ? null
        : textArgument(password, 'WorkbookProtection.protect');
    },
    unprotect: (workbook, [password]) => {
      const given = isLeftOut(password) ? null : password;
      const isRight = workbook.structurePassword === null || workbook.structurePassword === given;
      if (!isRight) throw accessDenied('WorkbookProtection.unprotect');
      workbook.structureProtected = false;
    },
  },
});

function selectedRange(workbook: Workbook): SheetRange {
  const { selection, activeSheet } = workbook;
  const isThere = selection !== null && workbook.sheets.includes(activeSheet);
  if (isThere && selection.isOn(activeSheet)) return selection;
  return new SheetRange(activeSheet, { top: 0, left: 0, rowCount: 1, columnCount: 1 });
}

/** The workbook: where every path begins. */
export const workbookClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Workbook',
  properties: {
    name: { get: (workbook) => workbook.name },
    isDirty: {
      get: (workbook) => workbook.isDirty,
      set: (workbook, value) => {
        workbook.isDirty = booleanArgument(value, 'Workbook.isDirty');
      },
    },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    usePrecisionAsDisplayed: { get: () => false },
    calculationEngineVersion: { get: () => 191_029 },
    chartDataPointTrack: { get: () => true },
  },
  links: {
    application: (workbook) => applicationClass.wrap(workbook),
    worksheets: (workbook) => worksheetCollectionClass.wrap(workbook),
    tables: (workbook) => tableCollectionClass.wrap({ workbook, sheet: null }),
    names: (workbook) => namedItemCollectionClass.wrap({ workbook, sheet: null }),
    functions: (workbook) => functionsClass.wrap(workbook),
    settings: (workbook) => settingCollectionClass.wrap(workbook),
    comments: (workbook) => commentCollectionClass.wrap(workbook),
    protection: (workbook) => workbookProtectionClass.wrap(workbook),
  },
  methods: {
    getSelectedRange: (workbook) => wrapRange(selectedRange(workbook)),
    getActiveCell: (workbook) => wrapRange(selectedRange(workbook).cell(0, 0)),
  },
});
