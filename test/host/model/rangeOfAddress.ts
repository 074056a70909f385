import { parseAddress, splitSheetName } from './address.ts';
import { WHOLE_SHEET } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { SheetRange } from './sheetRange.ts';
import type { Workbook } from './workbook.ts';
import { bodyRect } from './table.ts';
import { invalidArgument, itemNotFound } from '../protocol/hostError.ts';

/**
 * The range of an address or a name: "A1:B2", "Blad1!A:C", "MinaBelopp", "Tabell1". `sheet` is where
 * an address without a sheet lies. InvalidArgument when it means nothing.
 */
export function rangeOfAddress(sheet: Sheet, address: string, location: string): SheetRange {
  if (address === '') return new SheetRange(sheet, WHOLE_SHEET);
  const { sheet: sheetName, local } = splitSheetName(address);
  const target = sheetName === null ? sheet : sheet.workbook.findSheet(sheetName);
  if (target === undefined) throw itemNotFound(location);
  const rect = parseAddress(local);
  if (rect !== null) return new SheetRange(target, rect);
  const named = rangeOfName(target, local);
  if (named === null) throw invalidArgument(location);
  return named;
}

/** The range that a table's name or a defined name stands for; null when there is none. */
function rangeOfName(sheet: Sheet, name: string): SheetRange | null {
  const { workbook } = sheet;
  const wanted = name.toLowerCase();
  const table = workbook.tables().find((one) => one.name.toLowerCase() === wanted);
  if (table !== undefined) return new SheetRange(table.sheet, bodyRect(table));
  const item = [...sheet.names, ...workbook.names].find((one) => one.name.toLowerCase() === wanted);
  return item === undefined ? null : rangeOfFormula(workbook, item.formula);
}

/** The range of a name's formula, "=Blad1!$A$1:$B$2"; null when it is something else. */
export function rangeOfFormula(workbook: Workbook, formula: string): SheetRange | null {
  const { sheet: sheetName, local } = splitSheetName(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? undefined : workbook.findSheet(sheetName);
  const rect = parseAddress(local);
  return sheet === undefined || rect === null ? null : new SheetRange(sheet, rect);
}
