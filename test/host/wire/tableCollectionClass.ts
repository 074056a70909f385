import { booleanArgument, modelArgument, textArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { accessMethods, sameName } from './namedCollection.ts';
import { tableClass } from './tableClass.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import { covers, intersect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import type { Table } from '../model/table.ts';
import { addTable } from '../model/tableEdit.ts';
import type { Workbook } from '../model/workbook.ts';

/** The tables of a workbook (`sheet` null) or of one sheet. */
export interface TableScope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

function tablesIn({ workbook, sheet }: TableScope): readonly Table[] {
  return sheet === null ? workbook.tables() : sheet.tables;
}

function matchesTable(table: Table, key: string): boolean {
  return table.id === key || sameName(table.name, key);
}

/** `workbook.tables` and `worksheet.tables`. */
export const tableCollectionClass: HostClass<TableScope> = defineClass<TableScope>({
  name: 'TableCollection',
  items: (scope) => tablesIn(scope).map((table) => tableClass.wrap(table)),
  properties: { count: { get: (scope) => tablesIn(scope).length } },
  methods: {
    ...accessMethods<TableScope, Table>({
      name: 'TableCollection',
      list: tablesIn,
      matches: matchesTable,
      wrap: (table) => tableClass.wrap(table),
    }),
    add: ({ workbook, sheet }, [address, hasHeaders]) => {
      const location = 'TableCollection.add';
      const home = sheet ?? workbook.activeSheet;
      const range =
        modelArgument(address, SheetRange) ??
        rangeOfAddress(home, textArgument(address, location), location);
      return tableClass.wrap(addTable(range, booleanArgument(hasHeaders, location)));
    },
  },
});

/** The tables that a range touches, or holds fully. */
export interface TablesOfRange {
  readonly range: SheetRange;
  readonly fullyContained: boolean;
}

function tablesOf({ range, fullyContained }: TablesOfRange): readonly Table[] {
  return range.sheet.tables.filter((table) =>
    fullyContained ? covers(range.rect, table.area) : intersect(range.rect, table.area) !== null,
  );
}

/** What `range.getTables()` gives. */
export const scopedTableCollectionClass: HostClass<TablesOfRange> = defineClass<TablesOfRange>({
  name: 'TableScopedCollection',
  items: (scope) => tablesOf(scope).map((table) => tableClass.wrap(table)),
  methods: {
    ...accessMethods<TablesOfRange, Table>(
      {
        name: 'TableScopedCollection',
        list: tablesOf,
        matches: matchesTable,
        wrap: (table) => tableClass.wrap(table),
      },
      ['getItem', 'getItemOrNullObject', 'getCount'],
    ),
    getFirst: (scope) => {
      const [first] = tablesOf(scope);
      return first === undefined ? null : tableClass.wrap(first);
    },
  },
});
