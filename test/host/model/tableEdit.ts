import { isValidName } from './namedItem.ts';
import { clearRange } from './rangeEdit.ts';
import { covers, intersect, sameRect } from './rect.ts';
import type { Rect } from './rect.ts';
import { shiftCells } from './shift.ts';
import type { SheetRange } from './sheetRange.ts';
import type { Table } from './table.ts';
import { totalsRect } from './table.ts';
import { settleHeader } from './tableHeaders.ts';
import type { Workbook } from './workbook.ts';
import { invalidArgument, itemAlreadyExists } from '../protocol/hostError.ts';

/** Makes a table of a range. Without headers in it, a header row is put above the range's cells. */
export function addTable(range: SheetRange, hasHeaders: boolean): Table {
  const { sheet, rect } = range;
  const { workbook } = sheet;
  sheet.guardEdit('TableCollection.add');
  refuseOverlap(sheet.tables, rect, 'TableCollection.add');
  if (sheet.merges.some((merge) => intersect(merge, rect) !== null)) {
    throw invalidArgument('TableCollection.add', "A table can't have merged cells in it.");
  }
  if (!hasHeaders)
    shiftCells(sheet, { rect: { ...rect, rowCount: 1 }, along: 'rows', kind: 'insert' });
  const headerRows = hasHeaders && rect.rowCount > 1 ? 0 : 1;
  const table: Table = {
    id: workbook.newId(),
    sheet,
    name: freeTableName(workbook),
    area: { ...rect, rowCount: rect.rowCount + headerRows },
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  settleHeader(table);
  workbook.noteChange(sheet, table.area);
  return table;
}

function refuseOverlap(tables: readonly Table[], rect: Rect, location: string): void {
  if (tables.some((table) => intersect(table.area, rect) !== null)) {
    throw invalidArgument(location, "A table can't overlap another table.");
  }
}

function freeTableName(workbook: Workbook): string {
  for (let number = 1; ; number += 1) {
    const name = workbook.words.table + String(number);
    if (findTable(workbook, name) === undefined) return name;
  }
}

/** A table by its name, whatever the case. */
export function findTable(workbook: Workbook, name: string): Table | undefined {
  return workbook.tables().find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** Renames a table; a table's name may not be taken by another table or by a defined name. */
export function renameTable(table: Table, name: string): void {
  const { workbook } = table.sheet;
  if (!isValidName(name)) throw invalidArgument('Table.name');
  const other = findTable(workbook, name);
  const isTaken = workbook.names.some((item) => item.name.toLowerCase() === name.toLowerCase());
  if ((other !== undefined && other !== table) || isTaken) throw itemAlreadyExists('Table.name');
  table.name = name;
}

/** Gives a table other cells; the header row stays where it is. */
export function resizeTable(table: Table, range: SheetRange): void {
  const location = 'Table.resize';
  const { sheet, rect } = range;
  sheet.guardEdit(location);
  const keepsHeader = sheet === table.sheet && rect.top === table.area.top;
  const overlapsItself = intersect(rect, table.area) !== null;
  if (!keepsHeader || !overlapsItself || rect.rowCount < 2) throw invalidArgument(location);
  refuseOverlap(
    sheet.tables.filter((other) => other !== table),
    rect,
    location,
  );
  if (!sameRect(rect, table.area)) table.area = rect;
  settleHeader(table);
  sheet.workbook.noteChange(sheet, rect);
}

/** Deletes a table together with its cells' values and looks. */
export function deleteTable(table: Table, range: SheetRange): void {
  table.sheet.guardEdit('Table.delete');
  removeTable(table);
  clearRange(range, 'All');
}

/** Lets the cells be ordinary cells again. */
export function removeTable(table: Table): void {
  const { sheet } = table;
  sheet.guardEdit('Table.convertToRange');
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.workbook.calculation.invalidate();
}

/** Shows or hides the totals row; showing makes room for it below the table. */
export function setTotalsRow(table: Table, isShown: boolean): void {
  const { sheet, area } = table;
  if (isShown === table.showTotals) return;
  sheet.guardEdit('Table.showTotals');
  if (isShown) {
    const below = { ...area, top: area.top + area.rowCount, rowCount: 1 };
    const isFree = sheet.cells.findUsed(below, (cell) => cell.value !== null) === null;
    if (!isFree) shiftCells(sheet, { rect: below, along: 'rows', kind: 'insert' });
    table.area = { ...area, rowCount: area.rowCount + 1 };
    table.showTotals = true;
    return;
  }
  const totals = totalsRect(table);
  table.showTotals = false;
  table.area = { ...area, rowCount: area.rowCount - 1 };
  if (totals !== null && covers(area, totals)) {
    sheet.cells.visit(totals, (cell) => {
      cell.value = null;
      cell.formula = null;
    });
  }
}
