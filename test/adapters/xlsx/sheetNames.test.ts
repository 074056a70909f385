import fc from 'fast-check';

import { toSheetNames } from '../../../src/adapters/xlsx/write/sheetNames.ts';

describe('sheet names', () => {
  it.each([
    [
      ['Drift', 'drift', 'DRIFT'],
      ['Drift', 'drift (2)', 'DRIFT (3)'],
    ],
    [['Mål/mått: a*b?[c]\\'], ['Mål-mått- a-b--c--']],
    [
      ['', ' ', "''"],
      ['Blad', 'Blad (2)', 'Blad (3)'],
    ],
    [['History'], ['History_']],
    [['x'.repeat(31)], ['x'.repeat(31)]],
    [['x'.repeat(32)], ['x'.repeat(31)]],
    [
      ['x'.repeat(40), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
    [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
    [['<Vård> & "omsorg" 😀'], ['<Vård> & "omsorg" 😀']],
  ])('for %j are %j', (wanted, names) => {
    expect(toSheetNames(wanted)).toEqual(names);
  });

  it('are always allowed, different and at most 31 characters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (wanted) => {
        const names = toSheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      }),
    );
  });
});
