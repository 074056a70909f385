import type { Risksteg } from '../../../src/domain/listor/internkontroll.ts';
import { sannolikheter } from '../../../src/domain/tidigare/listrubrik.ts';
import { stegformat, stegnamn, stegtext } from '../../../src/report/listor/stegord.ts';

type Steg = Parameters<typeof stegtext>[0];
const steg = (varde: Risksteg | null, text: string | null): Steg => ({
  varde,
  text,
  cell: null,
  skal: varde === null ? 'tom' : null,
});

describe('the steps of a risk in words', () => {
  it.each([
    [steg(3, 'Möjlig'), '3 möjlig', '0" möjlig"'],
    [steg(3, '3'), '3 vecka', '0" vecka"'],
    [steg(2, '2 - Mindre sannolik'), '2 mindre sannolik', '0" mindre sannolik"'],
    [steg(null, 'Medel'), 'Medel', '0'],
  ])('%j is %s', (one, text, format) => {
    expect(stegtext(one, sannolikheter)).toBe(text);
    expect(stegformat(one, sannolikheter)).toBe(format);
  });

  it.each([
    ['figures', [steg(3, '3'), steg(1, '1')], sannolikheter],
    ['the words of the matrix', [steg(3, 'Varje vecka'), steg(4, 'dagligen')], sannolikheter],
    [
      'words of its own',
      [steg(3, 'Möjlig'), steg(4, 'sannolik')],
      ['1', '2', '3 Möjlig', '4 Sannolik'],
    ],
  ])('name the rows of the matrix where a plan has %s', (_, all, expected) => {
    expect(stegnamn(all, sannolikheter)).toEqual(expected);
  });
});
