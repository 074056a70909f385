import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { cellName } from '../../src/domain/address/area.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { driftTable, openWorkplace, run, type Run, type Workplace } from './workplace.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

let place: Workplace;
let bok: string;

beforeEach(async () => {
  place = openWorkplace();
  bok = await place.book('bok.xlsx', { Drift: driftTable });
  await write();
});
afterEach(() => {
  place.close();
});

const write = (...flags: readonly string[]): Promise<Run> =>
  run('berakna', bok, '--ut', place.path('r.xlsx'), ...flags);

async function report(): Promise<readonly Grid[]> {
  const read = await readWorkbook(readFileSync(place.path('r.xlsx')), 'r.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Our first sheet, and where on it the row of code 51 and the column Kommentar stand. */
async function drift(): Promise<{ grid: Grid; row: number; comment: number }> {
  const [grid] = await report();
  if (!grid) throw new Error('No sheet');
  const row = grid.cells.findIndex(([kod]) => kod === '51');
  const comment = grid.cells.find((cells) => cells.includes('Kommentar'))?.indexOf('Kommentar');
  return { grid, row, comment: comment ?? -1 };
}

/** Writes XML into a cell of a sheet, as a person's program does: its row is there or is added. */
async function writeCell(address: string, content: string, sheet = SHEET): Promise<void> {
  const number = /\d+/.exec(address)?.[0] ?? '';
  await place.edit('r.xlsx', (parts) => {
    const xml = (parts.get(sheet) ?? '').replace(
      new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`),
      '',
    );
    const cell = `<c r="${address}"${content}</c>`;
    const row = new RegExp(`(<row r="${number}"[^>]*?)(?:/>|>(.*?)</row>)`);
    const changed = row.test(xml)
      ? xml.replace(row, (_, start: string, cells = '') => `${start}>${String(cells)}${cell}</row>`)
      : xml.replace('</sheetData>', `<row r="${number}">${cell}</row></sheetData>`);
    parts.set(sheet, changed);
  });
}

const formula = '><f>CONCATENATE("Två"," vikarier")</f><v>0</v>';
const textFormula = ' t="str"><f>CONCATENATE("Två"," vikarier")</f><v>Två vikarier</v>';

/** Puts a part beside our first sheet. */
const attach = (kind: string, xml: string): Promise<void> =>
  place.edit('r.xlsx', (parts) => {
    parts.set(`xl/egna/${kind}.xml`, xml);
    const rel = `<Relationship Id="rEgen${kind}" Type="${REL}/${kind}" Target="../egna/${kind}.xml"/>`;
    parts.set(RELS, (parts.get(RELS) ?? '').replace('</Relationships>', `${rel}</Relationships>`));
  });

const note = (...cells: readonly string[]): string =>
  `<comments><commentList>${cells.map((cell) => `<comment ref="${cell}" authorId="0"><text><t>Ring Eva</t></text></comment>`).join('')}</commentList></comments>`;

const drawing = (...names: readonly string[]): string =>
  `<xdr:wsDr>${names.map((name) => `<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row></xdr:from><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="${name}"/></xdr:nvPicPr></xdr:pic></xdr:twoCellAnchor>`).join('')}</xdr:wsDr>`;

/** Expects that the report stays as it is, and gives the sentence that says why. */
async function refusal(...flags: readonly string[]): Promise<string> {
  const before = place.contents();
  const { status, out, err } = await write(...flags);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(place.contents()).toEqual(before);
  expect(err).toMatch(/^[^\n]*\n$/);
  return err;
}

const ELSE = 'Välj ett annat namn, eller lägg till --skriv-over om det får tas bort.\n';

describe('a report of ours with nothing in it that would be lost', () => {
  it('is replaced, formulas and all', async () => {
    expect(await write()).toMatchObject({ status: 0, err: '' });
  });

  it('is replaced though somebody wrote a formula over one of ours', async () => {
    const { grid, row } = await drift();
    const header = grid.cells.find((cells) => cells.includes('Avvikelse')) ?? [];
    const column = header.indexOf('Avvikelse');
    await writeCell(cellName(row, column), '><f>1+1</f><v>2</v>');
    expect((await drift()).grid.cells[row]?.[column]).toBe(2);
    expect(await write()).toMatchObject({ status: 0, err: '' });
    expect((await drift()).grid.cells[row]?.[column]).toBe(-9360);
  });
});

describe('a note in an earlier report', () => {
  it.each(['comments', 'threadedComment'])('of the kind %s is not lost', async (kind) => {
    await attach(
      kind,
      note('C6')
        .replaceAll('comment ', `${kind.replace(/s$/, '')} `)
        .replaceAll('</comment>', `</${kind.replace(/s$/, '')}>`),
    );
    const { grid } = await drift();
    expect(await refusal()).toBe(
      `Filen ${place.path('r.xlsx')} innehåller sådant som inte kan föras över: en anteckning (${grid.blad}!C6). Flytta anteckningens text till kolumnen Kommentar. ${ELSE}`,
    );
  });

  it('is named with two others where there are more', async () => {
    await attach('comments', note('C6', 'D6', 'E6', 'C7'));
    const { blad } = (await drift()).grid;
    expect(await refusal()).toContain(
      `anteckningar (${blad}!C6, ${blad}!D6, ${blad}!E6 med flera). `,
    );
  });

  it('goes with --skriv-over, and the texts in the cells stay', async () => {
    const { row, comment } = await drift();
    await attach('comments', note('C6'));
    await writeCell(cellName(row, comment), textFormula);
    expect(await write('--skriv-over')).toMatchObject({ status: 0, err: '' });
    expect((await drift()).grid.cells[row]?.[comment]).toBe('Två vikarier');
    expect(await write()).toMatchObject({ status: 0, err: '' });
  });

  it('that cannot be read keeps the report from being replaced', async () => {
    await attach('comments', '<comments><comment');
    expect(await refusal()).toContain('är skadad och kan inte läsas');
  });
});

describe('a formula of a person’s in an earlier report', () => {
  const places = async (): Promise<Record<string, string>> => {
    const { grid, row, comment } = await drift();
    return {
      Kommentar: cellName(row, comment),
      'a column of their own': cellName(row, comment + 2),
      'a row below': cellName(grid.cells.length + 3, 1),
      'a cell above, beside the title': cellName(0, comment + 1),
    };
  };

  it.each(['Kommentar', 'a column of their own', 'a row below', 'a cell above, beside the title'])(
    'in %s is not lost',
    async (where) => {
      const cell = (await places())[where] ?? '';
      const { blad } = (await drift()).grid;
      await writeCell(cell, textFormula);
      expect(await refusal()).toContain(
        `en egen formel (${blad}!${cell}). Skriv värdet i stället för formeln. ${ELSE}`,
      );
    },
  );

  it('is found though it shows nothing', async () => {
    const { row, comment, grid } = await drift();
    await writeCell(cellName(row, comment), ' t="str"><f>""</f><v></v>');
    expect(await refusal()).toContain(`en egen formel (${grid.blad}!${cellName(row, comment)})`);
  });

  it('in the sheet Regler is not lost', async () => {
    const grids = await report();
    const index = grids.findIndex(({ tables }) => tables.some(({ name }) => name === 'klRegler'));
    const rules = grids[index];
    const area = rules?.tables.find(({ name }) => name === 'klRegler')?.area;
    const cell = cellName((area?.top ?? 0) + 1, (area?.left ?? 0) + 1);
    await writeCell(cell, formula, `xl/worksheets/sheet${index + 1}.xml`);
    expect(await refusal()).toContain(`en egen formel (${rules?.blad ?? ''}!${cell})`);
  });
});

describe('a chart or a picture in an earlier report', () => {
  it('that a person put there is not lost', async () => {
    await attach('drawing', drawing('Diagram 1', 'klotter'));
    const { blad } = (await drift()).grid;
    expect(await refusal()).toContain(`en bild eller ett diagram (${blad}!J2). ${ELSE}`);
  });

  it('of our own is replaced', async () => {
    await attach('drawing', drawing('klAvvikelse', 'kl2Drift'));
    expect(await write()).toMatchObject({ status: 0, err: '' });
  });

  it('that is a person’s copy of our own is not lost', async () => {
    await attach('drawing', drawing('klAvvikelse', 'klAvvikelse'));
    expect(await refusal()).toContain('en bild eller ett diagram');
  });

  it('that fills a sheet is named, with the other things that would be lost', async () => {
    const { row, comment, grid } = await drift();
    const cell = cellName(row, comment);
    await writeCell(cell, textFormula);
    await attach('comments', note(cell));
    await addChartSheet('r.xlsx', 'Mitt diagram');
    expect(await refusal()).toBe(
      `Filen ${place.path('r.xlsx')} innehåller sådant som inte kan föras över: ett eget blad (Mitt diagram), en anteckning (${grid.blad}!${cell}) och en egen formel (${grid.blad}!${cell}). Flytta anteckningens text till kolumnen Kommentar. Skriv värdet i stället för formeln. ${ELSE}`,
    );
    expect(await write('--skriv-over')).toMatchObject({ status: 0, err: '' });
  });
});

describe('an earlier report that cannot be read', () => {
  const cutOff = async (): Promise<void> => {
    const bytes = await readFile(place.path('r.xlsx'));
    await writeFile(place.path('r.xlsx'), bytes.subarray(0, bytes.length - 900));
  };
  const breakSheet = (): Promise<void> =>
    place.edit('r.xlsx', (parts) => {
      parts.set(SHEET, (parts.get(SHEET) ?? '').slice(0, -40));
    });

  it.each([
    ['is cut off', cutOff],
    ['has a broken sheet', breakSheet],
  ])('since it %s is never replaced', async (_, damage) => {
    await damage();
    for (const flags of [[], ['--skriv-over']])
      expect(await refusal(...flags)).toBe(
        `Filen ${place.path('r.xlsx')} finns redan men är skadad och kan inte läsas. Den kan innehålla text som någon har skrivit. Flytta den eller välj ett annat namn, och försök igen.\n`,
      );
  });

  it('since a cell stands far away is never replaced, and the cell is named', async () => {
    await writeCell('XFD1048576', '><v>1</v>');
    const { err } = await write('--skriv-over');
    expect(err).toMatch(/ är för stort .* står något i [^ ]+!XFD1048576\. /);
    expect(await refusal('--skriv-over')).toBe(err);
  });

  it.each([
    ['a text', 'eget'],
    ['an .xls', oldXls()],
  ])('since it is %s is replaced with --skriv-over only', async (_, content) => {
    writeFileSync(place.path('r.xlsx'), content);
    expect(await refusal()).toMatch(/är ingen rapport härifrån\. /);
    expect(await write('--skriv-over')).toMatchObject({ status: 0, err: '' });
    expect((await report()).length).toBeGreaterThan(1);
  });
});

describe('a source', () => {
  it('that is an .xls is asked for as .xlsx', async () => {
    writeFileSync(place.path('gammal.xlsx'), oldXls());
    expect(await run('berakna', place.path('gammal.xlsx'))).toEqual({
      status: 1,
      out: '',
      err: 'Filen gammal.xlsx har det äldre formatet .xls. Öppna den i Excel, spara den som .xlsx och försök igen.\n',
    });
  });

  it('that is behind a password is not taken for an .xls', async () => {
    const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
    writeFileSync(place.path('last.xlsx'), Buffer.concat([oldXls(), encrypted]));
    const { err } = await run('berakna', place.path('last.xlsx'));
    expect(err).toMatch(/^Filen last\.xlsx är skyddad med lösenord\. /);
  });

  it('with a far cell is told which one to empty', async () => {
    await place.edit('bok.xlsx', (parts) => {
      const xml = parts.get(SHEET) ?? '';
      const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
      parts.set(SHEET, xml.replace('</sheetData>', far));
    });
    expect(await run('berakna', bok)).toEqual({
      status: 1,
      out: '',
      err: 'Bladet Drift i bok.xlsx är för stort för att läsas på en gång. Längst bort står något i Drift!XFD1048576. Ta bort det som står långt från tabellen, spara och försök igen.\n',
    });
  });

  it('with a chart sheet gives a finding, and the same figures', async () => {
    await run('berakna', bok, '--json', place.path('a.json'));
    await addChartSheet('bok.xlsx', 'Diagram1');
    const { status, out } = await run('berakna', bok, '--json', place.path('b.json'));
    expect(status).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Bladet Diagram1 är ett diagramblad och har inte lästs.',
    );
    const [before, after] = ['a.json', 'b.json'].map(
      (name) => JSON.parse(readFileSync(place.path(name), 'utf8')) as Record<string, unknown>,
    );
    expect(after?.['tabeller']).toEqual(before?.['tabeller']);
    expect(after?.['fynd']).toEqual([
      ...(before?.['fynd'] as readonly unknown[]),
      expect.objectContaining({
        typ: 'bladEjLast',
        allvar: 'upplysning',
        bok: 'bok.xlsx',
        blad: 'Diagram1',
        cell: null,
      }),
    ]);
  });
});

/** Puts a chart sheet last in a workbook. */
const addChartSheet = (book: string, name: string): Promise<void> =>
  place.edit(book, (parts) => {
    const change = (part: string, end: string, more: string): void => {
      parts.set(part, (parts.get(part) ?? '').replace(end, more + end));
    };
    parts.set('xl/chartsheets/sheet1.xml', '<chartsheet/>');
    change('xl/workbook.xml', '</sheets>', `<sheet name="${name}" sheetId="99" r:id="rDia"/>`);
    change(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="rDia" Type="${REL}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
    );
  });

/** The beginning of a compound file with the stream of an old workbook. */
function oldXls(): Uint8Array {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...start, ...new Uint8Array(600), ...Buffer.from('Workbook', 'utf16le')]);
}
