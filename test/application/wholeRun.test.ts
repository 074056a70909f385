/** @jest-environment jsdom */
import '../host/boot/nodeGlobals.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRapportSession } from '../../src/adapters/excel/write/rapportSession.ts';
import { createWorkbookReader } from '../../src/adapters/excel/read/workbookReader.ts';
import { beraknaAvvikelse } from '../../src/application/beraknaAvvikelse.ts';
import { asUser } from '../adapters/excel/openExcel.ts';
import { bootOffice } from '../host/boot/jsdom.ts';
import { ExcelHost } from '../host/excelHost.ts';
import { expectReport } from '../host/expectReport.ts';
import { loadXlsx } from '../host/xlsx/loadXlsx.ts';

const exempel = ['askersund-2025-delar.xlsx', 'lekeberg-2025.xlsx', 'stokig.xlsx'];

async function open(bok: string): Promise<ExcelHost> {
  const host = new ExcelHost();
  await loadXlsx(host, readFileSync(join(__dirname, '../../exempel', bok)), bok);
  await bootOffice(host);
  host.log.clear();
  return host;
}

const run = () =>
  beraknaAvvikelse({ reader: createWorkbookReader(), writer: createRapportSession() });

/** The whole workbook as text, but for the mark that each run leaves of itself. */
const textOf = (host: ExcelHost): string =>
  JSON.stringify(host.snapshot()).replace(/"kostnadslage\.korning":"[^"]*"/, '');

describe.each(exempel)('a whole run in Excel on %s', (bok) => {
  it('writes the figures that the workbook must give', async () => {
    const host = await open(bok);
    expect((await run()).ok).toBe(true);
    expectReport(host, bok);
    expect(host.log.defects).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const host = await open(bok);
    await run();
    const first = host.snapshot();
    host.log.clear();
    await run();
    expect(host.snapshot()).toEqual(first);
  });

  it('leaves the workbook as it was or complete, whichever request fails', async () => {
    const whole = await open(bok);
    await run();
    const requests = whole.log.requests;
    const complete = textOf(whole);
    for (let nth = 1; nth <= requests; nth++)
      for (const fail of ['failRequest', 'failRequestAfter'] as const) {
        const host = await open(bok);
        const before = textOf(host);
        host[fail](nth, 5102);
        const result = await run();
        const after = textOf(host);
        expect([nth, fail, after === before || after === complete]).toEqual([nth, fail, true]);
        expect([nth, fail, result.ok]).toEqual([nth, fail, after === complete]);
      }
  });
});

it('keeps a comment when the source changes, the sheet is renamed and a row is added', async () => {
  const host = await open('askersund-2025-delar.xlsx');
  await run();
  await asUser(({ worksheets }) => {
    const sheet = worksheets.getItem('Driftredovisning');
    sheet.getRange('J7').values = [['Fler timmar än budget']];
    sheet.name = 'Drift till nämnden';
    const drift = worksheets.getItem('Drift');
    drift.getRange('A5:E5').insert('Down');
    drift.getRange('A5:E5').values = [['20', 'Ny verksamhet', 1, 2, 3]];
    drift.getRange('A5').numberFormat = [['@']];
  });
  await run();
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Drift till nämnden');
  const rows = [5, 6, 7].map((row) =>
    [0, 1, 9].map((column) => sheet?.cells.at(row, column)?.value ?? null),
  );
  expect(rows.map(([kod, , kommentar]) => [kod, kommentar])).toEqual([
    ['10', null],
    ['20', null],
    ['51', 'Fler timmar än budget'],
  ]);
});

it('keeps what a person writes in rows put in above the title, and leaves no old title behind', async () => {
  const host = await open('askersund-2025-delar.xlsx');
  await run();
  await asUser(({ worksheets }) => {
    const sheet = worksheets.getItem('Driftredovisning');
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A1:A2').values = [['Min rubrik'], ['Min underrubrik']];
  });
  for (let times = 0; times < 3; times++) {
    await run();
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Driftredovisning');
    const texts = Array.from(
      { length: 40 * 16 },
      (_, at) => sheet?.cells.at(Math.floor(at / 16), at % 16)?.value,
    ).filter((value) => typeof value === 'string');
    for (const text of ['Min rubrik', 'Min underrubrik', 'Driftredovisning 2025'])
      expect([text, texts.filter((one) => one === text).length]).toEqual([text, 1]);
  }
});
