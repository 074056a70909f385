import { sifferformat } from '../../../src/report/blad/sifferformat.ts';

describe('the number format of figures', () => {
  it.each([
    [0, '#,##0;"−"#,##0'],
    [1, '#,##0.0;"−"#,##0.0'],
    [2, '#,##0.00;"−"#,##0.00'],
  ])('has %i decimals and a minus that is one', (decimaler, code) => {
    expect(sifferformat(decimaler)).toBe(code);
  });
});
