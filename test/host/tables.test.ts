/** @jest-environment jsdom */
import { bootOffice } from './boot/jsdom.ts';
import type { OfficeGlobals } from './boot/jsdom.ts';
import { codeOf } from './codeOf.ts';
import { ExcelHost } from './excelHost.ts';
import { onSheet } from './onSheet.ts';

let host: ExcelHost;
let office: OfficeGlobals;

beforeEach(async () => {
  host = new ExcelHost();
  office = await bootOffice(host);
});

afterEach(() => {
  expect(host.log.defects).toEqual([]);
});

/** A table "klDrift" of two columns and two rows in A1:B3. */
async function addTable(): Promise<void> {
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Verksamhet', 'Utfall'],
      ['Skola', 10],
      ['Vård', 20],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'klDrift';
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = false;
    await context.sync();
  });
}

test('a table knows its parts', async () => {
  await addTable();
  const parts = await office.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('kldrift');
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    ranges.forEach((range) => range.load('address'));
    table.load('name,style,showHeaders,showTotals,showBandedRows,showFilterButton');
    table.columns.load('items/name,count');
    table.rows.load('items/values');
    table.worksheet.load('name');
    await context.sync();
    return {
      addresses: ranges.map((range) => range.address),
      columns: table.columns.items.map((column) => column.name),
      rows: table.rows.items.map((row) => row.values),
      sheet: table.worksheet.name,
      table: [table.name, table.style, table.showHeaders, table.showTotals, table.showBandedRows],
    };
  });
  expect(parts).toEqual({
    addresses: ['Blad1!A1:B3', 'Blad1!A1:B1', 'Blad1!A2:B3'],
    columns: ['Verksamhet', 'Utfall'],
    rows: [[['Skola', 10]], [['Vård', 20]]],
    sheet: 'Blad1',
    table: ['klDrift', 'TableStyleLight1', true, false, false],
  });
});

test('header cells become texts, unique and never blank', async () => {
  const names = await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:D1').values = [['Belopp', 'Belopp', '', 2025]];
    const table = sheet.tables.add('A1:D2', true);
    table.columns.load('items/name');
    const header = table.getHeaderRowRange().load('valueTypes');
    await context.sync();
    expect(header.valueTypes).toEqual([['String', 'String', 'String', 'String']]);
    return table.columns.items.map((column) => column.name);
  });
  expect(names).toEqual(['Belopp', 'Belopp2', 'Kolumn3', '2025']);
});

test('tables cannot overlap, and a name is one table’s', async () => {
  await addTable();
  const overlap = onSheet(office, async (sheet, context) => {
    sheet.tables.add('B3:C5', true);
    await context.sync();
  });
  const sameName = onSheet(office, async (sheet, context) => {
    sheet.tables.add('D1:E2', true).name = 'KLDRIFT';
    await context.sync();
  });
  expect(await codeOf(overlap)).toBe('InvalidArgument');
  expect(await codeOf(sameName)).toBe('ItemAlreadyExists');
});

test('a table moves and grows with inserted rows, and can be resized', async () => {
  await addTable();
  const addresses = await onSheet(office, async (sheet, context) => {
    const table = context.workbook.tables.getItem('klDrift');
    sheet.getRange('1:1').insert('Down');
    const moved = table.getRange().load('address');
    sheet.getRange('3:3').insert('Down');
    const grown = table.getRange().load('address');
    table.resize('A2:C9');
    const resized = table.getRange().load('address');
    await context.sync();
    return [moved.address, grown.address, resized.address];
  });
  expect(addresses).toEqual(['Blad1!A2:B4', 'Blad1!A2:B5', 'Blad1!A2:C9']);
});

test('a table cannot be resized away from its header row', async () => {
  await addTable();
  const code = await codeOf(
    onSheet(office, async (_sheet, context) => {
      context.workbook.tables.getItem('klDrift').resize('A2:B5');
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('deleting takes the cells along, converting leaves them', async () => {
  await addTable();
  await onSheet(office, async (_sheet, context) => {
    context.workbook.tables.getItem('klDrift').convertToRange();
    await context.sync();
  });
  expect(host.workbook.tables()).toEqual([]);
  expect(Object.keys(host.snapshot().sheets[0]?.cells ?? {})).toHaveLength(6);
  await onSheet(office, async (sheet, context) => {
    sheet.tables.add('A1:B3', true).delete();
    await context.sync();
  });
  expect(host.snapshot().sheets[0]?.cells).toEqual({});
});

test('tables that a range touches are found', async () => {
  await addTable();
  const counts = await onSheet(office, async (sheet, context) => {
    const touching = sheet.getRange('B3:F9').getTables(false).getCount();
    const within = sheet.getRange('B3:F9').getTables(true).getCount();
    await context.sync();
    return [touching.value, within.value];
  });
  expect(counts).toEqual([1, 0]);
});

test('rows and columns are added to the table and not beside it', async () => {
  await addTable();
  const values = await onSheet(office, async (_sheet, context) => {
    const table = context.workbook.tables.getItem('klDrift');
    table.rows.add(undefined, [['Kultur', 30]]);
    table.columns.add(-1, [['Kommentar'], ['a'], ['b'], ['c']]);
    const range = table.getRange().load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ['Verksamhet', 'Utfall', 'Kommentar'],
    ['Skola', 10, 'a'],
    ['Vård', 20, 'b'],
    ['Kultur', 30, 'c'],
  ]);
});
