import { findRowHeights } from '../../../src/adapters/xlsx/write/rowHeights.ts';
import type { Style } from '../../../src/report/style.ts';
import { sampleSheet } from './sampleRapport.ts';

const heightOf = (text: string, style: Style, width = 11): number | undefined =>
  findRowHeights(sampleSheet({ cells: [[{ text }]], columnWidths: [width] }), [[style]]).get(0);

describe('the height of a row', () => {
  it.each([
    [
      'is the program’s own for a text without wrapping, however long',
      'x'.repeat(99),
      {},
      undefined,
    ],
    ['is the program’s own for a text that just fits', 'x'.repeat(10), { wrap: true }, undefined],
    ['is two lines for one that just does not', 'x'.repeat(11), { wrap: true }, 30],
    ['follows the breaks between words', 'aaaaaa bbbbbb cccccc', { wrap: true }, 45],
    ['follows the breaks in the text', 'a\nb\nc', { wrap: true }, 45],
    ['follows the size of the font', 'a', { size: 22 }, 30],
    [
      'has room for a small font’s longer lines',
      'x'.repeat(19),
      { wrap: true, size: 5.5 },
      undefined,
    ],
    ['never passes what a sheet can have', 'x '.repeat(5000), { wrap: true }, 409],
  ] as const)('%s', (_, text, style, height) => {
    expect(heightOf(text, style)).toBe(height);
  });

  it('is that of its highest cell', () => {
    const sheet = sampleSheet({ cells: [[{ text: 'a' }, { text: 'a\nb' }, { number: 1 }, null]] });
    const styles = [[undefined, { wrap: true }]];
    expect([...findRowHeights(sheet, styles)]).toEqual([[0, 30]]);
  });
});
