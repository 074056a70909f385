import { inflateSync } from 'node:zlib';

import { isOwnDocx } from '../../../src/adapters/docx/isOwnDocx.ts';
import { toPng } from '../../../src/adapters/docx/bild/png.ts';
import { toSvg } from '../../../src/adapters/docx/bild/svg.ts';
import { docxWriter } from '../../../src/adapters/docx/writeDocx.ts';
import { readElements } from '../../../src/adapters/xml/readElements.ts';
import { openZip } from '../../../src/adapters/zip/readZip.ts';
import type { Diagrambild } from '../../../src/report/dokument/diagrambild.ts';
import type { Dokument, Dokumenttabell } from '../../../src/report/dokument/dokument.ts';
import { readDocumentPart, readTables } from './readTables.ts';

const tabell: Dokumenttabell = {
  rubrik: 'Driftredovisning 2025, tkr',
  beskrivning: 'En rad & en "summa"',
  kolumner: [
    { rubrik: 'Kod', side: 'left', bredd: 1 },
    { rubrik: 'Verksamhet', side: 'left', bredd: 5 },
    { rubrik: 'Utfall', side: 'right', bredd: 2 },
  ],
  rader: [
    { roll: 'delsumma', celler: [{ text: 'Rubrik över alla' }] },
    {
      roll: 'varav',
      celler: [
        { text: '51' },
        { text: 'varav <LSS> 👵🏽\u0007' },
        { text: '−6\u202f062', ton: 'underskott' },
      ],
    },
    { roll: 'summa', celler: [{ text: '' }, { text: 'Summa' }, { text: '1' }] },
  ],
  noter: [],
};

const bild: Diagrambild = {
  titel: 'Hemtjänst går mot −6,1 mnkr',
  alt: 'Linjediagram & text',
  width: 40,
  height: 20,
  linjer: [
    {
      punkter: [
        [5, 10],
        [35, 10],
      ],
      color: '#0F548C',
      width: 2,
      dashed: false,
    },
  ],
  texter: [{ text: '1', at: [2, 18], anchor: 'start', color: '#B10E1C', size: 8 }],
};

const dokument: Dokument = {
  titel: 'Budgetuppföljning <2025>',
  undertitlar: ['Socialnämnden'],
  sidfot: 'Socialnämnden',
  block: [
    { slag: 'rubrik', niva: 1, text: 'Ekonomi' },
    { slag: 'stycke', text: 'Första raden.\nAndra\u0000 \ud800raden.' },
    { slag: 'tabell', tabell },
    { slag: 'tabell', tabell: { ...tabell, rubrik: 'Resultat' } },
    { slag: 'bild', bild },
  ],
};

let bytes: Uint8Array;
let xml: string;
beforeAll(async () => {
  bytes = await docxWriter.write(dokument);
  xml = await readDocumentPart(bytes, 'word/document.xml');
});

describe('a document', () => {
  it('is XML that holds together, in all its parts', async () => {
    const zip = openZip(bytes, 1e9);
    const names = zip.ok ? zip.value.names.filter((name) => /\.(?:xml|rels|svg)$/u.test(name)) : [];
    expect(names.length).toBeGreaterThan(8);
    await Promise.all(names.map((name) => readDocumentPart(bytes, name)));
  });

  it('is in Swedish, by its text and by what it says of itself', async () => {
    expect(await readDocumentPart(bytes, 'docProps/core.xml')).toContain(
      '<dc:language>sv-SE</dc:language>',
    );
    expect(await readDocumentPart(bytes, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
  });

  it('is a standing A4', () => {
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
  });

  it('has headings that Word knows as such', () => {
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.*Ekonomi/u);
  });

  it('breaks a text where it breaks its lines, and leaves out what no XML can hold', () => {
    expect(xml).toContain('Första raden.');
    expect(xml).toMatch(/<w:br\/><w:t[^>]*>Andra \ufffdraden\./u);
  });

  it('numbers its tables and charts with fields that bring their numbers', () => {
    const fields = [...xml.matchAll(/w:instr="( SEQ [^"]*)"[^>]*><w:r><w:t[^>]*>(\d+)</gu)];
    expect(fields.map(([, field, number]) => [field, number])).toEqual([
      [' SEQ Tabell \\* ARABIC ', '1'],
      [' SEQ Tabell \\* ARABIC ', '2'],
      [' SEQ Diagram \\* ARABIC ', '1'],
    ]);
  });

  it('is ours until somebody saves it in Word', async () => {
    expect(await isOwnDocx(bytes)).toBe(true);
    expect(await isOwnDocx(new TextEncoder().encode('hej'))).toBe(false);
  });
});

describe('a table', () => {
  it('is read back as it was written, with its words for who cannot see it', async () => {
    const [first] = await readTables(bytes);
    expect(first).toMatchObject({
      caption: tabell.rubrik,
      description: tabell.beskrivning,
      rows: [
        ['Kod', 'Verksamhet', 'Utfall'],
        ['Rubrik över alla'],
        ['51', 'varav <LSS> 👵🏽', '−6\u202f062'],
        ['', 'Summa', '1'],
      ],
    });
    expect(first?.sides[2]).toEqual(['left', 'left', 'right']);
  });

  it('has a fixed layout whose columns are its width', async () => {
    const [first] = await readTables(bytes);
    const [whole, columns] = first!.widths;
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(whole);
    expect(xml.match(/<w:tblLayout w:type="fixed"\/>/gu)).toHaveLength(2);
  });

  it('repeats its header and cuts no row over two pages', () => {
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(8);
  });

  it('does not run together with the next one', () => {
    expect(xml).not.toMatch(/<\/w:tbl>\s*<w:tbl>/u);
  });
});

describe('a chart', () => {
  it('says in words what it shows', () => {
    expect(xml).toContain('descr="Linjediagram &amp; text"');
    expect(xml).toContain(`title="${bild.titel}"`);
  });

  it('is an SVG with a PNG for those who cannot show it', async () => {
    const zip = openZip(bytes, 1e9);
    expect(zip.ok ? zip.value.names.filter((name) => name.includes('media/')) : []).toEqual(
      expect.arrayContaining([expect.stringMatching(/\.svg$/u), expect.stringMatching(/\.png$/u)]),
    );
    expect(readElements(toSvg(bild))?.local).toBe('svg');
    const png = Buffer.from(await toPng(bild));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([80, 40]);
  });

  it('has in the PNG the lines and the letters, in their colours, on white', async () => {
    const png = Buffer.from(await toPng(bild));
    const at = png.indexOf('IDAT');
    const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    const pixel = (x: number, y: number): number[] => [
      ...pixels.subarray(y * 241 + 1 + x * 3).subarray(0, 3),
    ];
    expect(pixel(40, 20)).toEqual([0x0f, 0x54, 0x8c]);
    expect(pixel(40, 5)).toEqual([255, 255, 255]);
    const red = Array.from({ length: 80 * 40 }, (_, n) => pixel(n % 80, Math.floor(n / 80))).some(
      ([r = 0, g = 0, b = 0]) => r > 170 && g < 120 && b < 120,
    );
    expect(red).toBe(true);
  });
});
