import { booleanArgument, modelArgument, textArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, WireObject } from './hostClass.ts';
import { wrapRange } from './rangeClass.ts';
import { booleanField, textField } from './simpleProperty.ts';
import { tableColumnCollectionClass } from './tableColumnClass.ts';
import { tableRowCollectionClass } from './tableRowClass.ts';
import { worksheetClass } from './worksheetClass.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import type { Rect } from '../model/rect.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { bodyRect, headerRect, totalsRect } from '../model/table.ts';
import type { Table } from '../model/table.ts';
import {
  deleteTable,
  removeTable,
  renameTable,
  resizeTable,
  setTotalsRow,
} from '../model/tableEdit.ts';
import { invalidOperation } from '../protocol/hostError.ts';

function wrapRow(table: Table, rect: Rect | null, location: string): WireObject | null {
  if (rect === null) throw invalidOperation(location);
  return wrapRange(new SheetRange(table.sheet, rect));
}

/** Excel tables. */
export const tableClass: HostClass<Table> = defineClass<Table>({
  name: 'Table',
  identity: (table) => ({ Id: table.id }),
  properties: {
    id: { get: (table) => table.id },
    legacyId: { get: (table) => table.id },
    name: {
      get: (table) => table.name,
      set: (table, value) => {
        renameTable(table, textArgument(value, 'Table.name'));
      },
    },
    style: textField('style', 'Table.style'),
    showHeaders: booleanField('showHeaders', 'Table.showHeaders'),
    showTotals: {
      get: (table) => table.showTotals,
      set: (table, value) => {
        setTotalsRow(table, booleanArgument(value, 'Table.showTotals'));
      },
    },
    showBandedRows: booleanField('showBandedRows', 'Table.showBandedRows'),
    showBandedColumns: booleanField('showBandedColumns', 'Table.showBandedColumns'),
    showFilterButton: booleanField('showFilterButton', 'Table.showFilterButton'),
    highlightFirstColumn: booleanField('highlightFirstColumn', 'Table.highlightFirstColumn'),
    highlightLastColumn: booleanField('highlightLastColumn', 'Table.highlightLastColumn'),
  },
  links: {
    worksheet: (table) => worksheetClass.wrap(table.sheet),
    columns: (table) => tableColumnCollectionClass.wrap(table),
    rows: (table) => tableRowCollectionClass.wrap(table),
  },
  methods: {
    getRange: (table) => wrapRange(new SheetRange(table.sheet, table.area)),
    getHeaderRowRange: (table) => wrapRow(table, headerRect(table), 'Table.getHeaderRowRange'),
    getDataBodyRange: (table) => wrapRow(table, bodyRect(table), 'Table.getDataBodyRange'),
    getTotalRowRange: (table) => wrapRow(table, totalsRect(table), 'Table.getTotalRowRange'),
    resize: (table, [given]) => {
      const range =
        modelArgument(given, SheetRange) ??
        rangeOfAddress(table.sheet, textArgument(given, 'Table.resize'), 'Table.resize');
      resizeTable(table, range);
    },
    delete: (table) => {
      deleteTable(table, new SheetRange(table.sheet, table.area));
    },
    convertToRange: (table) => {
      removeTable(table);
      return wrapRange(new SheetRange(table.sheet, table.area));
    },
    clearFilters: () => null,
  },
});
