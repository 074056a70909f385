import './boot/nodeGlobals.ts';
import { formatAddress, columnLetters } from './model/address.ts';
import type { Axis } from './model/axis.ts';
import { toWireValue } from './model/cell.ts';
import { WHOLE_SHEET } from './model/rect.ts';
import type { Sheet } from './model/sheet.ts';
import type { SheetRange } from './model/sheetRange.ts';
import { columnNames } from './model/tableHeaders.ts';
import type { Workbook } from './model/workbook.ts';

/** A cell in a snapshot; what is usual is left out. */
export interface CellSnapshot {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly style?: object;
}

/** A sheet in a snapshot: cells by address, and what lies upon them. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly tables: readonly object[];
  readonly [part: string]: unknown;
}

/** All that a workbook holds, as plain data in a fixed order. No ids, and nothing of what is selected. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly object[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly calculationMode: string;
  readonly uses1904Dates: boolean;
  readonly structureProtected: boolean;
}

/** Takes a snapshot; formulas are calculated first. Comparing two tells whether anything changed. */
export function takeSnapshot(workbook: Workbook): WorkbookSnapshot {
  workbook.calculation.settle();
  return {
    sheets: workbook.sheets.map(snapshotSheet),
    names: sortedByName(workbook.names),
    settings: Object.fromEntries([...workbook.settings].sort(([a], [b]) => compare(a, b))),
    calculationMode: workbook.calculation.mode,
    uses1904Dates: workbook.uses1904Dates,
    structureProtected: workbook.structureProtected,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sortedByName<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return items.map((item) => ({ ...item })).sort((a, b) => compare(a.name, b.name));
}

function snapshotSheet(sheet: Sheet): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells: snapshotCells(sheet),
    rows: snapshotAxis(sheet.rows, (row) => String(row + 1)),
    columns: snapshotAxis(sheet.columns, columnLetters),
    tables: sheet.tables.map(({ id: _id, sheet: _sheet, area, ...table }) => ({
      ...table,
      area: formatAddress(area),
      columns: columnNames({ ...table, id: _id, sheet: _sheet, area }),
    })),
    names: sortedByName(sheet.names),
    merges: sheet.merges.map((merge) => formatAddress(merge)).sort(compare),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, areas, ...format }) => ({
      ...structuredClone(format),
      areas: areas.map((area) => formatAddress(area)),
    })),
    validations: sheet.validations.map(({ area, ...rest }) => ({
      ...structuredClone(rest),
      area: formatAddress(area),
    })),
    comments: sheet.comments.map(({ id: _id, ...comment }) => comment),
    charts: sheet.charts.map(({ id: _id, source, series, ...chart }) => ({
      ...structuredClone(chart),
      source: addressIn(sheet, source),
      series: series.map(({ values, categories, labels, ...one }) => ({
        ...structuredClone(one),
        values: addressIn(sheet, values),
        categories: categories && addressIn(sheet, categories),
        labels: Object.fromEntries(structuredClone(labels)),
      })),
    })),
    freeze: sheet.freeze,
    pageLayout: structuredClone(sheet.pageLayout),
    rowBreaks: [...sheet.rowBreaks],
    columnBreaks: [...sheet.columnBreaks],
    isProtected: sheet.protection !== null,
  };
}

const addressIn = (sheet: Sheet, range: SheetRange): string | null =>
  range.isOn(sheet) ? range.address : null;

function snapshotCells(sheet: Sheet): Readonly<Record<string, CellSnapshot>> {
  const cells: Record<string, CellSnapshot> = {};
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    const isBlank = cell.value === null && cell.formula === null;
    if (isBlank && cell.style === null) return;
    cells[columnLetters(column) + String(row + 1)] = {
      ...(isBlank ? {} : { value: toWireValue(cell.value) }),
      ...(cell.formula === null ? {} : { formula: cell.formula }),
      ...(cell.style === null ? {} : { style: sortKeys(cell.style) }),
    };
  });
  return cells;
}

function sortKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)));
}

function snapshotAxis(
  axis: Axis,
  name: (line: number) => string,
): Readonly<Record<string, object>> {
  const own = axis.ownLines().map(([index, line]) => [name(index), sortKeys(line)] as const);
  const usual =
    Object.keys(axis.usual).length === 0 ? [] : [['alla', sortKeys(axis.usual)] as const];
  return Object.fromEntries([...usual, ...own].filter(([, line]) => Object.keys(line).length > 0));
}
