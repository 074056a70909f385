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

describe('addresses', () => {
  test.each([
    ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'Blad1!C3'],
    ['getRow', (range: Excel.Range) => range.getRow(1), 'Blad1!B3:D3'],
    ['getColumn', (range: Excel.Range) => range.getColumn(2), 'Blad1!D2:D4'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(-1, 1), 'Blad1!B2:E3'],
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, -1), 'Blad1!A3:C5'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('F1'), 'Blad1!B1:F4'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), 'Blad1!2:4'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'Blad1!B:D'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'Blad1!D4'],
    ['getLastRow', (range: Excel.Range) => range.getLastRow(), 'Blad1!B4:D4'],
    ['getRowsBelow', (range: Excel.Range) => range.getRowsBelow(2), 'Blad1!B5:D6'],
    ['getColumnsBefore', (range: Excel.Range) => range.getColumnsBefore(1), 'Blad1!A2:A4'],
    [
      'getIntersectionOrNullObject',
      (range: Excel.Range) => range.getIntersectionOrNullObject('C3:Z9'),
      'Blad1!C3:D4',
    ],
  ])('%s of B2:D4', async (_name, navigate, expected) => {
    const address = await onSheet(office, async (sheet, context) => {
      const range = navigate(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe(expected);
  });

  test('a range outside the sheet is refused', async () => {
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('the used range counts looks unless only values are asked for', async () => {
    const addresses = await onSheet(office, async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = '#FF0000';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [all.address, values.address];
    });
    expect(addresses).toEqual(['Blad1!B2:D5', 'Blad1!B2']);
  });
});

describe('merged cells', () => {
  test('only the first cell keeps its value', async () => {
    const areas = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      range.merge();
      range.load('values');
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address,areaCount');
      const none = sheet.getRange('F1').getMergedAreasOrNullObject();
      await context.sync();
      return [range.values, merged.address, none.isNullObject];
    });
    expect(areas).toEqual([
      [
        ['a', ''],
        ['', ''],
      ],
      'Blad1!A1:B2',
      true,
    ]);
  });
});

describe('inserting and deleting', () => {
  test('formulas, names and kept ranges follow their cells', async () => {
    const followed = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=SUM($A$1:A3)+A3']];
      context.workbook.names.add('Belopp', sheet.getRange('A2:A3'));
      const kept = sheet.getRange('A3');
      kept.load('address');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      await context.sync();
      kept.load('address');
      const formula = sheet.getRange('C1').load('formulas,values');
      const name = context.workbook.names.getItem('Belopp').load('formula');
      await context.sync();
      return [kept.address, formula.formulas[0]?.[0], formula.values[0]?.[0], name.formula];
    });
    expect(followed).toEqual(['Blad1!A4', '=SUM($A$1:A4)+A4', 9, '=Blad1!$A$3:$A$4']);
  });

  test('a reference to deleted cells is #REF!', async () => {
    const formula = await onSheet(office, async (sheet, context) => {
      sheet.getRange('C5').formulas = [['=A2+"A2"']];
      sheet.getRange('2:2').delete('Up');
      const cell = sheet.getRange('C4').load('formulas');
      await context.sync();
      return cell.formulas[0]?.[0];
    });
    expect(formula).toBe('=#REF!+"A2"');
  });

  test('cells shift only within the columns of the range', async () => {
    const values = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1').insert('Down');
      const range = sheet.getRange('A1:B3').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['', 2],
      [1, 4],
      [3, ''],
    ]);
  });
});

test('formulas in the user’s language have Swedish names, semicolons and decimal commas', async () => {
  const local = await onSheet(office, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=ROUND(SUM(B1,B2)*0.5,1)']];
    cell.load('formulasLocal');
    await context.sync();
    cell.formulasLocal = [['=OM(B1>0,5;SUMMA(B1:B2);"a;b")']];
    cell.load('formulas');
    await context.sync();
    return [cell.formulasLocal[0]?.[0], cell.formulas[0]?.[0]];
  });
  expect(local[1]).toBe('=IF(B1>0.5,SUM(B1:B2),"a;b")');
});

test('special cells are found row by row', async () => {
  const found = await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:C2').values = [
      [1, 'x', '=A1'],
      ['', 2, '=1/0'],
    ];
    sheet.getRange('2:2').rowHidden = true;
    const range = sheet.getRange('A1:C2');
    const formulas = range.getSpecialCellsOrNullObject('Formulas').load('address');
    const errors = range.getSpecialCellsOrNullObject('Formulas', 'Errors').load('address');
    const constants = range.getSpecialCellsOrNullObject('Constants').load('address');
    const visible = range.getSpecialCellsOrNullObject('Visible').load('address');
    await context.sync();
    return [formulas.address, errors.address, constants.address, visible.address];
  });
  expect(found).toEqual(['Blad1!C1,Blad1!C2', 'Blad1!C2', 'Blad1!A1:B1,Blad1!B2', 'Blad1!A1:C1']);
});
