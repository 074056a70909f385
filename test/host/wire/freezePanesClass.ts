import { isLeftOut, modelArgument, textArgument, wholeArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { wrapRange } from './rangeClass.ts';
import { frozenRect } from '../model/freeze.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import { spansColumns, spansRows } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { itemNotFound } from '../protocol/hostError.ts';

function location(sheet: Sheet): SheetRange | null {
  const rect = frozenRect(sheet.freeze);
  return rect === null ? null : new SheetRange(sheet, rect);
}

/** `worksheet.freezePanes`. */
export const freezePanesClass: HostClass<Sheet> = defineClass<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, [count]) => {
      const rows = isLeftOut(count)
        ? 1
        : wholeArgument(count, 'WorksheetFreezePanes.freezeRows', 1);
      sheet.freeze = { rows, columns: 0 };
    },
    freezeColumns: (sheet, [count]) => {
      const columns = isLeftOut(count)
        ? 1
        : wholeArgument(count, 'WorksheetFreezePanes.freezeColumns', 1);
      sheet.freeze = { rows: 0, columns };
    },
    freezeAt: (sheet, [frozen]) => {
      const place = 'WorksheetFreezePanes.freezeAt';
      const { rect } =
        modelArgument(frozen, SheetRange) ??
        rangeOfAddress(sheet, textArgument(frozen, place), place);
      sheet.freeze = {
        rows: spansRows(rect) ? 0 : rect.top + rect.rowCount,
        columns: spansColumns(rect) ? 0 : rect.left + rect.columnCount,
      };
    },
    unfreeze: (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
    },
    getLocation: (sheet) => {
      const found = location(sheet);
      if (found === null) throw itemNotFound('WorksheetFreezePanes.getLocation');
      return wrapRange(found);
    },
    getLocationOrNullObject: (sheet) => wrapRange(location(sheet)),
  },
});
