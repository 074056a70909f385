import type { DateSystem } from './dateSerial.ts';

/** What a workbook has, before any cell is read. The proxies are good for the same Excel.run. */
export interface Inventory {
  readonly bok: string;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
}

/** Asks for the sheets, the tables, the workbook's name and its date system: one request. */
export async function readInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { workbook } = context;
  workbook.load('name');
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showTotals');
  // Office.js has no property for the date system, but DATE() counts in it.
  const secondDay = workbook.functions.date(1904, 1, 2).load('value');
  await context.sync();
  return {
    bok: workbook.name,
    dateSystem: secondDay.value === 1 ? 1904 : 1900,
    sheets: sheets.items,
    tables: tables.items,
  };
}
