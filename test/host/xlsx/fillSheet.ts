import type { Cell as FileCell, Sheet as FileSheet, TableDefinition } from 'hucre';
import { fromFilePage } from './filePage.ts';
import { fromFileRule, fromFileValidation } from './fileRules.ts';
import { fromFileColor, fromFileStyle } from './fileStyle.ts';
import { parseAddress } from '../model/address.ts';
import { CellError } from '../model/cell.ts';
import type { CellValue } from '../model/cell.ts';
import { patchStyle } from '../model/cellStyle.ts';
import type { CellStyle } from '../model/cellStyle.ts';
import type { Sheet } from '../model/sheet.ts';
import { pointsOfCharacters } from '../model/size.ts';
import { settleHeader } from '../model/tableHeaders.ts';

/** Days between the two date systems. */
const DAYS_1904 = 1462;

/** Fills a new sheet with what a file's sheet holds. */
export function fillSheet(sheet: Sheet, file: FileSheet): void {
  fillCells(sheet, file);
  fillLines(sheet, file);
  if (file.hidden === true) sheet.visibility = 'Hidden';
  if (file.veryHidden === true) sheet.visibility = 'VeryHidden';
  sheet.tabColor = fromFileColor(file.view?.tabColor) ?? '';
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.freeze = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.pageLayout = fromFilePage(file);
  sheet.rowBreaks = [...(file.rowBreaks ?? [])];
  if (file.protection?.sheet === true) sheet.protection = {};
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    rowCount: endRow - startRow + 1,
    columnCount: endCol - startCol + 1,
  }));
  const { workbook } = sheet;
  const rules = [...(file.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = rules.flatMap((rule) => fromFileRule(workbook.newId(), rule) ?? []);
  sheet.validations = (file.dataValidations ?? []).flatMap((one) => fromFileValidation(one) ?? []);
  for (const table of file.tables ?? []) addTable(sheet, table);
}

function fillCells(sheet: Sheet, file: FileSheet): void {
  const styles = new Map<string, CellStyle | null>();
  // Cells that look alike share one style object, as they do when the host is asked to format them.
  const share = (style: CellStyle | null): CellStyle | null => {
    const key = JSON.stringify(style);
    const known = styles.get(key);
    if (known === undefined) styles.set(key, style);
    return known ?? style;
  };
  file.rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value !== null) sheet.cells.ensure(rowIndex, column).value = fromFileValue(sheet, value);
    });
  });
  for (const [key, fileCell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    fillCell(sheet, row, column, fileCell);
    const cell = sheet.cells.at(row, column);
    if (cell !== undefined) cell.style = share(cell.style);
  }
}

function fillCell(sheet: Sheet, row: number, column: number, file: FileCell): void {
  const value = file.formula === undefined ? file.value : (file.formulaResult ?? file.value);
  const isError = file.type === 'error' || (file.formula !== undefined && isErrorText(value));
  const cell = sheet.cells.ensure(row, column);
  cell.value = isError ? new CellError(String(value)) : fromFileValue(sheet, value);
  cell.formula = file.formula === undefined ? null : `=${file.formula}`;
  cell.style = fromFileStyle(file.style);
  if (value instanceof Date && cell.style?.numberFormat === undefined) {
    cell.style = patchStyle(cell.style, { numberFormat: 'yyyy-mm-dd' });
  }
  const isNothing = cell.value === null && cell.formula === null && cell.style === null;
  if (isNothing) sheet.cells.put(row, column, undefined);
}

function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value);
}

function fromFileValue(sheet: Sheet, value: FileCell['value']): CellValue {
  if (value === '') return null;
  if (!(value instanceof Date)) return value;
  const serial = value.getTime() / 86_400_000 + 25_569;
  return sheet.workbook.uses1904Dates ? serial - DAYS_1904 : serial;
}

function fillLines(sheet: Sheet, file: FileSheet): void {
  (file.columns ?? []).forEach(({ width, hidden, outlineLevel, style }, column) => {
    const look = fromFileStyle(style);
    sheet.columns.patch(column, 1, (line) => ({
      ...line,
      ...(width === undefined ? {} : { size: pointsOfCharacters(width) }),
      ...(hidden === true ? { hidden } : {}),
      ...(outlineLevel === undefined ? {} : { level: outlineLevel }),
      ...(look === null ? {} : { style: look }),
    }));
  });
  for (const [row, { height, hidden, outlineLevel }] of file.rowDefs ?? []) {
    sheet.rows.patch(row, 1, (line) => ({
      ...line,
      ...(height === undefined ? {} : { size: height }),
      ...(hidden === true ? { hidden } : {}),
      ...(outlineLevel === undefined ? {} : { level: outlineLevel }),
    }));
  }
}

function addTable(sheet: Sheet, file: TableDefinition): void {
  const area = file.range === undefined ? null : parseAddress(file.range);
  if (area === null) return;
  const table = {
    id: sheet.workbook.newId(),
    sheet,
    name: file.displayName ?? file.name,
    area,
    style: file.style ?? '',
    showHeaders: true,
    showTotals: file.showTotalRow ?? false,
    showBandedRows: file.showRowStripes ?? true,
    showBandedColumns: file.showColumnStripes ?? false,
    showFilterButton: file.showAutoFilter ?? true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  settleHeader(table);
}
