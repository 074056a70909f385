import '../boot/nodeGlobals.ts';
import { readXlsx } from 'hucre/xlsx';
import type { ExcelHost } from '../excelHost.ts';
import { fillSheet } from './fillSheet.ts';
import { Sheet } from '../model/sheet.ts';

/**
 * Makes the host's workbook what an .xlsx file holds: values, formulas with their cached values,
 * looks, sizes, hidden rows and columns, merged cells, tables, conditional formats, list
 * validations, names, page set-up, visibility and the date system. Chart sheets are skipped.
 * `name` is the file's name, "bok.xlsx".
 *
 * @example
 * await loadXlsx(host, readFileSync('exempel/bok.xlsx'), 'bok.xlsx');
 */
export async function loadXlsx(host: ExcelHost, bytes: Uint8Array, name?: string): Promise<void> {
  const { workbook } = host;
  // A copy in this realm: under jsdom a Buffer is an instance of another Uint8Array.
  const file = await readXlsx(Uint8Array.from(bytes), { readStyles: true });
  workbook.uses1904Dates = file.dateSystem === '1904';
  workbook.structureProtected = file.workbookProtection?.lockStructure === true;
  if (name !== undefined) workbook.name = name;
  workbook.sheets = file.sheets.map((one) => {
    const sheet = new Sheet(workbook, workbook.newId(), one.name);
    fillSheet(sheet, one);
    return sheet;
  });
  const namedRanges = (file.namedRanges ?? []).filter((one) => !one.name.startsWith('_xlnm.'));
  workbook.names = [];
  for (const one of namedRanges) {
    const home = one.scope === undefined ? workbook : workbook.findSheet(one.scope);
    const comment = one.comment ?? '';
    home?.names.push({ name: one.name, formula: `=${one.range}`, comment, visible: true });
  }
  const active = workbook.sheets[file.activeSheet ?? 0] ?? workbook.sheets[0];
  if (active !== undefined) workbook.activeSheet = active;
  workbook.selection = null;
  workbook.isDirty = false;
  workbook.changes = [];
  workbook.calculation.trustValues();
}
