import fc from 'fast-check';

import { mallFiller } from '../../../src/adapters/docx/fillMall.ts';
import { readDirectory } from '../../../src/adapters/zip/directory.ts';
import type { Fel, IfylldMall } from '../../../src/application/ports.ts';
import type { Bit, Dokumenttabell } from '../../../src/report/dokument/dokument.ts';
import {
  changePart,
  control,
  makeDocument,
  p,
  placeholder,
  readPart,
  readParts,
  run,
  type Handmade,
} from './handmadeDocument.ts';
import { readDocumentPart } from './readTables.ts';

const text = (value: string): Bit => ({ slag: 'text', text: value });

const tabell = (figure: string, rubrik = 'Driftredovisning 2025, tkr'): Dokumenttabell => ({
  rubrik,
  beskrivning: 'En rad',
  kolumner: [
    { rubrik: 'Verksamhet', side: 'left', bredd: 3 },
    { rubrik: 'Utfall', side: 'right', bredd: 1 },
  ],
  rader: [
    { roll: 'rad', celler: [{ text: 'Hemtjänst' }, { text: figure }] },
    { roll: 'summa', celler: [{ text: 'Summa' }, { text: figure }] },
  ],
  noter: ['Källa: bok.xlsx.'],
});
const table = (figure: string): Bit => ({
  slag: 'block',
  block: [{ slag: 'tabell', tabell: tabell(figure) }],
});

type Bits = Readonly<Record<string, Bit>>;

async function fill(bytes: Uint8Array, bitar: Bits): Promise<IfylldMall> {
  const filled = await mallFiller(bytes, 'mall.docx').fill(new Map(Object.entries(bitar)));
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  return filled.value;
}

async function refuse(bytes: Uint8Array): Promise<Fel['typ']> {
  const filled = await mallFiller(bytes, 'mall.docx').fill(new Map([['period', text('x')]]));
  if (filled.ok) throw new Error('It was filled');
  return filled.error.typ;
}

/** A template filled: the text of its document, and what was told of it. */
async function filled(handmade: Handmade, bitar: Bits): Promise<{ xml: string; told: IfylldMall }> {
  const told = await fill(await makeDocument(handmade), bitar);
  return { xml: await readPart(told.bytes), told };
}

const textsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, value = '']) => value);

describe('a content control', () => {
  it('gives its place in a line to a figure, with the look of what stood there', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const line = `<w:p>${run('Avvikelsen är ')}${control('kl:avvikelse:51', run('belopp', bold))}${run('.')}</w:p>`;
    const { xml, told } = await filled({ body: line }, { 'avvikelse:51': text('−6 062 tkr') });
    expect(textsOf(xml)).toEqual(['Avvikelsen är ', '−6 062 tkr', '.']);
    expect(xml).toContain(`<w:r>${bold}<w:t xml:space="preserve">−6 062 tkr</w:t></w:r>`);
    expect(told).toMatchObject({ ifyllda: ['avvikelse:51'], utanBit: [], oanvanda: [] });
  });

  it('leaves the words that ask for something, and their look', async () => {
    const grey = '<w:rPr><w:rStyle w:val="Platshllartext"/></w:rPr>';
    const body = control('kl:kommentar:51', p('Klicka här', grey), placeholder);
    const { xml } = await filled({ body }, { 'kommentar:51': text('Vikarier.') });
    expect(textsOf(xml)).toEqual(['Vikarier.']);
    expect(xml).not.toContain('showingPlcHdr');
    expect(xml).not.toContain('Platshllartext');
  });

  it('gives a text a paragraph for each line, as the first one that stood there', async () => {
    const body = control(
      'kl:kommentar:51',
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${run('x')}</w:p>`,
    );
    const { xml } = await filled({ body }, { 'kommentar:51': text('Ett.\nTvå.') });
    expect(xml.match(/<w:p><w:pPr><w:jc w:val="both"\/><\/w:pPr>/gu)).toHaveLength(2);
    expect(textsOf(xml)).toEqual(['Ett.', 'Två.']);
  });

  it('holds the lines of a text in one paragraph where it is for plain text', async () => {
    const body = control('kl:kommentar:51', p('x'), '<w:text/>');
    const { xml } = await filled({ body }, { 'kommentar:51': text('Ett.\nTvå.') });
    expect(xml).toContain('Ett.</w:t><w:br/><w:t xml:space="preserve">Två.');
  });

  it('is no longer for plain text, nor bound to other data, when it holds a table', async () => {
    const body = control('kl:driftredovisning', p('x'), '<w:dataBinding w:xpath="/a"/><w:text/>');
    const { xml } = await filled({ body }, { driftredovisning: table('1') });
    expect(xml).not.toMatch(/<w:text\/>|dataBinding/u);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(3);
  });

  it.each([
    [
      'in a cell of a table',
      (inner: string) => `<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`,
    ],
    [
      'in another control',
      (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
    ],
    ['in a control of ours that has no piece', (inner: string) => control('kl:okand', inner)],
  ])('is filled %s', async (_, around) => {
    const body = around(control('kl:driftredovisning', p('x')));
    const { xml } = await filled({ body }, { driftredovisning: table('1') });
    expect(textsOf(xml)).toContain('Hemtjänst');
  });

  it('is filled around a cell, which keeps its properties', async () => {
    const cell = '<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p/></w:tc>';
    const body = `<w:tbl><w:tr>${control('kl:avvikelse:51', cell)}</w:tr></w:tbl>`;
    const { xml } = await filled({ body }, { 'avvikelse:51': text('−1') });
    expect(xml).toContain('<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p>');
  });

  it('is filled in a header', async () => {
    const header = control('kl:period', p('x'));
    const { bytes } = await fill(await makeDocument({ body: p('a'), header }), {
      period: text('augusti'),
    });
    expect(textsOf(await readPart(bytes, 'word/header1.xml'))).toEqual(['augusti']);
  });

  it('is filled wherever it stands twice, each with an id of its own', async () => {
    const body = control('kl:period', p('x')) + control('KL:Period', p('y'));
    const { xml, told } = await filled({ body }, { period: text('augusti') });
    expect(textsOf(xml)).toEqual(['augusti', 'augusti']);
    expect(new Set(xml.match(/<w:id w:val="-?\d+"/gu)).size).toBe(2);
    expect(told.ifyllda).toEqual(['period']);
  });

  it('that was closed at once is opened', async () => {
    const body = control('kl:period', '').replace(
      '<w:sdtContent></w:sdtContent>',
      '<w:sdtContent/>',
    );
    const { xml } = await filled({ body }, { period: text('augusti') });
    expect(textsOf(xml)).toEqual(['augusti']);
  });
});

describe('what cannot be filled', () => {
  it('is left as it stands and told of', async () => {
    const body =
      control('kl:finnsinte', p('kvar')) +
      `<w:p>${run('a')}${control('kl:driftredovisning', run('b'))}</w:p>` +
      p('{{kl:varken}} text');
    const bytes = await makeDocument({ body });
    const told = await fill(bytes, { driftredovisning: table('1'), resultat: table('2') });
    expect(told).toMatchObject({
      ifyllda: [],
      utanBit: ['finnsinte', 'varken'],
      felplacerade: ['driftredovisning'],
      oanvanda: ['resultat'],
    });
    expect(told.bytes).toEqual(bytes);
  });

  it('is a control that holds the end of a section', async () => {
    const section = '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>';
    const { told } = await filled({ body: control('kl:period', section) }, { period: text('x') });
    expect(told.felplacerade).toEqual(['period']);
  });
});

describe('a mark in the text', () => {
  it('is found whatever runs it is broken into, and becomes a control', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const body = `<w:p>${run('Avvikelse {', bold)}${run('{kl:avvi')}<w:proofErr w:type="x"/>${run('kelse:51}} i år', bold)}</w:p>`;
    const { xml } = await filled({ body }, { 'avvikelse:51': text('−1 tkr') });
    expect(textsOf(xml).join('')).toBe('Avvikelse −1 tkr i år');
    expect(xml).toContain('<w:tag w:val="kl:avvikelse:51"/>');
  });

  it('stands beside others in the same run', async () => {
    const { xml } = await filled(
      { body: p('a {{ avvikelse:51 }} b {{period}} c {{period}}') },
      { 'avvikelse:51': text('1'), period: text('aug') },
    );
    expect(textsOf(xml).join('')).toBe('a 1 b aug c aug');
  });

  it('alone in its paragraph gives way to a table', async () => {
    const { xml } = await filled(
      { body: p('{{driftredovisning}}') },
      { driftredovisning: table('7') },
    );
    expect(xml).toContain('<w:tbl>');
    expect(xml).not.toContain('{{');
  });

  it('leaves a paragraph behind in a cell, and where a section ends', async () => {
    const cell = `<w:tbl><w:tr><w:tc>${p('{{driftredovisning}}')}</w:tc></w:tr></w:tbl>`;
    const section = `<w:p><w:pPr><w:sectPr/></w:pPr>${run('{{driftredovisning}}')}</w:p>`;
    const { xml } = await filled({ body: cell + section }, { driftredovisning: table('7') });
    expect(xml).toMatch(
      /<\/w:sdt><w:p><w:r><w:t xml:space="preserve"><\/w:t><\/w:r><\/w:p><\/w:tc>/u,
    );
    expect(xml).toContain('<w:p><w:pPr><w:sectPr/></w:pPr>');
  });

  it('of a table in the middle of a line is left and told of', async () => {
    const { told } = await filled(
      { body: p('se {{driftredovisning}}') },
      { driftredovisning: table('7') },
    );
    expect(told.felplacerade).toEqual(['driftredovisning']);
  });

  it('in what a person wrote in a filled control is text', async () => {
    const body = control('kl:kommentar:51', p('x'));
    const wanted = { 'kommentar:51': text('Se {{period}}'), period: text('aug') };
    const first = await filled({ body }, wanted);
    const again = await fill(first.told.bytes, wanted);
    expect(textsOf(await readPart(again.bytes))).toEqual(['Se {{period}}']);
  });
});

describe('the next month', () => {
  const body =
    p('Inledning') +
    control('kl:driftredovisning', p('tabell')) +
    p('Mellan {{avvikelse:51}} slut') +
    control('kl:kommentar:51', p('kommentar'));
  const month = (figure: string, comment: string): Bits => ({
    driftredovisning: table(figure),
    'avvikelse:51': text(`${figure} tkr`),
    'kommentar:51': text(comment),
  });
  const outside = (xml: string): string =>
    xml.replaceAll(/<w:sdt>.*?<\/w:sdt>/gsu, '').replaceAll(/<w:id w:val="[^"]*"\/>/gu, '');

  it('changes the tables and the texts that nobody has touched, and nothing else', async () => {
    const first = await fill(await makeDocument({ body }), month('1', 'Ett.'));
    const second = await fill(first.bytes, month('2', 'Två.'));
    const [before, after] = [await readPart(first.bytes), await readPart(second.bytes)];
    expect(textsOf(after).join('|')).toBe(
      textsOf(before).join('|').replaceAll('1', '2').replace('Ett.', 'Två.'),
    );
    expect(outside(after)).toBe(outside(before));
    expect(second).toMatchObject({ andrade: [], utanBit: [] });
  });

  it('with the same figures is the same file to the byte', async () => {
    const first = await fill(await makeDocument({ body }), month('1', 'Ett.'));
    const again = await fill(first.bytes, month('1', 'Ett.'));
    expect(await readPart(again.bytes)).toBe(await readPart(first.bytes));
  });

  it('keeps and reports a text that was changed in Word, and changes the tables', async () => {
    const first = await fill(await makeDocument({ body }), month('1', 'Ett.'));
    const edited = await changePart(first.bytes, (xml) => xml.replace('Ett.', 'Ett, och mer.'));
    const second = await fill(edited, month('2', 'Två.'));
    const [before, after] = [await readPart(edited), await readPart(second.bytes)];
    expect(textsOf(after)).toContain('Ett, och mer.');
    expect(textsOf(after)).not.toContain('Två.');
    expect(textsOf(after).filter((one) => one === '2')).toHaveLength(2);
    expect(second.andrade).toEqual(['kommentar:51']);
    expect(outside(after)).toBe(outside(before));
    const third = await fill(second.bytes, month('3', 'Tre.'));
    expect(third.andrade).toEqual(['kommentar:51']);
  });

  it('keeps a figure that was changed in Word', async () => {
    const first = await fill(await makeDocument({ body }), month('1', 'Ett.'));
    const edited = await changePart(first.bytes, (xml) =>
      xml.replace('>1 tkr<', '>omkring 1 tkr<'),
    );
    const second = await fill(edited, month('2', 'Två.'));
    expect(textsOf(await readPart(second.bytes))).toContain('omkring 1 tkr');
    expect(second.andrade).toEqual(['avvikelse:51']);
  });

  it('fills a text that Word has only broken into other runs', async () => {
    const first = await fill(await makeDocument({ body }), month('1', 'Ett och två.'));
    const edited = await changePart(first.bytes, (xml) =>
      xml.replace('Ett och två.', 'Ett </w:t></w:r><w:r><w:t>och två.'),
    );
    const second = await fill(edited, month('1', 'Tre.'));
    expect(textsOf(await readPart(second.bytes))).toContain('Tre.');
  });

  it('keeps a changed copy of a control, to which Word gave another id', async () => {
    const first = await fill(await makeDocument({ body }), month('1', 'Ett.'));
    const edited = await changePart(first.bytes, (xml) => {
      const own = /<w:sdt>(?:(?!<w:sdt>).)*kl:kommentar:51.*?<\/w:sdt>/su.exec(xml)![0];
      const copy = own
        .replace(/<w:id w:val="[^"]*"\/>/u, '<w:id w:val="12345"/>')
        .replace('Ett.', 'Eget.');
      return xml.replace(own, own + copy);
    });
    const second = await fill(edited, month('1', 'Två.'));
    expect(textsOf(await readPart(second.bytes))).toEqual(
      expect.arrayContaining(['Två.', 'Eget.']),
    );
    expect(second.andrade).toEqual(['kommentar:51']);
  });
});

describe('the style of a table', () => {
  const other = '<w:tbl><w:tblPr><w:tblStyle w:val="Namndens"/></w:tblPr></w:tbl>';
  const made =
    '<w:style w:type="table" w:customStyle="1" w:styleId="Egen"><w:name w:val="Egen"/></w:style>';
  const inside = '<w:tbl><w:tblPr><w:tblStyle w:val="Kontrollens"/></w:tblPr></w:tbl><w:p/>';
  it.each([
    ['that of the table in the control', inside, other, made, 'Kontrollens'],
    ['else that of the document’s tables', '<w:p/>', other, made, 'Namndens'],
    ['else one that was made for the document', '<w:p/>', '', made, 'Egen'],
  ])('is %s', async (_, content, tables, styles, style) => {
    const body = tables + control('kl:driftredovisning', content);
    const { xml } = await filled({ body, styles }, { driftredovisning: table('1') });
    const [own = ''] = /<w:sdt>.*<\/w:sdt>/su.exec(xml) ?? [];
    expect(own).toContain(`<w:tblStyle w:val="${style}"/>`);
    expect(own).not.toContain('tblBorders');
  });

  it('is lines and shading of its own where the document has none, next month too', async () => {
    const body = control('kl:driftredovisning', '<w:p/>');
    const first = await filled({ body }, { driftredovisning: table('1') });
    const second = await fill(first.told.bytes, { driftredovisning: table('2') });
    for (const xml of [first.xml, await readPart(second.bytes)]) {
      expect(xml).toContain('tblBorders');
      expect(xml).not.toContain('tblStyle');
    }
  });
});

describe('a document that cannot be filled', () => {
  const plain = (): Promise<Uint8Array> => makeDocument({ body: p('{{period}}') });
  const ole = (words: string): Uint8Array =>
    Uint8Array.of(
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0]),
    );

  it.each([
    ['is no zip', () => new TextEncoder().encode('hej'), 'ejDocx'],
    ['is empty', () => new Uint8Array(), 'ejDocx'],
    ['is encrypted', () => ole('EncryptedPackage'), 'mallKrypterad'],
    ['is of the older kind', () => ole('WordDocument'), 'ejDocx'],
    ['is cut off', async () => (await plain()).slice(0, 400), 'mallTrasig'],
    ['has broken XML', () => makeDocument({ body: '<w:p>' }), 'mallTrasig'],
    ['has a document type', () => makeDocument({ body: '<!DOCTYPE x>' }), 'mallTrasig'],
    [
      'has a control without content',
      () => makeDocument({ body: '<w:sdt><w:sdtPr><w:tag w:val="kl:period"/></w:sdtPr></w:sdt>' }),
      'mallTrasig',
    ],
    [
      'is protected',
      () =>
        makeDocument({
          body: p('a'),
          settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
        }),
      'mallSkyddad',
    ],
  ] as const)('%s', async (_, make, typ) => {
    expect(await refuse(await make())).toBe(typ);
  });

  it('is no document where the zip is a workbook', async () => {
    const bytes = await changePart(
      await plain(),
      (xml) => xml.replace('document.main', 'sheet'),
      '[Content_Types].xml',
    );
    expect(await refuse(bytes)).toBe('ejDocx');
  });

  it('may have a protection that is switched off', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>';
    const { xml } = await filled({ body: p('{{period}}'), settings }, { period: text('aug') });
    expect(textsOf(xml)).toContain('aug');
  });
});

describe('any text', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<w:p>',
      ']]>',
      '&amp;',
      '{{period}}',
      '\u0000\u0007',
      '\ud800',
      '👵🏽',
      '"\'',
      '\r\n\t',
      '</w:t>',
    ),
  );

  it('gives XML that is well-formed, and is itself read back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(awkward, { maxLength: 6 }), async (pieces) => {
        const body = control('kl:kommentar:51', p('x')) + p('a {{kommentar:51}} b');
        const wanted = { 'kommentar:51': text(pieces.join('')) };
        const first = await fill(await makeDocument({ body }), wanted);
        expect(await readDocumentPart(first.bytes, 'word/document.xml')).toContain('kl:kommentar');
        const again = await fill(first.bytes, wanted);
        expect(again.andrade).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of 30 000 characters is whole', async () => {
    const long = 'Vikarier och övertid. '.repeat(1400);
    const { xml } = await filled(
      { body: control('kl:kommentar:51', p('x')) },
      { 'kommentar:51': text(long) },
    );
    expect(textsOf(xml)).toEqual([long]);
  });
});

describe('everything outside of what is filled', () => {
  const anything = fc.array(
    fc.constantFrom(
      p('text  '),
      '<!-- ett <w:sdt> i en kommentar -->',
      '<w:p  w:rsidR="00A1"\n><w:pPr/></w:p >',
      "<w:p><w:r><w:t xml:space='preserve'> å&#228;ö &lt; </w:t></w:r></w:p>",
      '<w:sdt><w:sdtPr><w:tag w:val="annan"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
    ),
    { maxLength: 6 },
  );
  const START = '<!--fran-->';
  const END = '<!--till-->';

  it('is the same to the byte, and so is every other part', async () => {
    await fc.assert(
      fc.asyncProperty(anything, anything, async (before, after) => {
        const own = START + control('kl:driftredovisning', p('x')) + END;
        const more = { 'word/media/bild.bin': '\u0001\u0002bild', 'docProps/core.xml': '<a/>' };
        const source = await makeDocument({ body: before.join('') + own + after.join(''), more });
        const { bytes } = await fill(source, { driftredovisning: table('1') });
        const [from, to] = [await readPart(source), await readPart(bytes)];
        expect(to.split(START)[0]).toBe(from.split(START)[0]);
        expect(to.split(END)[1]).toBe(from.split(END)[1]);
        expect(packedParts(bytes, 'word/document.xml')).toEqual(
          packedParts(source, 'word/document.xml'),
        );
        expect([...(await readParts(bytes)).keys()]).toEqual([...(await readParts(source)).keys()]);
      }),
      { numRuns: 40 },
    );
  });

  /** The packed bytes of every part but one, with their headers. */
  const packedParts = (bytes: Uint8Array, but: string): readonly (readonly [string, string])[] => {
    const entries = readDirectory(bytes);
    return entries
      .filter(({ name }) => name !== but)
      .map((entry) => {
        const end = entry.offset + 30 + entry.name.length + entry.compressedSize;
        return [entry.name, Buffer.from(bytes.slice(entry.offset, end)).toString('hex')] as const;
      });
  };
});
