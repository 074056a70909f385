import type {
  Cell as FileCell,
  CellStyle as FileStyle,
  ColumnDef,
  RowDef,
  TableDefinition,
  WriteSheet,
} from 'hucre';
import { toFileCharts } from './fileCharts.ts';
import { toFileHeaderFooter, toFilePage } from './filePage.ts';
import { toFileRules, toFileValidation } from './fileRules.ts';
import { toFileColor, toFileStyle } from './fileStyle.ts';
import { formatAddress } from '../model/address.ts';
import { CellError } from '../model/cell.ts';
import type { Cell } from '../model/cell.ts';
import type { CellStyle } from '../model/cellStyle.ts';
import { bottomOf, rightOf, WHOLE_SHEET } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import { charactersOfPoints } from '../model/size.ts';
import type { Table } from '../model/table.ts';
import { columnNames } from '../model/tableHeaders.ts';

/** A sheet for a file. */
export function toFileSheet(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    cells.set(`${String(row)},${String(column)}`, toFileCell(cell));
  });
  return {
    name: sheet.name,
    rows: blankRows(sheet),
    cells,
    columns: toFileColumns(sheet),
    rowDefs: toFileRows(sheet),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.top,
      startCol: merge.left,
      endRow: bottomOf(merge) - 1,
      endCol: rightOf(merge) - 1,
    })),
    tables: sheet.tables.map(toFileTable),
    conditionalRules: sheet.conditionalFormats.flatMap((format, index) =>
      toFileRules(format, index + 1),
    ),
    dataValidations: sheet.validations.flatMap((one) => toFileValidation(one) ?? []),
    pageSetup: toFilePage(sheet.pageLayout),
    headerFooter: toFileHeaderFooter(sheet.pageLayout.headersFooters),
    rowBreaks: sheet.rowBreaks,
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === '' ? {} : { tabColor: toFileColor(sheet.tabColor) }),
    },
    charts: toFileCharts(sheet),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    ...(sheet.freeze.rows + sheet.freeze.columns === 0 ? {} : { freezePane: sheet.freeze }),
    ...(sheet.protection === null ? {} : { protection: { sheet: true } }),
  };
}

/** The writer wants rows for cells to stand in. */
function blankRows(sheet: Sheet): null[][] {
  const used = sheet.cells.findUsed(WHOLE_SHEET, () => true);
  if (used === null) return [];
  return Array.from({ length: bottomOf(used) }, () =>
    Array.from({ length: rightOf(used) }, () => null),
  );
}

/** Cells that look alike share one object, which the writer then needs to compare only once. */
const fileStyles = new WeakMap<CellStyle, FileStyle>();

function fileStyleOf(style: CellStyle): FileStyle {
  const known = fileStyles.get(style) ?? toFileStyle(style);
  fileStyles.set(style, known);
  return known;
}

function toFileCell({ value, formula, style }: Cell): Partial<FileCell> {
  const plain = value instanceof CellError ? value.code : value;
  const look = style === null ? {} : { style: fileStyleOf(style) };
  if (formula !== null) {
    return {
      type: 'formula',
      formula: formula.slice(1),
      formulaResult: plain,
      value: plain,
      ...look,
    };
  }
  if (value instanceof CellError) return { type: 'error', value: value.code, ...look };
  return { value: plain, ...look };
}

function toFileColumns(sheet: Sheet): ColumnDef[] {
  const own = sheet.columns.ownLines();
  const last = own.at(-1)?.[0] ?? -1;
  return Array.from({ length: last + 1 }, (_, column) => {
    const { size, hidden, level, style } = sheet.columns.at(column);
    return {
      ...(size === undefined ? {} : { width: charactersOfPoints(size) }),
      ...(hidden === true ? { hidden } : {}),
      ...(level === undefined || level === 0 ? {} : { outlineLevel: level }),
      ...(style === undefined ? {} : { style: toFileStyle(style) }),
    };
  });
}

function toFileRows(sheet: Sheet): Map<number, RowDef> {
  return new Map(
    sheet.rows.ownLines().map(([row, { size, hidden, level }]) => [
      row,
      {
        ...(size === undefined ? {} : { height: size }),
        ...(hidden === true ? { hidden } : {}),
        ...(level === undefined || level === 0 ? {} : { outlineLevel: level }),
      },
    ]),
  );
}

function toFileTable(table: Table): TableDefinition {
  return {
    name: table.name,
    displayName: table.name,
    range: formatAddress(table.area),
    columns: columnNames(table).map((name) => ({ name })),
    ...(table.style === '' ? {} : { style: table.style }),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}
