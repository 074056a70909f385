import { formatAddress, quoteSheetName } from './address.ts';
import { bodyRect } from './table.ts';
import { findTable } from './tableEdit.ts';
import { columnNames } from './tableHeaders.ts';
import type { Workbook } from './workbook.ts';

/** "Tabell1[Utfall]": the body of one column. */
const COLUMN = /([\p{L}_][\p{L}\p{N}_.]*)\[([^[\]#@]+)\]/gu;

/**
 * A formula with references to table columns written as addresses, which the engine can read:
 * "SUM(Tabell1[Utfall])" → "SUM(Blad1!$B$2:$B$9)". Other structured references stay.
 */
export function expandTableColumns(formula: string, workbook: Workbook): string {
  return formula.replaceAll(COLUMN, (whole: string, tableName: string, columnName: string) => {
    const table = findTable(workbook, tableName);
    if (table === undefined) return whole;
    const wanted = columnName.replaceAll(/'(.)/g, '$1').toLowerCase();
    const index = columnNames(table).findIndex((name) => name.toLowerCase() === wanted);
    if (index < 0) return whole;
    const body = bodyRect(table);
    const column = { ...body, left: body.left + index, columnCount: 1 };
    return `${quoteSheetName(table.sheet.name)}!${formatAddress(column, true)}`;
  });
}

/** Whether a formula still has structured references, or references to other workbooks. */
export function hasBrackets(formula: string): boolean {
  return formula.replaceAll(/"[^"]*"/g, '').includes('[');
}
