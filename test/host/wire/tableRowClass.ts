import { isLeftOut } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { accessMethods } from './namedCollection.ts';
import { wrapRange } from './rangeClass.ts';
import { optionalIndex } from './tableIndex.ts';
import { readValues, writeEntries } from '../model/rangeValues.ts';
import { shiftCells } from '../model/shift.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { bodyRect } from '../model/table.ts';
import type { Table } from '../model/table.ts';

interface TableRow {
  readonly table: Table;
  readonly index: number;
}

function rowRange({ table, index }: TableRow): SheetRange {
  const body = bodyRect(table);
  return new SheetRange(table.sheet, { ...body, top: body.top + index, rowCount: 1 });
}

const tableRowClass: HostClass<TableRow> = defineClass<TableRow>({
  name: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => readValues(rowRange(row)),
      set: (row, value) => {
        writeEntries(rowRange(row), value, 'TableRow.values');
      },
    },
  },
  methods: {
    getRange: (row) => wrapRange(rowRange(row)),
    delete: (row) => {
      const { sheet } = row.table;
      const { rect } = rowRange(row);
      sheet.guardEdit('TableRow.delete');
      shiftCells(sheet, { rect, along: 'rows', kind: 'delete' });
      sheet.workbook.noteChange(sheet, rect, 'RowDeleted');
    },
  },
});

function rowsOf(table: Table): readonly TableRow[] {
  return Array.from({ length: bodyRect(table).rowCount }, (_, index) => ({ table, index }));
}

/** `table.rows`. */
export const tableRowCollectionClass: HostClass<Table> = defineClass<Table>({
  name: 'TableRowCollection',
  items: (table) => rowsOf(table).map((row) => tableRowClass.wrap(row)),
  properties: { count: { get: (table) => bodyRect(table).rowCount } },
  methods: {
    ...accessMethods<Table, TableRow>(
      {
        name: 'TableRowCollection',
        list: rowsOf,
        matches: ({ index }, key) => String(index) === key,
        wrap: (row) => tableRowClass.wrap(row),
      },
      ['getItemAt', 'getCount'],
    ),
    add: (table, [place, values]) => {
      const location = 'TableRowCollection.add';
      const { sheet, area } = table;
      sheet.guardEdit(location);
      const body = bodyRect(table);
      const count = Array.isArray(values) ? values.length : 1;
      const index = optionalIndex(place, location) ?? body.rowCount;
      const rect = { ...body, top: body.top + index, rowCount: count };
      shiftCells(sheet, { rect, along: 'rows', kind: 'insert' });
      table.area = { ...area, rowCount: area.rowCount + count };
      if (!isLeftOut(values)) writeEntries(new SheetRange(sheet, rect), values, location);
      return tableRowClass.wrap({ table, index });
    },
  },
});
