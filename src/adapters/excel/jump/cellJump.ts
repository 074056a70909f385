import type { CellJump } from '../../../application/ports.ts';
import { ok } from '../../../domain/result.ts';
import { sheetOf } from '../host/addresses.ts';
import { inExcel } from '../host/inExcel.ts';

/** Shows cells of the open workbook. A sheet that is gone gives `hostfel`. */
export function createCellJump(): CellJump {
  return {
    jump: (cell) =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetOf(cell));
        sheet.activate();
        sheet
          .getRange(cell.slice(cell.lastIndexOf('!') + 1))
          .untrack()
          .select();
        await context.sync();
        return ok(null);
      }),
  };
}
