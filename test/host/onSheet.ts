import type { OfficeGlobals } from './boot/jsdom.ts';

/**
 * Does something on the sheet "Blad1" of a new workbook, in one Excel.run.
 *
 * @example
 * const values = await onSheet(office, async (sheet, context) => {
 *   const range = sheet.getRange('A1').load('values');
 *   await context.sync();
 *   return range.values;
 * });
 */
export async function onSheet<T>(
  office: OfficeGlobals,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return office.Excel.run(async (context) =>
    work(context.workbook.worksheets.getItem('Blad1'), context),
  );
}
