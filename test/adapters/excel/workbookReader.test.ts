/** @jest-environment jsdom */
import { asUser, openExcel, sheetIn } from './openExcel.ts';
import { createWorkbookReader } from '../../../src/adapters/excel/read/workbookReader.ts';
import type { Progress } from '../../../src/application/ports.ts';

async function grids() {
  const result = await createWorkbookReader().read();
  if (!result.ok) throw new Error(result.error.detalj);
  return result.value;
}

/** One code for a whole range, which the library passes on as it is. */
const anyCode = (code: string): string[][] => code as unknown as string[][];

describe('Reading the open workbook', () => {
  test('gives every sheet, hidden and blank ones too, with the place of its first cell', async () => {
    const host = await openExcel({ Drift: [['a', 1]], Tom: [], Dold: [['b']] });
    host.workbook.name = 'Uppföljning.xlsx';
    await asUser(({ worksheets }) => {
      worksheets.getItem('Dold').visibility = 'Hidden';
      worksheets.getItem('Drift').getRange('A1:B1').clear();
      worksheets.getItem('Drift').getRange('C4:E5').values = [
        ['x', '', ''],
        ['', true, 2.5],
      ];
    });
    expect(await grids()).toMatchObject([
      {
        bok: 'Uppföljning.xlsx',
        blad: 'Drift',
        top: 3,
        left: 2,
        cells: [['x'], [null, true, 2.5]],
      },
      { blad: 'Tom', top: 0, left: 0, cells: [] },
      { blad: 'Dold', cells: [['b']] },
    ]);
    expect(host.log.defects).toEqual([]);
  });

  test('takes two requests and one for each 20,000 rows, none of them above 2 MB', async () => {
    const cells = Array.from({ length: 41_000 }, (_, row) => [row, 'Hemtjänst', row * 10]);
    const host = await openExcel({ Stor: cells, Liten: [['a']] });
    const [large] = await grids();
    expect(host.log.requests).toBe(2 + 3);
    expect(Math.max(...host.log.entries.map(({ bytesOut }) => bytesOut))).toBeLessThan(2_000_000);
    expect(large?.cells).toHaveLength(41_000);
    expect(large?.cells.at(-1)).toEqual([40_999, 'Hemtjänst', 409_990]);
    expect(host.keptReferences).toBe(0);
  });

  test('takes smaller pieces when Excel refuses an answer as too large', async () => {
    // The first forty rows are narrow, so the width of the others can't be foreseen.
    const texts = Array.from({ length: 1000 }, (_, row) => (row < 60 ? 'x' : 'lång '.repeat(120)));
    const host = await openExcel({ Bred: [['x']] }, { payloadLimit: 250_000 });
    texts.forEach((text, row) => {
      sheetIn(host, 'Bred').cells.put(row, 0, { value: text, formula: null, style: null });
    });
    const [grid] = await grids();
    expect(grid?.cells.map(([cell]) => cell)).toEqual(texts);
  });

  test('tells tables, merged areas and hidden rows', async () => {
    await openExcel({
      Drift: [
        ['Kod', 'Belopp'],
        ['1', 2],
        ['3', 4],
        ['5', 6],
        ['Summa', 12],
      ],
    });
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem('Drift');
      const table = sheet.tables.add('A1:B4', true);
      table.name = 'Tabell_drift';
      sheet.getRange('A7:C7').values = [['Not', '', 1]];
      sheet.getRange('A7:B7').merge();
      sheet.getRange('3:4').rowHidden = true;
    });
    const [grid] = await grids();
    expect(grid?.tables).toEqual([
      { name: 'Tabell_drift', area: { top: 0, left: 0, rows: 4, columns: 2 }, hasTotals: false },
    ]);
    expect(grid?.merges).toEqual([{ top: 6, left: 0, rows: 1, columns: 2 }]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([2, 3]);
    expect(grid?.cells[2]).toEqual([3, 4]);
  });

  test.each([
    [false, '2025-08-31'],
    [true, '2029-09-01'],
  ])('makes days of numbers with a date format (1904: %p)', async (uses1904Dates, date) => {
    const host = await openExcel({ Drift: [[45900], [45900]] });
    host.workbook.uses1904Dates = uses1904Dates;
    await asUser(({ worksheets }) => {
      worksheets.getItem('Drift').getRange('A1').numberFormat = anyCode('yyyy-mm-dd');
    });
    const [grid] = await grids();
    expect(grid?.cells).toEqual([[{ date }], [45900]]);
    expect(grid?.formats).toEqual(new Map([['0,0', 'yyyy-mm-dd']]));
  });

  test('goes on with the date format of a column below the rows whose formats are read', async () => {
    const cells = Array.from({ length: 400 }, (_, row) => [45_536 + row, row, row]);
    await openExcel({ Drift: cells });
    await asUser(({ worksheets }) => {
      worksheets.getItem('Drift').getRange('A1:A400').numberFormat = anyCode('yyyy-mm-dd');
      worksheets.getItem('Drift').getRange('B1:B400').numberFormat = anyCode('#,##0,');
    });
    const [grid] = await grids();
    expect(grid?.cells[399]).toEqual([{ date: '2025-10-05' }, 399, 399]);
    expect(grid?.formats.get('399,1')).toBe('#,##0,');
    expect(grid?.formats.has('399,2')).toBe(false);
  });

  test('tells errors from text', async () => {
    await openExcel({ Drift: [['=1/0', "'#REF!", '=NA()', '#1']] });
    const [grid] = await grids();
    expect(grid?.cells[0]?.[0]).toEqual({ error: '#DIV/0!' });
    expect(grid?.cells[0]?.[3]).toBe('#1');
  });

  test('leaves a sheet alone that is formatted to its end', async () => {
    const host = await openExcel({ Drift: [['a']] });
    await asUser(({ worksheets }) => {
      worksheets.getItem('Drift').getRange('A1048576').format.fill.color = '#FF0000';
    });
    const [grid] = await grids();
    expect(grid?.cells).toEqual([['a']]);
    expect(host.log.bytesOut).toBeLessThan(10_000);
  });

  test('can be followed and stopped between two pieces', async () => {
    const host = await openExcel({ Stor: Array.from({ length: 45_000 }, (_, row) => [row]) });
    const seen: Progress[] = [];
    const stop = new AbortController();
    const result = await createWorkbookReader().read({
      signal: stop.signal,
      onProgress: (progress) => {
        seen.push(progress);
        if (progress.done > 0) stop.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, error: { typ: 'avbruten' } });
    expect(seen).toEqual([
      { step: 'laser', done: 0, total: 45_000 },
      { step: 'laser', done: 20_000, total: 45_000 },
    ]);
    expect(host.log.requests).toBe(3);
  });

  test.each([
    [5004, 'cellredigering'],
    [5012, 'natverk'],
    [5102, 'upptagen'],
    [7000, 'ingenAtkomst'],
    ['network', 'natverk'],
  ] as const)('that fails with %p gives %p, and no answer to throw', async (code, typ) => {
    const host = await openExcel();
    for (const nth of [1, 2, 3]) {
      host.failRequest(nth, code);
      expect(await createWorkbookReader().read()).toMatchObject({ ok: false, error: { typ } });
      host.forgetFailures();
    }
  });

  test('goes without merged areas and hidden rows where Excel can not list them', async () => {
    const host = await openExcel({ Drift: [['a']] });
    Object.defineProperty(sheetIn(host, 'Drift'), 'merges', {
      get: () => {
        throw Object.assign(new Error('too many'), { code: 'GeneralException' });
      },
    });
    const result = await createWorkbookReader().read();
    expect(result).toMatchObject({ ok: true, value: [{ cells: [['a']], merges: [] }] });
  });
});
