import fc from 'fast-check';

import { alignColumns, displayWidth, plainText } from '../../src/cli/columns.ts';

describe('columns in a terminal', () => {
  it('stand text to the left and figures to the right', () => {
    expect(
      alignColumns(
        [
          ['51', '−9 360'],
          ['Summa', '0'],
        ],
        ['left', 'right'],
      ),
    ).toEqual(['51     −9 360', 'Summa       0']);
  });

  it('stand straight whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 }),
        (rows) => {
          const lines = alignColumns(
            rows.map(([a, b]) => [plainText(a), `${plainText(b)}|`]),
            ['left', 'right'],
          );
          expect(new Set(lines.map(displayWidth)).size).toBe(1);
        },
      ),
    );
  });

  it.each([
    ['åäö', 3],
    ['a\u0301', 1],
    ['😀', 2],
    ['😀x', 3],
    ['予算', 4],
    ['', 0],
  ])('give %j %d places', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    ['\u001b[2Jborta', ' [2Jborta'],
    ['rad 1\r\nrad 2', 'rad 1 rad 2'],
    ['a\u202eb', 'a b'],
  ])('let nothing in %j steer the terminal', (text, shown) => {
    expect(plainText(text)).toBe(shown);
  });
});
