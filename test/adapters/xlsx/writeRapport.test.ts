import fc from 'fast-check';

import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import { writeRapport } from '../../../src/adapters/xlsx/writeRapport.ts';
import { openZip } from '../../../src/adapters/zip/readZip.ts';
import { isWellFormed } from '../../../src/adapters/xml/wellFormed.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import type { Rapport } from '../../../src/report/rapport.ts';
import { sampleRapport, sampleSheet } from './sampleRapport.ts';

async function writeAndRead(rapport: Rapport): Promise<readonly Grid[]> {
  const read = await readWorkbook((await writeRapport(rapport)).bytes, 'rapport.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The written parts as text, by name. */
async function writtenParts(rapport = sampleRapport()): Promise<Map<string, string>> {
  const zip = openZip((await writeRapport(rapport)).bytes, 1e9);
  if (!zip.ok) throw new Error(zip.error);
  const parts = new Map<string, string>();
  for (const name of zip.value.names) {
    const part = await zip.value.read(name);
    if (!part.ok) throw new Error(`${name} ${part.error}`);
    parts.set(name, new TextDecoder().decode(part.value));
  }
  return parts;
}

const sheetXml = async (rapport?: Rapport): Promise<string> =>
  (await writtenParts(rapport)).get('xl/worksheets/sheet1.xml') ?? '';

const oneText = (text: string): Rapport =>
  sampleRapport(sampleSheet({ cells: [[{ text }], [], ...sampleSheet().cells.slice(2)] }));

describe('a written report', () => {
  it('holds what the report holds, read back', async () => {
    const [grid] = await writeAndRead(sampleRapport());
    expect(grid?.cells).toEqual([
      ['Driftredovisning'],
      [],
      ['Kod', 'Verksamhet', 'Utfall', 'Kommentar'],
      ['51', 'Äldreomsorg', 170_714],
      ['52', '<LSS> & "övrigt" 😀', -9_360.5],
      [null, 'Summa', 161_353.5],
    ]);
    expect(grid?.tables).toEqual([
      {
        name: 'klDriftredovisning',
        area: { top: 2, left: 0, rows: 3, columns: 4 },
        hasTotals: false,
      },
    ]);
    expect(grid?.formats.get('3,2')).toBe('#,##0');
  });

  it.each([
    '=1+1',
    '+46 70',
    '-',
    '- varav',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "=cmd|' /C calc'!A0",
    '#REF!',
    '#N/A',
    '_x0041_',
    "'=1",
    '  a  ',
    'rad 1\nrad 2',
    '1234',
    'TRUE',
    '\u0001\u000b',
    '<b>&amp;</b>',
  ])('keeps the text %j as a text', async (text) => {
    const [grid] = await writeAndRead(oneText(text));
    expect(grid?.cells[0]).toEqual([text]);
    expect((await sheetXml(oneText(text))).match(/<f>/g)).toHaveLength(1);
  });

  it('keeps any text as that text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        async (text) => {
          const [grid] = await writeAndRead(oneText(text));
          expect(grid?.cells[0]).toEqual([text]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps any number as that number', async () => {
    const numbers = fc.array(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(numbers, async (values) => {
        const cells = [values.map((number) => ({ number })), [], ...sampleSheet().cells.slice(2)];
        const [grid] = await writeAndRead(sampleRapport(sampleSheet({ cells })));
        expect(grid?.cells[0]).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same bytes for the same report, whenever it is written', async () => {
    const first = await writeRapport(sampleRapport());
    jest.useFakeTimers({
      now: new Date('2031-05-06'),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout'],
    });
    const second = await writeRapport(sampleRapport());
    jest.useRealTimers();
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it('is well-formed in every part', async () => {
    for (const [name, xml] of await writtenParts())
      expect([name, isWellFormed(xml)]).toEqual([name, true]);
  });

  it('says its title and language and nothing of when it was made', async () => {
    const core = (await writtenParts()).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Uppföljning augusti 2025</dc:title>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).not.toMatch(/modified|created/);
  });
});

describe('a formula', () => {
  it('stands with its value, and everything is computed anew on opening', async () => {
    const parts = await writtenParts();
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<f>SUM(C4:C5)</f><v>161353.5</v>');
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('with markup stays that formula', async () => {
    const cells = [
      [{ formula: 'IF(1<2,"a&b","")', value: 'a&b' }],
      [],
      ...sampleSheet().cells.slice(2),
    ];
    expect(await sheetXml(sampleRapport(sampleSheet({ cells })))).toContain(
      '<f>IF(1&lt;2,"a&amp;b","")</f><v>a&amp;b</v>',
    );
  });

  it('that gives no finite number is a bug', async () => {
    const cells = [[{ formula: '1/0', value: Number.NaN }], [], ...sampleSheet().cells.slice(2)];
    await expect(writeRapport(sampleRapport(sampleSheet({ cells })))).rejects.toThrow(RangeError);
  });
});

describe('a sheet of the report', () => {
  it('prints on A4, one page wide, its head on every page, its footer to the letter', async () => {
    const xml = await sheetXml();
    expect(xml).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain(
      '<oddFooter>&amp;L&amp;A&amp;CBudget &amp;&amp; mål, augusti 2025&amp;RSida &amp;P av &amp;N</oddFooter>',
    );
  });

  it.each([
    ['Driftredovisning', "'Driftredovisning'!$1:$3"],
    ['Särredovisning 51', "'Särredovisning 51'!$1:$3"],
    ["Kalle's blad", "'Kalle''s blad'!$1:$3"],
  ])('called %s names its repeated rows', async (name, expected) => {
    const book = (await writtenParts(sampleRapport(sampleSheet({ name })))).get('xl/workbook.xml');
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">${expected}</definedName>`,
    );
  });

  it('has its head in view, no gridlines, its tab colour and its widths', async () => {
    const xml = await sheetXml();
    expect(xml).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"');
    expect(xml).toContain('showGridLines="0"');
    expect(xml).toContain('<tabColor rgb="FF0F548C"/>');
    expect(xml).toContain('<col min="4" max="4" width="45" customWidth="true"/>');
  });

  it('gives a row of several lines its height, to be fitted anew when somebody writes in it', async () => {
    const style = { wrap: true };
    const formats = [{ area: { top: 0, left: 0, rows: 1, columns: 1 }, style }];
    const cells = [[{ text: 'Driftredovisning per verksamhet' }], ...sampleSheet().cells.slice(1)];
    const xml = await sheetXml(sampleRapport(sampleSheet({ cells, formats })));
    expect(xml).toMatch(/<row r="1" ht="\d\d">/);
  });

  it('without frozen rows or columns has no pane', async () => {
    expect(
      await sheetXml(sampleRapport(sampleSheet({ frozen: { rows: 0, columns: 0 } }))),
    ).not.toContain('<pane');
  });

  it('has tables without filter buttons, sum row or a look of their own', async () => {
    const table = (await writtenParts()).get('xl/tables/table1.xml') ?? '';
    expect(table).toMatch(/ref="A3:D5" totalsRowShown="0"/);
    expect(table).not.toMatch(/autoFilter|tableStyleInfo/);
    expect(table).toContain('<tableColumn id="2" name="Verksamhet"/>');
  });

  it('has a table whose header breaks over two lines', async () => {
    const cells = sampleSheet().cells.map((row, r) =>
      r === 2 ? [{ text: 'Helårs-\nprognos' }, ...row.slice(1)] : row,
    );
    const parts = await writtenParts(sampleRapport(sampleSheet({ cells })));
    expect(parts.get('xl/tables/table1.xml')).toContain('name="Helårs-_x000a_prognos"');
  });

  it.each([
    ['no text', { number: 2025 }],
    ['blank', null],
    ['the same as another', { text: 'KOD' }],
  ])('with a table header that is %s is a bug', async (_, header) => {
    const cells = sampleSheet().cells.map((row, r) =>
      r === 2 ? [row[0] ?? null, header, ...row.slice(2)] : row,
    );
    await expect(writeRapport(sampleRapport(sampleSheet({ cells })))).rejects.toThrow(
      'klDriftredovisning',
    );
  });

  it('lets a later format win, property by property', async () => {
    const parts = await writtenParts();
    const style = /<c r="C3"[^>]* s="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1];
    const xfs = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*xfId[^>]*>/g)];
    expect(xfs[Number(style)]?.[0]).toMatch(
      /applyFont="true" applyFill="true" applyBorder="true" applyAlignment="true"/,
    );
  });

  it('offers its choices and refuses others', async () => {
    expect(await sheetXml()).toContain(
      '<dataValidation type="list" sqref="D4:D5" allowBlank="1" showErrorMessage="1"><formula1>"kr,tkr,mnkr"</formula1>',
    );
  });

  it.each([[['kr', 'a,b']], [['x'.repeat(256)]]])(
    'with choices that no cell can offer is a bug',
    async (values) => {
      const validations = [{ area: { top: 0, left: 0, rows: 1, columns: 1 }, values }];
      await expect(writeRapport(sampleRapport(sampleSheet({ validations })))).rejects.toThrow(
        RangeError,
      );
    },
  );
});

describe('a conditional format', () => {
  it('of a formula colours what it names', async () => {
    const parts = await writtenParts();
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
      '<cfRule type="expression" priority="1" dxfId="0"><formula>C4&lt;0</formula></cfRule>',
    );
    expect(parts.get('xl/styles.xml')).toContain(
      '<dxf><font><b/><color rgb="FFB10E1C"/></font></dxf>',
    );
  });

  it('of a bar has zero in the middle and its own colour for minus', async () => {
    const xml = await sheetXml();
    expect(xml).toMatch(/<x14:dataBar [^>]*axisPosition="middle">/);
    expect(xml).toContain('<x14:negativeFillColor rgb="FFB10E1C"/>');
    const ids = [
      ...xml.matchAll(/<x14:id>(.*?)<\/x14:id>|<x14:cfRule type="dataBar" id="(.*?)"/g),
    ].map((match) => match[1] ?? match[2]);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('finds its own bar when rules of several areas are mixed', async () => {
    const bar = (top: number, negative: string) =>
      ({
        kind: 'dataBar',
        area: { top, left: 0, rows: 1, columns: 1 },
        positive: '#000000',
        negative,
      }) as const;
    const rule = {
      kind: 'formula',
      area: { top: 9, left: 0, rows: 1, columns: 1 },
      formula: 'TRUE',
      style: {},
    } as const;
    const xml = await sheetXml(
      sampleRapport(
        sampleSheet({ conditionalFormats: [rule, bar(3, '#111111'), { ...bar(9, '#222222') }] }),
      ),
    );
    const idOf = (cell: string): string =>
      new RegExp(`sqref="${cell}">.*?<x14:id>(.*?)</x14:id>`).exec(xml)?.[1] ?? '';
    expect(xml).toMatch(new RegExp(`id="${idOf('A10')}">(?:(?!x14:cfRule).)*FF222222`));
    expect(xml).toMatch(new RegExp(`id="${idOf('A4')}">(?:(?!x14:cfRule).)*FF111111`));
  });
});
