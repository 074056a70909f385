import { deflateRawSync } from 'node:zlib';

import fc from 'fast-check';

import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import { writeZip } from '../../../src/adapters/zip/writeZip.ts';
import { makeWorkbook } from './handmadeWorkbook.ts';

const sheets = [{ name: 'Drift', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }];
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const ole = (content: Uint8Array): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...content,
  ]);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

async function felOf(bytes: Uint8Array): Promise<{ typ: string; blad: string | null } | null> {
  const read = await readWorkbook(bytes, 'bok.xlsx');
  if (read.ok) return null;
  expect(read.error.bok).toBe('bok.xlsx');
  return { typ: read.error.typ, blad: read.error.blad };
}

describe('a file that is no .xlsx', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', encode('Verksamhet;Utfall;Budget\n51;1;2\n')],
    ['another compound file', ole(utf16('WordDocument'))],
    ['two bytes', encode('PK')],
  ])('%s is not taken for one', async (_, bytes) => {
    expect(await felOf(bytes)).toEqual({ typ: 'ejXlsx', blad: null });
  });

  it.each([
    [
      'an .ods',
      [{ name: 'mimetype', bytes: encode('application/vnd.oasis.opendocument.spreadsheet') }],
    ],
    [
      'a .docx',
      [
        { name: '[Content_Types].xml', bytes: encode('<Types/>') },
        { name: '_rels/.rels', bytes: encode('<Relationships/>') },
        { name: 'word/document.xml', bytes: encode('<w/>') },
      ],
    ],
  ])('%s is not taken for one', async (_, parts) => {
    expect(await felOf(await writeZip(parts, true))).toEqual({ typ: 'ejXlsx', blad: null });
  });
});

describe('an .xls', () => {
  it.each(['Workbook', 'Book\0'])('is told by its stream %j', async (stream) => {
    expect(await felOf(ole(utf16(stream)))).toEqual({ typ: 'gammaltFormat', blad: null });
  });
});

describe('a file behind a password', () => {
  it('is told from an old .xls, whatever else is in it', async () => {
    for (const more of ['', 'Workbook'])
      expect(await felOf(ole(utf16(`${more}EncryptedPackage`)))).toEqual({
        typ: 'krypterad',
        blad: null,
      });
  });

  it('is told when the zip itself is encrypted', async () => {
    const bytes = await makeWorkbook({ sheets });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    expect(await felOf(bytes)).toEqual({ typ: 'krypterad', blad: null });
  });
});

describe('a damaged file', () => {
  it.each([0.2, 0.5, 0.9, 0.999])('cut off at %d of its length is broken', async (share) => {
    const bytes = await makeWorkbook({ sheets });
    expect(await felOf(bytes.slice(0, bytes.length * share))).toEqual({
      typ: 'trasig',
      blad: null,
    });
  });

  it.each([
    ['breaks off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    [
      'has tags that cross',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData></worksheet>',
    ],
    ['is no XML', 'Drift'],
    [
      'has a lone angle bracket',
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a < b</t></is></c></row></sheetData></worksheet>',
    ],
    ['declares entities', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'],
    [
      'has a cell outside every sheet',
      '<worksheet><sheetData><row r="9999999"><c r="A9999999"><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])('names the sheet whose part %s', async (_, xml) => {
    const bytes = await makeWorkbook({ sheets: [...sheets, { name: 'Invest', xml }] });
    expect(await felOf(bytes)).toEqual({ typ: 'trasig', blad: 'Invest' });
  });

  it('names the sheet whose part is missing', async () => {
    const bytes = await makeWorkbook({
      sheets,
      change: (parts) => parts.delete('xl/worksheets/sheet1.xml'),
    });
    expect(await felOf(bytes)).toEqual({ typ: 'trasig', blad: 'Drift' });
  });

  it('never throws and never gives other cells, whichever byte is changed', async () => {
    const bytes = await makeWorkbook({ sheets });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const damaged = Uint8Array.from(bytes);
          damaged[at] = (damaged[at] ?? 0) ^ change;
          const read = await readWorkbook(damaged, 'bok.xlsx');
          if (read.ok && read.value[0]) expect(read.value[0].cells).toEqual([[1]]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a file that would not fit', () => {
  it('is refused when it unpacks without end', async () => {
    const blank = deflateRawSync(Buffer.alloc(300 * 1024 * 1024, 0x20));
    const bytes = await zipOfPacked(blank);
    expect(await felOf(bytes)).toMatchObject({ typ: 'forStort' });
  });

  it.each([
    ['that spans it all', ['A1', 'XFD1048576'], 'XFD1048576'],
    ['far below', ['A1', 'T2', 'C1048576'], 'C1048576'],
    ['far to the right', ['A1', 'XFD2', 'A2000'], 'XFD2'],
  ])('names the sheet and the cell %s', async (_, cells, far) => {
    const rows = cells
      .map((cell) => `<row r="${/\d+/.exec(cell)?.[0] ?? ''}"><c r="${cell}"><v>1</v></c></row>`)
      .join('');
    const bytes = await makeWorkbook({ sheets: [{ name: 'Stort', rows }] });
    expect(await felOf(bytes)).toEqual({ typ: 'forStort', blad: 'Stort' });
    expect(await readWorkbook(bytes, 'bok.xlsx')).toMatchObject({ error: { cell: far } });
  });
});

describe('a reading that is stopped', () => {
  it('gives avbruten, and tells its progress sheet by sheet', async () => {
    const bytes = await makeWorkbook({ sheets: [...sheets, { name: 'Invest' }] });
    const stop = new AbortController();
    const steps: number[] = [];
    const read = await readWorkbook(bytes, 'bok.xlsx', {
      signal: stop.signal,
      onProgress: ({ done }) => {
        steps.push(done);
        stop.abort();
      },
    });
    expect(steps).toEqual([1]);
    expect(read).toMatchObject({ ok: false, error: { typ: 'avbruten' } });
  });
});

/** A package whose first part unpacks to what `packed` holds. */
async function zipOfPacked(packed: Uint8Array): Promise<Uint8Array> {
  const zip = await writeZip(
    [
      { name: '[Content_Types].xml', bytes: packed },
      { name: '_rels/.rels', bytes: encode('<a/>') },
    ],
    false,
  );
  const view = new DataView(zip.buffer);
  const directory = Buffer.from(zip).indexOf('PK\u0001\u0002');
  view.setUint16(directory + 10, 8, true);
  return zip;
}
