import { isLeftOut, textArgument, wholeArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { accessMethods, sameName } from './namedCollection.ts';
import { wrapRange } from './rangeClass.ts';
import { optionalIndex } from './tableIndex.ts';
import { writeEntries } from '../model/rangeValues.ts';
import type { Rect } from '../model/rect.ts';
import { readValues } from '../model/rangeValues.ts';
import { shiftCells } from '../model/shift.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { bodyRect, headerRect, totalsRect } from '../model/table.ts';
import type { Table } from '../model/table.ts';
import { columnNames, settleHeader } from '../model/tableHeaders.ts';
import { invalidOperation } from '../protocol/hostError.ts';

interface TableColumn {
  readonly table: Table;
  readonly index: number;
}

function columnRect({ index }: TableColumn, rect: Rect): Rect {
  return { ...rect, left: rect.left + index, columnCount: 1 };
}

function columnRange(column: TableColumn, rect: Rect | null, location: string): SheetRange {
  if (rect === null) throw invalidOperation(location);
  return new SheetRange(column.table.sheet, columnRect(column, rect));
}

function whole(column: TableColumn): SheetRange {
  return columnRange(column, column.table.area, 'TableColumn.getRange');
}

const tableColumnClass: HostClass<TableColumn> = defineClass<TableColumn>({
  name: 'TableColumn',
  // Excel's column ids count from 1 in the order of creation; here in the order of place.
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => columnNames(table)[index] ?? '',
      set: (column, value) => {
        const header = columnRange(column, headerRect(column.table), 'TableColumn.name');
        writeEntries(header, textArgument(value, 'TableColumn.name'), 'TableColumn.name');
      },
    },
    values: {
      get: (column) => readValues(whole(column)),
      set: (column, value) => {
        writeEntries(whole(column), value, 'TableColumn.values');
      },
    },
  },
  methods: {
    getRange: (column) => wrapRange(whole(column)),
    getDataBodyRange: (column) =>
      wrapRange(columnRange(column, bodyRect(column.table), 'TableColumn.getDataBodyRange')),
    getHeaderRowRange: (column) =>
      wrapRange(columnRange(column, headerRect(column.table), 'TableColumn.getHeaderRowRange')),
    getTotalRowRange: (column) =>
      wrapRange(columnRange(column, totalsRect(column.table), 'TableColumn.getTotalRowRange')),
    delete: (column) => {
      const { table } = column;
      table.sheet.guardEdit('TableColumn.delete');
      if (table.area.columnCount === 1) throw invalidOperation('TableColumn.delete');
      shiftCells(table.sheet, {
        rect: columnRect(column, table.area),
        along: 'columns',
        kind: 'delete',
      });
      table.sheet.workbook.noteChange(table.sheet, table.area);
    },
  },
});

function columnsOf(table: Table): readonly TableColumn[] {
  return Array.from({ length: table.area.columnCount }, (_, index) => ({ table, index }));
}

/** `table.columns`. */
export const tableColumnCollectionClass: HostClass<Table> = defineClass<Table>({
  name: 'TableColumnCollection',
  items: (table) => columnsOf(table).map((column) => tableColumnClass.wrap(column)),
  properties: { count: { get: (table) => table.area.columnCount } },
  methods: {
    ...accessMethods<Table, TableColumn>({
      name: 'TableColumnCollection',
      list: columnsOf,
      matches: ({ table, index }, key) =>
        String(index + 1) === key || sameName(columnNames(table)[index] ?? '', key),
      wrap: (column) => tableColumnClass.wrap(column),
    }),
    add: (table, [place, values, name]) => {
      const location = 'TableColumnCollection.add';
      const { sheet, area } = table;
      sheet.guardEdit(location);
      const index = optionalIndex(place, location) ?? area.columnCount;
      const rect = { ...area, left: area.left + wholeArgument(index, location, 0), columnCount: 1 };
      shiftCells(sheet, { rect, along: 'columns', kind: 'insert' });
      table.area = { ...area, columnCount: area.columnCount + 1 };
      const column = { table, index };
      if (!isLeftOut(values)) writeEntries(whole(column), values, location);
      if (!isLeftOut(name)) {
        writeEntries(
          columnRange(column, headerRect(table), location),
          textArgument(name, location),
          location,
        );
      }
      settleHeader(table);
      return tableColumnClass.wrap(column);
    },
  },
});
