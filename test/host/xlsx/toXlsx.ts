import '../boot/nodeGlobals.ts';
import { writeXlsx } from 'hucre/xlsx';
import type { NamedRange } from 'hucre';
import type { ExcelHost } from '../excelHost.ts';
import { toFileSheet } from './toFileSheet.ts';
import type { NamedItem } from '../model/namedItem.ts';

/**
 * The host's workbook as an .xlsx file: values, formulas with their calculated values, looks,
 * sizes, outlines, tables, conditional formats, list validations, frozen panes, page set-up and line
 * charts. Other charts and comments are left out. LibreOffice and Excel can open it.
 */
export async function toXlsx(host: ExcelHost): Promise<Uint8Array> {
  const { workbook } = host;
  workbook.calculation.settle();
  const toRange = (item: NamedItem, scope?: string): NamedRange => ({
    name: item.name,
    range: item.formula.slice(1),
    ...(scope === undefined ? {} : { scope }),
  });
  return writeXlsx({
    sheets: workbook.sheets.map(toFileSheet),
    namedRanges: [
      ...workbook.names.map((item) => toRange(item)),
      ...workbook.sheets.flatMap((sheet) => sheet.names.map((item) => toRange(item, sheet.name))),
    ],
    dateSystem: workbook.uses1904Dates ? '1904' : '1900',
    activeSheet: Math.max(0, workbook.sheets.indexOf(workbook.activeSheet)),
    defaultFont: { name: 'Calibri', size: 11 },
    ...(workbook.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
}
