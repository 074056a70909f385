/** @jest-environment jsdom */
import { bootOffice } from './boot/jsdom.ts';
import type { OfficeGlobals } from './boot/jsdom.ts';
import { ExcelHost } from './excelHost.ts';
import { codeOf } from './codeOf.ts';

let host: ExcelHost;
let office: OfficeGlobals;

beforeEach(async () => {
  host = new ExcelHost();
  office = await bootOffice(host);
});

afterEach(() => {
  expect(host.log.defects).toEqual([]);
});

async function addSheet(name: string): Promise<string> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

test('a new workbook has one sheet with the usual Swedish name', async () => {
  const names = await office.Excel.run(async (context) => {
    context.workbook.load('name');
    context.workbook.worksheets.load('items/name,items/position,items/visibility');
    await context.sync();
    return [context.workbook.name, ...context.workbook.worksheets.items.map((one) => one.name)];
  });
  expect(names).toEqual(['Bok1.xlsx', 'Blad1']);
});

test('a sheet is found by its name whatever the case, and by its id', async () => {
  await addSheet('Drift');
  const names = await office.Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem('dRIFT').load('name,id');
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id).load('name');
    await context.sync();
    return [byName.name, byId.name];
  });
  expect(names).toEqual(['Drift', 'Drift']);
});

test('a sheet that is not there is a null object, and so is what hangs from it', async () => {
  const isNull = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Saknas');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    return [sheet.isNullObject, used.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test('getItem of a sheet that is not there is ItemNotFound at the statement', async () => {
  const error = await codeOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Saknas').getRange('A1').values = [[1]];
      await context.sync();
    }),
  );
  expect(error).toBe('ItemNotFound');
});

test.each([
  ['a name that is taken, whatever the case', 'BLAD1', 'ItemAlreadyExists'],
  ['a colon', 'a:b', 'InvalidArgument'],
  ['a slash', 'a/b', 'InvalidArgument'],
  ['an apostrophe at the end', "a'", 'InvalidArgument'],
  ['32 characters', 'x'.repeat(32), 'InvalidArgument'],
])('a sheet cannot be named with %s', async (_rule, name, code) => {
  expect(await codeOf(addSheet(name))).toBe(code);
});

test('31 characters are a sheet name', async () => {
  expect(await addSheet('x'.repeat(31))).toHaveLength(31);
});

test('a renamed sheet keeps its formulas, a deleted one leaves #REF!', async () => {
  const results = await office.Excel.run(async (context) => {
    const source = context.workbook.worksheets.add('Källa');
    source.getRange('A1').values = [[21]];
    const formula = context.workbook.worksheets.getItem('Blad1').getRange('A1');
    formula.formulas = [['=Källa!A1*2']];
    source.name = 'Ny källa';
    formula.load('formulas,values');
    await context.sync();
    const renamed = [formula.formulas[0]?.[0], formula.values[0]?.[0]];
    source.delete();
    formula.load('formulas,values,valueTypes');
    await context.sync();
    return [
      ...renamed,
      formula.formulas[0]?.[0],
      formula.values[0]?.[0],
      formula.valueTypes[0]?.[0],
    ];
  });
  expect(results).toEqual(["='Ny källa'!A1*2", 42, '=#REF!A1*2', '#REF!', 'Error']);
});

test('the last visible sheet can be neither deleted nor hidden', async () => {
  const sheet = host.workbook.activeSheet.name;
  const remove = office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  const hide = office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).visibility = 'Hidden';
    await context.sync();
  });
  expect(await codeOf(remove)).toBe('InvalidOperation');
  expect(await codeOf(hide)).toBe('InvalidOperation');
});

test('position, colour, gridlines, frozen panes and print set-up are kept', async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Rapport');
    sheet.position = 0;
    sheet.tabColor = '#ff8800';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$3');
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Sida &P av &N';
    sheet.activate();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Rapport!A1:B3');
  });
  const [sheet] = host.workbook.sheets;
  expect(sheet?.name).toBe('Rapport');
  expect(host.workbook.activeSheet).toBe(sheet);
  expect(host.snapshot().sheets[0]).toMatchObject({
    tabColor: '#FF8800',
    showGridlines: false,
    freeze: { rows: 3, columns: 2 },
    pageLayout: { orientation: 'Landscape', zoom: { horizontalFitToPages: 1 } },
  });
});

test('a protected sheet refuses every write and says AccessDenied', async () => {
  host.workbook.activeSheet.protection = {};
  const write = (edit: (sheet: Excel.Worksheet) => void): Promise<string> =>
    codeOf(
      office.Excel.run(async (context) => {
        edit(context.workbook.worksheets.getItem('Blad1'));
        await context.sync();
      }),
    );
  expect(await write((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
  expect(await write((sheet) => (sheet.getRange('A1').format.font.bold = true))).toBe(
    'AccessDenied',
  );
  expect(await write((sheet) => sheet.getRange('A:A').format.autofitColumns())).toBe('');
  expect(await write((sheet) => sheet.getRange('1:1').insert('Down'))).toBe('AccessDenied');
  expect(await write((sheet) => sheet.tables.add('A1:B2', true))).toBe('AccessDenied');
  expect(await write((sheet) => sheet.protection.unprotect())).toBe('');
  expect(await write((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('');
});

test('a workbook with protected structure refuses new sheets', async () => {
  host.workbook.structureProtected = true;
  expect(await codeOf(addSheet('Ny'))).toBe('AccessDenied');
});
