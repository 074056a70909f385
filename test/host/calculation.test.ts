import { ExcelHost } from './excelHost.ts';
import { writeEntries, readValues } from './model/rangeValues.ts';
import { rangeOfAddress } from './model/rangeOfAddress.ts';
import { addTable } from './model/tableEdit.ts';
import type { Sheet } from './model/sheet.ts';

function write(sheet: Sheet, address: string, values: unknown): void {
  writeEntries(rangeOfAddress(sheet, address, 'test'), values, 'test');
}

/** What a formula gives in a workbook with amounts in Blad1!A1:B4 and in "Särredovisning 51"!A1. */
function calculate(formula: string, change: (host: ExcelHost) => void = () => undefined): unknown {
  const host = new ExcelHost();
  const [sheet] = host.workbook.sheets;
  write(sheet!, 'A1:B4', [
    ['Skola', 10],
    ['Vård', 20.5],
    ['Skola', -3],
    ['', ''],
  ]);
  write(host.workbook.addSheet('Särredovisning 51'), 'A1', [[7]]);
  change(host);
  write(sheet!, 'D1', [[formula]]);
  return readValues(rangeOfAddress(sheet!, 'D1', 'test'))[0]?.[0];
}

test.each([
  ['=SUM(B1:B4)', 27.5],
  ['=B1-B2', -10.5],
  ['=A4+1', 1],
  ['=B4', 0],
  ['=IF(B1>B2,"över","under")', 'under'],
  ['=IFERROR(B1/B4,"–")', '–'],
  ['=B1/B4', '#DIV/0!'],
  ['=MATCH("Kultur",A1:A4,0)', '#N/A'],
  ['=ROUND(B2/3,1)', 6.8],
  ['=ROUND(-2.5,0)', -3],
  ['=SUMIFS(B1:B4,A1:A4,"Skola",B1:B4,">0")', 10],
  ['=INDEX(B1:B4,MATCH("Vård",A1:A4,0))', 20.5],
  ['=SUMPRODUCT((A1:A4="Skola")*B1:B4)', 7],
  ['=SUMPRODUCT(--(A1:A4="Skola"),B1:B4)', 7],
  ["='Särredovisning 51'!A1*2", 14],
  ['=SUBTOTAL(9,B1:B4)', 27.5],
  ['=SUBTOTAL(109,B1:B4)', 27.5],
  ['=IF(B4="","tom","fylld")', 'tom'],
  ['=ABS(B3)&" kr"', '3 kr'],
  ['=TRUE', true],
  ['=TEXT(B2,"0.0")', '20.5'],
  ['=COUNTIF(A1:A4,"S*")', 2],
  ['=OKÄND(1)', '#NAME?'],
])('%s gives %s', (formula, expected) => {
  expect(calculate(formula)).toEqual(expected);
});

test('SUBTOTAL does not add other subtotals, and 109 not hidden rows', () => {
  const withSubtotal = (host: ExcelHost): void => {
    write(host.workbook.sheets[0]!, 'B4', [['=SUBTOTAL(9,B1:B3)']]);
  };
  expect(calculate('=SUBTOTAL(9,B1:B4)', withSubtotal)).toBe(27.5);
  const hideSecond = (host: ExcelHost): void => {
    host.workbook.sheets[0]!.rows.patch(1, 1, (line) => ({ ...line, hidden: true }));
  };
  expect(calculate('=SUBTOTAL(109,B1:B4)', hideSecond)).toBe(7);
  expect(calculate('=SUBTOTAL(9,B1:B4)', hideSecond)).toBe(27.5);
});

test('a formula that the engine cannot read keeps the value that came with its file', () => {
  const host = new ExcelHost();
  const [sheet] = host.workbook.sheets;
  const cell = sheet!.cells.ensure(0, 0);
  cell.formula = '=SUM([bok2.xlsx]Blad1!A1:A9)';
  cell.value = 42;
  write(sheet!, 'B1', [['=A1*2']]);
  expect(readValues(rangeOfAddress(sheet!, 'A1:B1', 'test'))).toEqual([[42, 84]]);
});

test('a reference to a table column means its body', () => {
  const host = new ExcelHost();
  const [sheet] = host.workbook.sheets;
  write(sheet!, 'A1:A3', [['Utfall 2025'], [1], [2]]);
  addTable(rangeOfAddress(sheet!, 'A1:A3', 'test'), true);
  write(sheet!, 'C1', [['=SUBTOTAL(109,Tabell1[Utfall 2025])']]);
  expect(readValues(rangeOfAddress(sheet!, 'C1', 'test'))).toEqual([[3]]);
});

test('in manual mode values wait for calculate', () => {
  const host = new ExcelHost();
  const [sheet] = host.workbook.sheets;
  write(sheet!, 'A1:B1', [[1, '=A1*2']]);
  expect(readValues(rangeOfAddress(sheet!, 'B1', 'test'))).toEqual([[2]]);
  host.workbook.calculation.mode = 'Manual';
  write(sheet!, 'A1', [[5]]);
  expect(readValues(rangeOfAddress(sheet!, 'B1', 'test'))).toEqual([[2]]);
  host.workbook.calculation.calculate();
  expect(readValues(rangeOfAddress(sheet!, 'B1', 'test'))).toEqual([[10]]);
});

test('dates count from the workbook’s own beginning', () => {
  const host = new ExcelHost();
  expect(host.workbook.calculation.evaluate('=DATE(2025,8,31)')).toBe(45900);
  expect(host.workbook.calculation.evaluate('=DATE(1904,1,2)')).toBe(1463);
  host.workbook.uses1904Dates = true;
  expect(host.workbook.calculation.evaluate('=DATE(1904,1,2)')).toBe(1);
});
