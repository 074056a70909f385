import fc from 'fast-check';
import { addDecimals, decimalToOre } from '../../src/domain/amount/decimal.ts';
import { add, ore, subtract, sum, type Ore } from '../../src/domain/amount/ore.ts';

const toOre = (text: string, enhet: 'kr' | 'tkr' | 'mnkr'): Ore | null =>
  decimalToOre(text, enhet, 'halfAwayFromZero');

describe('amounts in whole öre', () => {
  it.each([
    ['436.8', 'mnkr', 43_680_000_000],
    ['-103', 'tkr', -10_300_000],
    ['0.1', 'kr', 10],
    ['-0', 'kr', 0],
    ['1e3', 'kr', 100_000],
    ['436.79999999999995', 'mnkr', 43_680_000_000],
    ['1.004', 'kr', 100],
    ['1.005', 'kr', 101],
    ['-1.005', 'kr', -101],
    ['1.006', 'kr', 101],
  ] as const)('%s %s is %d öre', (text, enhet, expected) => {
    expect(toOre(text, enhet)).toBe(expected);
  });
  it.each(['', '.', '1,5', 'x', '1e999', '90071992547409.93'])(
    '%s is no amount in kronor',
    (text) => {
      expect(toOre(text, 'kr')).toBeNull();
    },
  );
  it('takes the largest safe amount and refuses the next', () => {
    expect(toOre('90071992547409.91', 'kr')).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => ore(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
    expect(() => ore(0.5)).toThrow(RangeError);
  });
});

describe('the sum of two decimal numbers', () => {
  it.each([
    ['436.8', '-12.35', '424.45'],
    ['0.1', '0.2', '0.3'],
    ['-0.05', '0.02', '-0.03'],
    ['1000', '-1000', '0'],
    ['5', '1.4e-14', '5.000000000000'],
    ['90071992547409.91', '0.09', '90071992547410.00'],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(addDecimals(a, b)).toBe(expected);
    expect(addDecimals(b, a)).toBe(expected);
  });
  it('is none where one of them is no number', () => {
    expect(addDecimals('1', '1,5')).toBeNull();
  });
});

describe('properties', () => {
  const amount = fc.integer({ min: -1e12, max: 1e12 }).map(ore);
  it('gives every amount back from its decimal text', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(toOre((value / 100).toFixed(2), 'kr')).toBe(value);
        expect(toOre(`${value < 0 ? '-' : ''}${decimalsOf(value, 5)}`, 'tkr')).toBe(value);
      }),
    );
  });
  it('sums the parts to the whole in any order', () => {
    fc.assert(
      fc.property(fc.array(amount), fc.nat(), (amounts, cut) => {
        const at = amounts.length === 0 ? 0 : cut % amounts.length;
        const turned = [...amounts.slice(at), ...amounts.slice(0, at)];
        expect(sum(turned)).toBe(sum(amounts));
        expect(add(sum(amounts.slice(0, at)), sum(amounts.slice(at)))).toBe(sum(amounts));
      }),
    );
  });
  it('takes back what it adds', () => {
    fc.assert(fc.property(amount, amount, (a, b) => subtract(add(a, b), b) === a));
  });
});

/** |value| as a decimal with `places` decimals, by its digits. */
function decimalsOf(value: number, places: number): string {
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
