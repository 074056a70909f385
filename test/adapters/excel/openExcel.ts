import '../../host/boot/nodeGlobals.ts';
import type { HostOptions } from '../../host/hostOptions.ts';
import { bootOffice } from '../../host/boot/jsdom.ts';
import { ExcelHost } from '../../host/excelHost.ts';

/** The values of a sheet that a user has made, from A1. */
export type Cells = readonly (readonly (string | number | boolean)[])[];

/** An Excel in memory with a user's sheets in it, connected to office.js; its log is empty. */
export async function openExcel(
  sheets: Readonly<Record<string, Cells>> = {
    Budget: [
      ['Kod', 'Budget'],
      ['0510', 1200],
    ],
  },
  options: HostOptions = {},
): Promise<ExcelHost> {
  const host = new ExcelHost(options);
  await bootOffice(host);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    Object.entries(sheets).forEach(([name, cells], index) => {
      const sheet = index === 0 ? first : worksheets.add(name);
      sheet.name = name;
      const [row] = cells;
      if (row === undefined) return;
      const range = sheet.getRangeByIndexes(0, 0, cells.length, row.length).untrack();
      range.values = cells.map((one) => [...one]);
    });
    await context.sync();
  });
  host.log.clear();
  return host;
}

/** The sheet of a host by its name. */
export function sheetIn(host: ExcelHost, name: string) {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** What a cell holds or its formula gives, blank as null. */
export function valueAt(host: ExcelHost, sheet: string, row: number, column: number): unknown {
  host.workbook.calculation.settle();
  return sheetIn(host, sheet).cells.at(row, column)?.value ?? null;
}

/** Does something in the workbook as a user would. */
export async function asUser(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}
