import * as fc from 'fast-check';

import {
  createPlainTaker,
  plainStyles,
  plainTexts,
  type PlainCells,
} from '../../../src/adapters/xlsx/read/plainCells.ts';

const texts = plainTexts(
  '<sst><si><t>Konto</t></si><si><t>A &amp; B</t></si><si><r><t>x</t></r></si><si><t>Äldre</t></si></sst>',
);
const styles = plainStyles(
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf fontId="1" numFmtId="0"><a/></xf></cellXfs>',
);

function take(...pieces: readonly string[]): PlainCells | null {
  const taker = createPlainTaker({ texts, styles });
  for (const piece of pieces) taker.push(new TextEncoder().encode(piece));
  return taker.end();
}

describe('the plain cells of a sheet', () => {
  it('are its numbers and texts without a format', () => {
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="2"><v>-1.5E3</v></c><c r="AA1" t="s" s="0"><v>3</v></c></row>';
    const { rows, rest } = take(`<sheetData>${row}</sheetData>`) ?? { rows: [], rest: '' };
    expect(rest).toBe('<sheetData></sheetData>');
    expect(rows[0]?.length).toBe(27);
    expect([rows[0]?.[0], rows[0]?.[2], rows[0]?.[26]]).toEqual(['Konto', -1500, 'Äldre']);
  });

  it.each([
    ['a number with a format', '<c r="A1" s="1"><v>45000</v></c>'],
    ['a text with an entity', '<c r="A1" t="s"><v>1</v></c>'],
    ['a text with formats in it', '<c r="A1" t="s"><v>2</v></c>'],
    ['a text that is missing', '<c r="A1" t="s"><v>4</v></c>'],
    ['a formula', '<c r="A1"><f>1+1</f><v>2</v></c>'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
    ['a word for a number', '<c r="A1"><v>tre</v></c>'],
    ['a number that breaks off', '<c r="A1"><v>12'],
    ['a column past the sheet', '<c r="XYZ1"><v>12</v></c>'],
    ['a hidden row', '<row r="1" hidden="1"><c r="A1"/></row>'],
  ])('leave %s to the library', (_, xml) => {
    expect(take(xml)).toEqual({ rows: [], rest: xml });
  });

  it.each([
    ['a cell without an address', '<row r="1"><c><v>1</v></c><c r="B1"><v>2</v></c></row>'],
    ['a row without an address', '<row><c r="A1" s="1"><v>1</v></c></row>'],
    ['a comment', '<!-- <c r="A1"><v>1</v></c> -->'],
  ])('are not told apart on a sheet with %s', (_, xml) => {
    expect(take(xml)).toBeNull();
  });

  it('are not looked for in a sheet that is no UTF-8', () => {
    const taker = createPlainTaker({ texts, styles });
    taker.push(Uint8Array.of(0xff, 0xfe, 0x3c, 0));
    expect(taker.end()).toBeNull();
  });

  it('are numbers to the last digit, however they are written', () => {
    const written = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.integer(), fc.nat(12)).map(([ore, places]) => (ore / 100).toFixed(places)),
      fc.stringMatching(/^-?\d{1,17}(\.\d{0,17})?$/),
    );
    fc.assert(
      fc.property(written, (number) => {
        const { rows } = take(`<c r="A1"><v>${number}</v></c>`) ?? { rows: [] };
        expect(rows[0]).toEqual([Number(number)]);
      }),
    );
  });

  it('are the same wherever the XML is cut', () => {
    const xml = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>9</v></c></row>'.repeat(
      9,
    );
    for (let cut = 0; cut <= xml.length; cut += 1)
      expect(take(xml.slice(0, cut), xml.slice(cut))).toEqual(take(xml));
  });
});
