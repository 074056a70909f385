/** @jest-environment jsdom */
import { bootOffice } from './boot/jsdom.ts';
import type { OfficeGlobals } from './boot/jsdom.ts';
import { codeOf } from './codeOf.ts';
import { ExcelHost } from './excelHost.ts';

let host: ExcelHost;
let office: OfficeGlobals;

beforeEach(async () => {
  host = new ExcelHost({ payloadLimit: 200_000 });
  office = await bootOffice(host);
});

/** Writes a text into A1; the code of the error, or "". */
async function write(text: string): Promise<string> {
  return codeOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[text]];
      await context.sync();
    }),
  );
}

function readA1(): unknown {
  return host.snapshot().sheets[0]?.cells['A1']?.value;
}

test('Office knows where it stands and what it may use', () => {
  const { context } = office.Office;
  expect(context.host).toBe('Excel');
  expect(context.displayLanguage).toBe('sv-SE');
  expect(context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe('#ffffff');
  expect(context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
});

describe('what the host does not have', () => {
  test('a member above ExcelApi 1.14 is ApiNotFound, by name', async () => {
    const newer = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').getDependents().load('addresses');
      await context.sync();
    });
    await expect(newer).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Range.GetDependents') as string,
    });
  });

  test('a member that is missing in the host is NotImplemented, by name', async () => {
    const call = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').shapes.addTextBox('x');
      await context.sync();
    });
    await expect(call).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'The host does not implement Worksheet.Shapes.',
    });
  });

  test('PropertyNotLoaded is office.js’s own', async () => {
    const code = await codeOf(
      office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
        await context.sync();
        return range.values;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });
});

describe('a batch', () => {
  test('keeps what it did before an error', async () => {
    const code = await codeOf(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.getRange('A1').values = [['kvar']];
        sheet.getRange('ZZZZ1').values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect(readA1()).toBe('kvar');
  });

  test('leaves no references behind', async () => {
    await write('x');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.keptReferences).toBe(0);
  });

  test('is counted with its actions and bytes', async () => {
    await write('x');
    const [entry] = host.log.entries;
    expect(host.log.requests).toBe(1);
    expect(entry?.actions).toBe(entry?.request.Actions.length);
    expect(entry?.bytesIn).toBe(JSON.stringify(entry?.request).length);
    expect(entry?.bytesOut).toBe(JSON.stringify(entry?.response).length);
  });
});

describe('sizes', () => {
  test('a request above the limit is refused and not executed', async () => {
    expect(await write('x'.repeat(20_000))).toBe('');
    const rows = Array.from({ length: 11 }, () => ['y'.repeat(20_000)]);
    const call = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('B1:B11').values = rows;
      await context.sync();
    });
    expect(await codeOf(call)).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.snapshot().sheets[0]?.cells['B1']).toBeUndefined();
  });

  test('a response above the limit is refused', async () => {
    const [sheet] = host.workbook.sheets;
    for (let row = 0; row < 11; row += 1) sheet!.cells.ensure(row, 0).value = 'z'.repeat(20_000);
    const call = office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:A11').load('values');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(call)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('planned failures', () => {
  test.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
    ['network', 'ConnectionFailure'],
  ] as const)('%s arrives as %s and nothing is executed', async (failure, code) => {
    host.failRequest(1, failure);
    expect(await write('x')).toBe(code);
    expect(readA1()).toBeUndefined();
    expect(await write('y')).toBe('');
    expect(readA1()).toBe('y');
  });

  test('the second request can be the one that fails', async () => {
    host.failRequest(2, 5102);
    const call = office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').values = [['först']];
      await context.sync();
      sheet.getRange('A1').values = [['sedan']];
      await context.sync();
    });
    expect(await codeOf(call)).toBe('ActivityLimitReached');
    expect(readA1()).toBe('först');
  });

  test('an answer can be lost after the work is done', async () => {
    host.failRequestAfter(1, 'network');
    expect(await write('x')).toBe('ConnectionFailure');
    expect(readA1()).toBe('x');
  });

  test('a user who edits a cell is told so in Swedish', async () => {
    host.failRequest(1, 5004);
    const call = office.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(call).rejects.toThrow(/redigering/i);
  });
});
