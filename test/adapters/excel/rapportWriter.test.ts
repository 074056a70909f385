/** @jest-environment jsdom */
import { asUser, openExcel, sheetIn, valueAt } from './openExcel.ts';
import { createRapportSession } from '../../../src/adapters/excel/write/rapportSession.ts';
import type { Rapport } from '../../../src/report/rapport.ts';
import { driftSheet, format, reglerSheet, sampleRapport } from '../../contract/sampleRapport.ts';

const names = (host: { workbook: { sheets: readonly { name: string }[] } }): readonly string[] =>
  host.workbook.sheets.map(({ name }) => name);

async function written(rapport: Rapport = sampleRapport()) {
  const result = await createRapportSession().write(rapport);
  if (!result.ok) throw new Error(result.error.detalj);
  return result.value.sheetNames;
}

/** The sample with another row, another comment and another threshold. */
function laterRapport(): Rapport {
  const drift = driftSheet('Ny kommentar');
  const longer = {
    ...drift,
    tables: [
      { name: 'klDriftredovisning', area: { top: 3, left: 0, rows: 12, columns: 6 } },
    ] as const,
    cells: [
      ...drift.cells.slice(0, 14),
      [{ text: '0610' }, { text: 'Ny verksamhet' }, { number: 1 }, { number: 2 }],
      ...drift.cells.slice(14),
    ],
    formats: [...drift.formats, format('A15:F15', { italic: true })],
  };
  return { title: 'Senare', sheets: [longer, reglerSheet(750)] };
}

/** The sample with fewer rows. */
function shorterRapport(): Rapport {
  const drift = driftSheet();
  return {
    title: 'Kortare',
    sheets: [
      {
        ...drift,
        tables: [{ name: 'klDriftredovisning', area: { top: 3, left: 0, rows: 6, columns: 6 } }],
        cells: drift.cells.slice(0, 9),
      },
      reglerSheet(),
    ],
  };
}

describe('A report in a workbook', () => {
  test('stands after the sheets of the user, in its order', async () => {
    const host = await openExcel({ Budget: [['a']], Kommentarer: [['b']] });
    expect(await written()).toEqual(['Driftredovisning', 'Regler']);
    expect(names(host)).toEqual(['Budget', 'Kommentarer', 'Driftredovisning', 'Regler']);
    expect(host.log.defects).toEqual([]);
  });

  test('leaves a sheet of the user that has the name alone, and points formulas at its own', async () => {
    const host = await openExcel({ regler: [['mina regler']] });
    expect(await written()).toEqual(['Driftredovisning', 'Regler (2)']);
    expect(valueAt(host, 'regler', 0, 0)).toBe('mina regler');
    expect(sheetIn(host, 'Driftredovisning').cells.at(2, 1)?.formula).toBe("='Regler (2)'!B5");
    expect(valueAt(host, 'Driftredovisning', 2, 1)).toBe(66.7);
  });

  test('is found again under another name and in another place', async () => {
    const host = await openExcel();
    await written();
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem('Driftredovisning');
      sheet.name = 'Till nämnden';
      sheet.position = 0;
    });
    expect(await written(laterRapport())).toEqual(['Till nämnden', 'Regler']);
    expect(names(host)).toEqual(['Till nämnden', 'Budget', 'Regler']);
  });

  test('changes nothing when it is written a second time', async () => {
    const host = await openExcel();
    await written();
    const before = host.snapshot();
    host.log.clear();
    host.workbook.isDirty = false;
    await written();
    expect(host.snapshot()).toEqual(before);
    expect(host.workbook.isDirty).toBe(false);
    expect(host.log.requests).toBe(2);
  });

  test.each([
    ['longer', laterRapport],
    ['shorter', shorterRapport],
  ])('looks as if it were new when it has become %s', async (_, make) => {
    const fresh = await openExcel();
    await written(make());
    const expected = fresh.snapshot();
    const host = await openExcel();
    await written();
    await written(make());
    await written(make());
    expect(comparable(host.snapshot())).toEqual(comparable(expected));
  });

  test('keeps what a person has put beside and below it', async () => {
    const host = await openExcel();
    await written();
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem('Driftredovisning');
      sheet.getRange('H5').values = [['eget']];
      sheet.getRange('A30').values = [['egen not']];
      sheet.getRange('H5').format.fill.color = '#FFFF00';
    });
    await written(shorterRapport());
    expect(valueAt(host, 'Driftredovisning', 4, 7)).toBe('eget');
    expect(valueAt(host, 'Driftredovisning', 29, 0)).toBe('egen not');
    expect(sheetIn(host, 'Driftredovisning').cells.at(4, 7)?.style?.fill).toBe('#FFFF00');
  });

  test('finds its place again when a person has put in rows above it', async () => {
    const host = await openExcel();
    await written();
    await asUser(({ worksheets }) => {
      worksheets.getItem('Driftredovisning').getRange('3:4').insert('Down');
    });
    await written();
    expect(valueAt(host, 'Driftredovisning', 3, 0)).toBe('Kod');
    expect(valueAt(host, 'Driftredovisning', 14, 1)).toBe('Summa');
    expect(valueAt(host, 'Driftredovisning', 15, 1)).toBeNull();
    expect(valueAt(host, 'Driftredovisning', 16, 1)).toBeNull();
    expect(sheetIn(host, 'Driftredovisning').tables[0]?.area).toMatchObject({
      top: 3,
      rowCount: 11,
    });
  });

  test('gives the figures that the report says', async () => {
    const host = await openExcel();
    await written();
    expect(valueAt(host, 'Driftredovisning', 4, 4)).toBe(-50.5);
    expect(valueAt(host, 'Driftredovisning', 14, 2)).toBe(2126);
  });
});

describe('A workbook that can not be written to', () => {
  test('says which sheet is protected, and nothing is changed', async () => {
    const host = await openExcel();
    await written();
    await asUser(({ worksheets }) => {
      worksheets.getItem('Regler').protection.protect();
    });
    const before = host.snapshot();
    const result = await createRapportSession().write(laterRapport());
    expect(result).toMatchObject({ ok: false, error: { typ: 'skyddatBlad', blad: 'Regler' } });
    expect(host.snapshot()).toEqual(before);
  });

  test('is no hindrance where the protected sheet is already as it should', async () => {
    await openExcel();
    await written();
    await asUser(({ worksheets }) => {
      worksheets.getItem('Regler').protection.protect();
    });
    expect(await written()).toEqual(['Driftredovisning', 'Regler']);
  });

  test('says so when the structure of the workbook is protected', async () => {
    const host = await openExcel();
    host.workbook.structureProtected = true;
    const before = host.snapshot();
    const result = await createRapportSession().write(sampleRapport());
    expect(result).toMatchObject({ ok: false, error: { typ: 'skyddatBlad', blad: null } });
    expect(host.snapshot()).toEqual(before);
  });
});

/** A snapshot without what depends on how a table came about. */
function comparable(snapshot: unknown): unknown {
  return JSON.parse(JSON.stringify(snapshot), (key, value: unknown) =>
    key === 'kostnadslage.korning' ? undefined : value,
  );
}
