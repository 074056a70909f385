import fc from 'fast-check';

import { mallFiller } from '../../../src/adapters/docx/fillMall.ts';
import type { IfylldMall } from '../../../src/application/ports.ts';
import type { Bit } from '../../../src/report/dokument/dokument.ts';
import {
  changePart,
  control,
  makeDocument,
  p,
  placeholder,
  readPart,
  readParts,
  run,
} from './handmadeDocument.ts';
import { readDocumentPart, readTables } from './readTables.ts';

const table = (figure: string): Bit => ({
  slag: 'block',
  block: [
    {
      slag: 'tabell',
      tabell: {
        ...{ rubrik: 'Drift, tkr', beskrivning: 'En rad', noter: [] },
        kolumner: [
          { rubrik: 'Verksamhet', side: 'left', bredd: 3 },
          { rubrik: 'Utfall', side: 'right', bredd: 1 },
          { rubrik: 'Status', side: 'left', bredd: 1 },
        ],
        rader: [{ roll: 'varav', celler: [{ text: 'Vård' }, { text: figure }, { text: '●' }] }],
      },
    },
  ],
});
const bitar = new Map<string, Bit>([
  ['drift', table('1')],
  ['period', { slag: 'text', text: 'augusti' }],
]);

async function fill(bytes: Uint8Array, of = bitar): Promise<IfylldMall> {
  const filled = await mallFiller(bytes, 'mall.docx').fill(of);
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  return filled.value;
}

const inLine = (tag: string, more = ''): string => control(tag, run('Välj'), more);

describe('a control in a line that it has for itself', () => {
  it('gives way to a table with all of its paragraph, and is filled again next month', async () => {
    const body = `${p('före')}<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${inLine('kl:drift', placeholder)}</w:p>${p('efter')}`;
    const first = await fill(await makeDocument({ body }));
    expect(first.ifyllda).toEqual(['drift']);
    const xml = await readPart(first.bytes);
    expect(xml).toMatch(/före<\/w:t><\/w:r><\/w:p><w:sdt><w:sdtPr>/u);
    expect(xml).toMatch(/<\/w:sdt><w:p><w:r><w:t xml:space="preserve">efter/u);
    expect(xml).not.toContain('showingPlcHdr');
    const second = await fill(first.bytes, new Map([...bitar, ['drift', table('2')]]));
    expect(await readPart(second.bytes)).toBe(xml.replace('>1<', '>2<'));
  });

  it('leaves its paragraph behind where a cell or a section ends with it', async () => {
    const cell = `<w:tbl><w:tr><w:tc><w:p>${inLine('kl:drift')}</w:p></w:tc></w:tr></w:tbl>`;
    const xml = await readPart((await fill(await makeDocument({ body: cell }))).bytes);
    expect(xml).toContain('</w:sdt><w:p></w:p></w:tc>');
  });

  it('holds a text where it stands', async () => {
    const xml = await readPart(
      (await fill(await makeDocument({ body: `<w:p>${inLine('kl:period')}</w:p>` }))).bytes,
    );
    expect(xml).toMatch(/<w:p><w:sdt>.*augusti.*<\/w:sdt><\/w:p>/u);
  });

  it.each([
    ['words beside it', `<w:p>${run('Se')}${inLine('kl:drift')}</w:p>`],
    ['a picture beside it', `<w:p>${inLine('kl:drift')}<w:r><w:drawing/></w:r></w:p>`],
    [
      'a row for itself',
      `<w:tbl>${control('kl:drift', '<w:tr><w:tc><w:p/></w:tc></w:tr>')}</w:tbl>`,
    ],
  ])('is left and told of with %s', async (_, body) => {
    const bytes = await makeDocument({ body });
    const told = await fill(bytes);
    expect(told.felplacerade).toEqual(['drift']);
    expect(await readPart(told.bytes)).toBe(await readPart(bytes));
  });
});

it('is a document when it was a template of the type .dotx', async () => {
  const dotx = await changePart(
    await makeDocument({ body: p('{{period}}') }),
    (xml) => xml.replace('document.main', 'template.main'),
    '[Content_Types].xml',
  );
  const types = (await readParts((await fill(dotx)).bytes)).get('[Content_Types].xml')!;
  expect(types).toContain('wordprocessingml.document.main+xml"');
  expect(types).not.toContain('template.main');
});

it('has starts and ends for sides where the document is of the strict kind', async () => {
  const strict = await changePart(
    await makeDocument({ body: control('kl:drift', p('x')) + p('{{period}} w:val="left"') }),
    (xml) =>
      xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
  );
  const xml = await readPart((await fill(strict)).bytes);
  expect(xml).not.toMatch(/<w:(?:left|right) |<w:jc w:val="(?:left|right)"|w:val="0020"/u);
  expect(xml).toMatch(/<w:jc w:val="end"\/>/u);
  expect(xml).toContain('<w:start w:w="60"');
  expect(xml).toContain('<w:ind w:start="200"/>');
  expect(xml).toContain(' w:val="left"</w:t>');
});

describe('changes that Word keeps track of', () => {
  const author = 'w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"';

  it('are words of a person, which a filled text keeps', async () => {
    const first = await fill(await makeDocument({ body: control('kl:period', p('x')) }));
    const edited = await changePart(first.bytes, (xml) =>
      xml.replace(
        'augusti</w:t></w:r>',
        `augusti</w:t></w:r><w:ins ${author}>${run(' 31')}</w:ins>`,
      ),
    );
    const told = await fill(edited, new Map([['period', { slag: 'text', text: 'september' }]]));
    expect(told.andrade).toEqual(['period']);
    expect(await readPart(told.bytes)).toBe(await readPart(edited));
  });

  it('may hold a mark', async () => {
    const body = `<w:p><w:ins ${author}>${run('{{per')}${run('iod}}')}</w:ins></w:p>`;
    const told = await fill(await makeDocument({ body }));
    expect(told.ifyllda).toEqual(['period']);
    expect(await readPart(told.bytes)).toContain('augusti');
  });
});

it('is filled in a locked control, which stays locked', async () => {
  const lock = '<w:lock w:val="sdtContentLocked"/>';
  const xml = await readPart(
    (await fill(await makeDocument({ body: control('kl:period', p('x'), lock) }))).bytes,
  );
  expect(xml).toContain(lock);
  expect(xml).toContain('augusti');
});

it('is filled in a text box, and in what older programs show of it', async () => {
  const box = `<w:txbxContent>${control('kl:period', p('x'))}</w:txbxContent>`;
  const body = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const xml = await readPart((await fill(await makeDocument({ body }))).bytes);
  expect(xml.match(/augusti/gu)).toHaveLength(2);
});

it('is as wide as the cell that its mark stands in, this month and the next', async () => {
  const tcPr = '<w:tcPr><w:tcW w:w="4216" w:type="dxa"/></w:tcPr>';
  const body = `<w:tbl><w:tblGrid/><w:tr><w:tc>${tcPr}${p('{{drift}}')}</w:tc></w:tr></w:tbl>`;
  const first = await fill(await makeDocument({ body }));
  expect((await readTables(first.bytes))[1]?.widths[0]).toBe(4000);
  expect((await fill(first.bytes)).bytes).toEqual(first.bytes);
});

it('never throws, whatever has become of the file', async () => {
  const whole = await makeDocument({
    body: control('kl:drift', p('x')) + p('{{period}}') + `<w:p>${inLine('kl:drift')}</w:p>`,
    header: p('{{period}}'),
    styles: '<w:style w:type="table" w:customStyle="1" w:styleId="T"/>',
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
      fc.option(fc.nat(whole.length), { freq: 3 }),
      async (flips, cut) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of flips) bytes[at] = value;
        const filled = await mallFiller(bytes.slice(0, cut ?? whole.length), 'm.docx').fill(bitar);
        if (filled.ok) await readDocumentPart(filled.value.bytes, 'word/document.xml');
      },
    ),
    { numRuns: 300 },
  );
});
