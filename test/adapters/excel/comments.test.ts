/** @jest-environment jsdom */
import { asUser, openExcel, sheetIn } from './openExcel.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbookReader } from '../../../src/adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../../../src/adapters/excel/write/rapportSession.ts';
import type { Rapport, ReportCell } from '../../../src/report/rapport.ts';
import { driftSheet, reglerSheet, sampleRapport } from '../../contract/sampleRapport.ts';
import { beraknaAvvikelse } from '../../../src/application/beraknaAvvikelse.ts';
import { bootOffice } from '../../host/boot/jsdom.ts';
import { ExcelHost } from '../../host/excelHost.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { felText } from '../../../src/report/text/felText.ts';

type Row = readonly ReportCell[];

const HEADER = 3;
const newRow: Row = [{ text: '0535' }, { text: 'Ny verksamhet' }, { number: 1 }, { number: 2 }];

/** The sample with the table's rows and the lines around them changed. */
function changed(rows: (rows: readonly Row[]) => readonly Row[], title?: string): Rapport {
  const sheet = driftSheet();
  const [{ area, name }] = sheet.tables;
  const body = rows(sheet.cells.slice(HEADER + 1, HEADER + area.rows));
  const head: readonly Row[] = sheet.cells.slice(0, HEADER + 1);
  const cells = [
    ...(title === undefined ? head : [[{ text: title }], ...head.slice(1)]),
    ...body,
    ...sheet.cells.slice(HEADER + area.rows),
  ];
  const table = { name, area: { ...area, rows: body.length + 1 } };
  return { title: 'Ändrad', sheets: [{ ...sheet, tables: [table], cells }, reglerSheet()] };
}

const secondLine = 'Kultur- och fritidsnämnden · tkr · utfall t.o.m. augusti 2025';

const withNewRow = (at: number): Rapport => changed((rows) => rows.toSpliced(at, 0, newRow));

/** A workbook with the sample's report in it, and comments on cells of Driftredovisning. */
async function commented(...cells: readonly string[]) {
  const host = await openExcel();
  expect((await createRapportSession().write(sampleRapport())).ok).toBe(true);
  await comment(...cells);
  host.log.clear();
  return host;
}

const comment = (...cells: readonly string[]): Promise<void> =>
  asUser(({ worksheets }) => {
    const sheet = worksheets.getItem('Driftredovisning');
    for (const cell of cells) sheet.comments.add(`Driftredovisning!${cell}`, `Om ${cell}`);
  });

const places = (...cells: readonly string[]) =>
  cells.map((cell) => ({ slag: 'anteckning', plats: `Driftredovisning!${cell}` }));

afterEach(() => {
  jest.restoreAllMocks();
});

describe('A comment on a row that a later report puts elsewhere', () => {
  test.each([
    ['a row comes in above it', 'D8', withNewRow(3)],
    ['a row comes in in its place, and it was the last', 'F14', withNewRow(9)],
    ['a row above it has gone', 'A9', changed((rows) => rows.slice(1))],
    ['the row itself has gone', 'E5', changed((rows) => rows.slice(1))],
    ['the row itself has gone and was the last', 'B14', changed((rows) => rows.slice(0, -1))],
    ['two rows change places', 'B6', changed(([a = [], b = [], ...rest]) => [b, a, ...rest])],
    ['another row takes its place', 'B6', changed((rows) => rows.with(1, newRow))],
    [
      'one more of the same code comes in',
      'B6',
      changed((rows) => rows.toSpliced(4, 0, ...rows.slice(1, 2))),
    ],
    ['it stands beside the table', 'J8', withNewRow(3)],
    ['it stands on the line below the table', 'C15', withNewRow(0)],
    ['it stands on a line that moves up', 'C15', changed((rows) => rows.slice(1))],
    ['another line takes the place of its own', 'A1', changed((rows) => rows, secondLine)],
  ])('stops the run before anything is written when %s', async (_, cell, rapport) => {
    const host = await commented('B4', cell);
    const before = host.snapshot();
    const session = createRapportSession();
    const result = await session.write(rapport);
    expect(result).toMatchObject({
      ok: false,
      error: { typ: 'kommentarHindrar', blad: 'Driftredovisning', forluster: places(cell) },
    });
    expect(host.snapshot()).toEqual(before);
    expect(session.canUndo()).toBe(false);
    expect(host.log.defects).toEqual([]);
  });

  test('is named to the person, with what to do', async () => {
    await commented('D8', 'F9');
    const result = await createRapportSession().write(withNewRow(0));
    expect(result.ok ? '' : felText(result.error)).toBe(
      'Rader i rapporten byter plats. Kommentarer i Excel skulle då stå vid fel rad: Driftredovisning!D8, Driftredovisning!F9. Inget har ändrats. Flytta texten till kolumnen Kommentar och ta bort den gamla, eller markera tråden som löst. Försök sedan igen.',
    );
  });

  test.each([
    [5, 'Driftredovisning!D9. Inget'],
    [6, 'Driftredovisning!D9 och 1 till. Inget'],
  ])('is one of five named at most when there are %d', async (count, words) => {
    await commented(...Array.from({ length: count }, (_, at) => `D${at + 5}`));
    const result = await createRapportSession().write(withNewRow(0));
    expect(result.ok ? '' : felText(result.error)).toContain(words);
  });

  test('is told of by its sheet where the cells are not known', () => {
    const fel = { typ: 'kommentarHindrar', bok: null, blad: 'Drift', detalj: '' } as const;
    expect(felText(fel)).toContain('vid fel rad: Bladet Drift. Inget har ändrats.');
  });

  test('is no hindrance once its thread is resolved', async () => {
    const host = await commented('D8');
    await asUser(({ worksheets }) => {
      worksheets.getItem('Driftredovisning').comments.getItemAt(0).resolved = true;
    });
    expect((await createRapportSession().write(withNewRow(0))).ok).toBe(true);
    expect(sheetIn(host, 'Driftredovisning').comments).toHaveLength(1);
  });
});

describe('A comment on a row that stays', () => {
  const renamed = changed((rows) => rows.with(3, [{ text: '0540' }, { text: 'Nytt namn' }]));
  test.each([
    ['rows come in below it', ['D7', 'J7'], withNewRow(3)],
    ['its verksamhet has another name but the same code', ['B8'], renamed],
    ['the title is worded anew', ['A1'], changed((rows) => rows, 'Driftredovisning 2026')],
    ['it is the header, and rows come in', ['B4'], withNewRow(0)],
    ['it stands far below, and rows come in', ['A40'], withNewRow(0)],
    ['rows change on another sheet only', ['D8'], { ...sampleRapport(), sheets: [driftSheet()] }],
  ])('stays when %s', async (_, cells, rapport: Rapport) => {
    const host = await commented(...cells);
    const comments = structuredClone(sheetIn(host, 'Driftredovisning').comments);
    expect((await createRapportSession().write(rapport)).ok).toBe(true);
    expect(sheetIn(host, 'Driftredovisning').comments).toEqual(comments);
    expect(comments).toHaveLength(cells.length);
  });
});

describe('Looking for comments', () => {
  test.each([
    ['no row moves', ['D8'], sampleRapport(), 2],
    ['rows move and nothing is commented', [], withNewRow(0), 3],
    ['rows move and some other row is commented', ['B1', 'B4'], withNewRow(0), 4],
  ])('takes no more than a request more, when %s', async (_, cells, rapport, requests) => {
    const host = await commented(...cells);
    expect((await createRapportSession().write(rapport)).ok).toBe(true);
    expect(host.log.requests).toBe(requests);
  });

  test.each([1, 2, 3])('leaves the workbook as it was when request %d fails', async (nth) => {
    const host = await commented('B4');
    const before = host.snapshot();
    host.failRequest(nth, 5102);
    const result = await createRapportSession().write(withNewRow(0));
    expect(result).toMatchObject({ ok: false, error: { typ: 'upptagen' } });
    expect(host.snapshot()).toEqual(before);
  });

  test('finds notes too, where Excel shows them', async () => {
    const host = await commented('D8');
    await asUser(({ worksheets }) => {
      worksheets.getItem('Driftredovisning').comments.getItemAt(0).resolved = true;
    });
    // The library here is older than notes: the comments stand in for them.
    jest
      .spyOn(Office.context.requirements, 'isSetSupported')
      .mockImplementation((name, version) => name === 'ExcelApi' && String(version) === '1.18');
    Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
      configurable: true,
      get(this: Excel.Worksheet) {
        return this.getRange('A1').worksheet.comments;
      },
    });
    expect(await createRapportSession().write(withNewRow(0))).toMatchObject({
      ok: false,
      error: { typ: 'kommentarHindrar', forluster: places('D8') },
    });
    expect(host.log.defects).toEqual([]);
  });
});

describe('A whole run after a row has come in in the source', () => {
  test('waits for the person to move a comment into the sheet, which then follows its row', async () => {
    const host = new ExcelHost();
    const book = 'askersund-2025-delar.xlsx';
    await loadXlsx(host, readFileSync(join(__dirname, '../../../exempel', book)), book);
    await bootOffice(host);
    const run = () =>
      beraknaAvvikelse({ reader: createWorkbookReader(), writer: createRapportSession() });
    await run();
    await comment('B7');
    const moved = sheetIn(host, 'Driftredovisning').cells.at(6, 1)?.value;
    expect(moved).toEqual(expect.any(String));
    await asUser(({ worksheets }) => {
      const drift = worksheets.getItem('Drift');
      drift.getRange('A5:E5').insert('Down');
      drift.getRange('A5:E5').values = [['20', 'Ny verksamhet', 1, 2, 3]];
      drift.getRange('A5').numberFormat = [['@']];
    });
    const before = host.snapshot();
    expect(await run()).toMatchObject({ ok: false, error: { forluster: places('B7') } });
    expect(host.snapshot()).toEqual(before);
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem('Driftredovisning');
      sheet.getRange('J7').values = [['Om B7']];
      sheet.comments.getItemAt(0).delete();
    });
    expect((await run()).ok).toBe(true);
    const cells = [1, 9].map((column) => sheetIn(host, 'Driftredovisning').cells.at(7, column));
    expect(cells.map((cell) => cell?.value)).toEqual([moved, 'Om B7']);
  });
});

describe('Undoing a run that moved rows', () => {
  test('is refused while a comment made since would be left beside another row', async () => {
    const host = await commented('B4');
    const before = host.snapshot();
    const session = createRapportSession();
    await session.write(withNewRow(0));
    await comment('D8');
    await asUser(({ worksheets }) => {
      worksheets.getItem('Driftredovisning').name = 'Omdöpt';
    });
    const after = host.snapshot();
    expect(await session.undo()).toMatchObject({
      ok: false,
      error: { typ: 'kommentarHindrar', forluster: [{ plats: 'Omdöpt!D8' }] },
    });
    expect(host.snapshot()).toEqual(after);
    expect(session.canUndo()).toBe(true);
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem('Omdöpt');
      sheet.name = 'Driftredovisning';
      sheet.comments.getItemAt(1).delete();
    });
    expect(await session.undo()).toEqual({ ok: true, value: null });
    expect(host.snapshot()).toEqual(before);
  });
});
