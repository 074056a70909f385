/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asUser, sheetIn } from './openExcel.ts';
import { createWorkbookReader } from '../../../src/adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../../../src/adapters/excel/write/rapportSession.ts';
import { beraknaAvvikelse } from '../../../src/application/beraknaAvvikelse.ts';
import { felText } from '../../../src/report/text/felText.ts';
import { bootOffice } from '../../host/boot/jsdom.ts';
import { ExcelHost } from '../../host/excelHost.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';

const run = () =>
  beraknaAvvikelse({ reader: createWorkbookReader(), writer: createRapportSession() });

const enter = (cell: string, formula: string): Promise<void> =>
  asUser(({ worksheets }) => {
    worksheets.getItem('Driftredovisning').getRange(cell).formulas = [[formula]];
  });

/** A workbook with its report, and a formula of a person's in a cell of it. */
async function withFormula(cell: string): Promise<ExcelHost> {
  const host = new ExcelHost();
  const book = 'askersund-2025-delar.xlsx';
  await loadXlsx(host, readFileSync(join(__dirname, '../../../exempel', book)), book);
  await bootOffice(host);
  expect((await run()).ok).toBe(true);
  await enter(cell, '=C8*2');
  return host;
}

/** A new verksamhet before the second row of the source. */
const addVerksamhet = (): Promise<void> =>
  asUser(({ worksheets }) => {
    const drift = worksheets.getItem('Drift');
    drift.getRange('A5:E5').insert('Down');
    drift.getRange('A5:E5').values = [['20', 'Ny verksamhet', 1, 2, 3]];
    drift.getRange('A5').numberFormat = [['@']];
  });

describe('a formula of a person’s on a row of the report', () => {
  test.each([
    ['in the comment column', 'J8'],
    ['to the right of the table', 'L8'],
    ['below the table', 'C20'],
  ])('stops a run that puts the row elsewhere, with nothing written: %s', async (_, cell) => {
    const host = await withFormula(cell);
    await addVerksamhet();
    const before = host.snapshot();
    const outcome = await run();
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        typ: 'kommentarHindrar',
        forluster: [{ slag: 'formel', plats: `Driftredovisning!${cell}` }],
      },
    });
    expect(outcome.ok ? '' : felText(outcome.error)).toContain(
      `Egna formler följer inte med sin rad: Driftredovisning!${cell}.`,
    );
    expect(host.snapshot()).toEqual(before);
  });

  test('stays a formula where its row stays', async () => {
    const host = await withFormula('J6');
    expect((await run()).ok).toBe(true);
    expect(sheetIn(host, 'Driftredovisning').cells.at(5, 9)?.formula).toBe('=C8*2');
  });

  test('written as its value goes with its row', async () => {
    const host = await withFormula('J8');
    await enter('J8', '123');
    await addVerksamhet();
    expect((await run()).ok).toBe(true);
    expect(sheetIn(host, 'Driftredovisning').cells.at(8, 9)?.value).toBe(123);
  });
});
