import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost } from '../host/excelHost.ts';
import type { HostOptions } from '../host/hostOptions.ts';
import { loadXlsx } from '../host/xlsx/loadXlsx.ts';

/** An Excel in memory with one of the example workbooks open. */
export async function openExample(name: string, options: HostOptions = {}): Promise<ExcelHost> {
  const host = new ExcelHost(options);
  const file = path.resolve(__dirname, '../../exempel', `${name}.xlsx`);
  await loadXlsx(host, readFileSync(file));
  return host;
}

/** An Excel in memory whose first sheet holds these rows, from A1. */
export function openRows(rows: readonly (readonly (string | number)[])[]): ExcelHost {
  const host = new ExcelHost();
  const { cells } = host.workbook.activeSheet;
  rows.forEach((row, top) => {
    row.forEach((value, column) => {
      if (value !== '') cells.ensure(top, column).value = value;
    });
  });
  return host;
}
