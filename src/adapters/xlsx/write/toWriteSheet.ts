import type { WriteSheet } from 'hucre/xlsx';

import { columnName } from '../../../domain/address/area.ts';
import { pageMargins } from '../../../report/blad/pageMargins.ts';
import type { PrintSetup, ReportSheet } from '../../../report/rapport.ts';
import { toRgb } from './cellStyle.ts';
import { toChartPlaces } from './charts.ts';
import { findRowFolds, type RowDef } from './outline.ts';
import { findRowHeights } from './rowHeights.ts';
import { toRule, toValidation } from './rules.ts';
import type { StyleRows } from './sheetCells.ts';
import { findLooks, lookCells } from './sheetData.ts';
import { toTable } from './tables.ts';

/** A report sheet as the library writes it, under the name `name`, without its cells: putCells adds them. */
export function toWriteSheet(sheet: ReportSheet, name: string, styles: StyleRows): WriteSheet {
  const { rows, columns } = sheet.frozen;
  return {
    name,
    columns: sheet.columnWidths.map((width) => ({ width })),
    cells: lookCells(findLooks(styles)),
    // A group folds under the row above it.
    ...(sheet.outline && { outlineProperties: { summaryBelow: false } }),
    ...(sheet.charts?.length && { charts: toChartPlaces(sheet) }),
    tables: sheet.tables.map((table) => toTable(sheet, table)),
    conditionalRules: sheet.conditionalFormats.map(toRule),
    dataValidations: sheet.validations.map(toValidation),
    ...(rows + columns > 0 && { freezePane: { rows, columns } }),
    view: { showGridLines: false, tabColor: { rgb: toRgb(sheet.tabColor) } },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.print.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1 + (sheet.print.spread?.columnBreaks.length ?? 0),
      // As many pages down as it takes.
      fitToHeight: 0,
      margins: pageMargins,
    },
    ...(sheet.print.pageBreaks?.length && { rowBreaks: toBreaks(sheet.print.pageBreaks) }),
    ...(sheet.print.spread && { colBreaks: toBreaks(sheet.print.spread.columnBreaks) }),
    headerFooter: { oddFooter: toFooter(sheet.print) },
  };
}

/** What is said of the rows of a sheet besides their cells, by 0-based row. */
export function toRowDefs(sheet: ReportSheet, styles: StyleRows): Map<number, RowDef> {
  const rows = new Map(findRowFolds(sheet.outline ?? []));
  for (const [row, height] of findRowHeights(sheet, styles))
    rows.set(row, { ...rows.get(row), height });
  return rows;
}

/**
 * The rows and columns that every page repeats, as the name that Excel keeps them under. The library's own way
 * leaves sheet names with spaces unquoted, which Excel takes for a damaged file.
 */
export function toPrintTitles(
  { print }: ReportSheet,
  name: string,
): { name: string; range: string; scope: string } {
  const [first, last] = print.titleRows;
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const columns = print.spread?.titleColumns.map((column) => `$${columnName(column)}`);
  return {
    name: '_xlnm.Print_Titles',
    range: [
      ...(columns ? [`${quoted}!${columns.join(':')}`] : []),
      `${quoted}!$${first + 1}:$${last + 1}`,
    ].join(','),
    scope: name,
  };
}

// In a footer "&" begins a code: &L, &C, &R are its places, &A the sheet, &P the page, &N their number.
const toFooter = ({ footer }: PrintSetup): string =>
  `&L&A&C${footer.replaceAll('&', '&&')}&RSida &P av &N`;

/** The library wants the last row or column of each page. */
const toBreaks = (breaks: readonly number[]): number[] => breaks.map((first) => first - 1);
