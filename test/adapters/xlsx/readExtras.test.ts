import { readExtras, type SheetExtras } from '../../../src/adapters/xlsx/readExtras.ts';
import { makeWorkbook, type HandmadeSheet } from './handmadeWorkbook.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a sheet holds that has these relationships and parts beside it. */
async function extrasOf(
  sheet: Omit<HandmadeSheet, 'name'>,
  related: Readonly<Record<string, string>> = {},
): Promise<SheetExtras | undefined> {
  const bytes = await makeWorkbook({
    sheets: [{ name: 'Drift', ...sheet }],
    change: (parts) => {
      const rels = Object.entries(related).map(([kind, xml], index) => {
        parts.set(`xl/more/${kind}.xml`, xml);
        return `<Relationship Id="r${index}" Type="${REL}/${kind}" Target="../more/${kind}.xml"/>`;
      });
      const all = `<Relationships>${rels.join('')}</Relationships>`;
      parts.set('xl/worksheets/_rels/sheet1.xml.rels', all);
    },
  });
  const read = await readExtras(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value[0];
}

describe('the extras of a sheet', () => {
  it('are none where it holds values only', async () => {
    expect(await extrasOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })).toEqual({
      blad: 'Drift',
      anteckningar: [],
      formler: [],
      bilder: [],
    });
  });

  it.each([
    ['a formula', '<c r="B2"><f>1+1</f><v>2</v></c>'],
    ['a shared formula', '<c s="1" r="B2" t="n"><f t="shared" si="0"/><v>2</v></c>'],
    ['an array formula with a prefix', '<x:c r="B2"><x:f t="array" ref="B2">1</x:f></x:c>'],
    ['a text formula', '<c r="B2" t="str"><f>"a"</f><v>a</v></c>'],
  ])('tell the cell with %s, not the cell before it', async (_, cell) => {
    const extras = await extrasOf({
      rows: `<row r="2"><c r="A2" t="inlineStr"><is><t>=1+1</t></is></c>${cell}</row>`,
    });
    expect(extras?.formler).toEqual(['B2']);
  });

  it('tell a cell with a note and its thread once', async () => {
    const extras = await extrasOf(
      {},
      {
        comments:
          '<comments><commentList><comment ref="C7"/><comment ref="D9" authorId="0"><text/></comment></commentList></comments>',
        threadedComment:
          '<ThreadedComments><threadedComment ref="C7" id="{1}"><text>a</text></threadedComment></ThreadedComments>',
      },
    );
    expect(extras?.anteckningar).toEqual(['C7', 'D9']);
  });

  it('tell each chart, picture and shape with its name and corner', async () => {
    const from =
      '<xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row></xdr:from>';
    const extras = await extrasOf(
      {},
      {
        drawing: `<xdr:wsDr><xdr:twoCellAnchor editAs="oneCell">${from}<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="klDrift"/></xdr:nvGraphicFramePr></xdr:graphicFrame></xdr:twoCellAnchor><xdr:absoluteAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Bild &amp; text"/></xdr:nvPicPr></xdr:pic></xdr:absoluteAnchor></xdr:wsDr>`,
      },
    );
    expect(extras?.bilder).toEqual([
      { namn: 'klDrift', cell: 'C5' },
      { namn: 'Bild & text', cell: null },
    ]);
  });

  it.each(['image', 'pivotTable', 'slicer'])('tell of an object of the kind %s', async (kind) => {
    const extras = await extrasOf({}, { [kind]: '<x/>' });
    expect(extras?.bilder).toEqual([{ namn: '', cell: null }]);
  });
});

it('a picture in the page header counts as one', async () => {
  const extras = await extrasOf({ after: '<legacyDrawingHF r:id="rId9"/>' });
  expect(extras?.bilder).toEqual([{ namn: '', cell: null }]);
});

describe('extras that cannot be read', () => {
  it('name their sheet', async () => {
    const bytes = await makeWorkbook({
      sheets: [{ name: 'Drift' }],
      change: (parts) => {
        parts.set('xl/comments1.xml', '<comments><comment');
        parts.set(
          'xl/worksheets/_rels/sheet1.xml.rels',
          `<Relationships><Relationship Id="a" Type="${REL}/comments" Target="../comments1.xml"/></Relationships>`,
        );
      },
    });
    expect(await readExtras(bytes)).toMatchObject({ error: { typ: 'trasig', blad: 'Drift' } });
  });
});
