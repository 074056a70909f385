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

/** Writes rows from A1 and reads the same cells back. */
async function writeAndRead(values: unknown[][]): Promise<unknown[][]> {
  return onSheet(office, async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    range.values = values;
    range.load('values');
    await context.sync();
    return range.values;
  });
}

describe('what is entered', () => {
  test.each([
    ['a number as text', '4010', 4010],
    ['a decimal comma', '1,5', 1.5],
    ['thousands with a narrow space', '1\u202F234', 1234],
    ['a percentage', '12 %', 0.12],
    ['a Swedish boolean', 'SANT', true],
    ['an error', '#REF!', '#REF!'],
    ['ordinary text', 'Äldreomsorg', 'Äldreomsorg'],
    ['text after an apostrophe', "'007", '007'],
    ['a formula after an apostrophe', "'=1+1", '=1+1'],
    ['a hyphen alone', '-', '-'],
    ['a hyphen before a space', '- övrigt', '- övrigt'],
    ['an empty text', '', ''],
    ['a date', '2025-08-31', 45900],
    ['a month', '2025-08', 45870],
  ])('%s becomes what Excel makes of it', async (_rule, entered, expected) => {
    expect(await writeAndRead([[entered]])).toEqual([[expected]]);
  });

  test.each(['=SUM(1,2)', '+A2', '-Namn', '@SUM(A2)'])('%s becomes a formula', async (entered) => {
    const formulas = await onSheet(office, async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[entered]];
      cell.load('formulas');
      await context.sync();
      return cell.formulas;
    });
    expect(String(formulas[0]?.[0])).toMatch(/^=/);
  });

  test('a cell of format @ takes every text as it is', async () => {
    const values = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['=1+1', '0051', '2025-08']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['=1+1', '0051', '2025-08']]);
  });

  test('null leaves a cell as it is', async () => {
    await writeAndRead([['a', 'b']]);
    const values = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[null, 'ny']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['a', 'ny']]);
  });

  test('one value fills the whole range', async () => {
    const values = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as never;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([
    ['of another size', 'A1:B2', [[1]]],
    ['with an unclosed bracket', 'A1', [['=SUM(A2']]],
    ['with Swedish separators', 'A1', [['=SUM(A2;A3)']]],
  ])('an array %s is refused, and nothing is written', async (_rule, address, values) => {
    const before = host.snapshot();
    const code = await codeOf(
      onSheet(office, async (sheet, context) => {
        sheet.getRange(address).values = values;
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect(host.snapshot()).toEqual(before);
  });

  test('100 000 cells are written in pieces by office.js and read back', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    expect(await writeAndRead(rows)).toEqual(rows);
  });
});
