import fc from 'fast-check';
import { ore } from '../../../src/domain/amount/ore.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import {
  andelText,
  beloppText,
  exaktText,
  manadText,
  periodText,
} from '../../../src/report/text/number.ts';

describe('beloppText', () => {
  it('groups thousands with a narrow space and has a true minus', () => {
    expect(beloppText(ore(-606_200_000), 'tkr', 0)).toBe('\u22126\u202f062');
    expect(beloppText(ore(123_456_789_000), 'kr', 0)).toBe('1\u202f234\u202f567\u202f890');
  });

  it.each([
    [49_999, '0'],
    [50_000, '1'],
    [-49_999, '0'],
    [-50_000, '\u22121'],
    [149_999, '1'],
    [150_000, '2'],
  ])('rounds half away from zero: %d öre is %s tkr', (amount, text) => {
    expect(beloppText(ore(amount), 'tkr', 0)).toBe(text);
  });

  it('shows decimals after a comma', () => {
    expect(beloppText(ore(43_680_000_000), 'mnkr', 1)).toBe('436,8');
    expect(beloppText(ore(-5), 'kr', 2)).toBe('\u22120,05');
  });
});

describe('andelText', () => {
  it.each([
    [-0.191, '\u221219,1 %'],
    [2 / 3, '66,7 %'],
    [0.0005, '0,1 %'],
    [-0.0004, '0,0 %'],
    [12.5, '1\u202f250,0 %'],
  ])('says %d as %s', (andel, text) => {
    expect(andelText(andel)).toBe(text);
  });
});

describe('exaktText', () => {
  it('takes the largest unit that shows the amount whole', () => {
    expect(exaktText(ore(-606_200_000))).toBe('\u22126\u202f062 tkr');
    expect(exaktText(ore(12_300))).toBe('123 kr');
    expect(exaktText(ore(12_345))).toBe('123,45 kr');
  });

  it.each([
    ['mnkr', 17_070_000_000, '170,7 mnkr'],
    ['mnkr', 17_071_400_000, '170,714 mnkr'],
    ['mnkr', 17_071_430_000, '170\u202f714\u202f300 kr'],
    ['tkr', 2_840_000, '28,4 tkr'],
    ['kr', 280_000_000, '2\u202f800\u202f000 kr'],
    ['kr', 12_345, '123,45 kr'],
  ] as const)('takes the unit of its table: %s', (enhet, amount, text) => {
    expect(exaktText(ore(amount), undefined, enhet)).toBe(text);
  });
});

describe('months', () => {
  it('stand in words', () => {
    const august = parseMonth('2025-08');
    if (august === null) throw new Error('No month');
    expect(manadText(august)).toBe('augusti 2025');
    expect(periodText(august)).toBe('utfall t.o.m. augusti 2025');
  });
});

describe('properties', () => {
  it('a shown amount is at most half a unit from the amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(0, 1, 2),
        (amount, decimals) => {
          const shown = beloppText(ore(amount), 'tkr', decimals);
          const digits = shown.replaceAll('\u202f', '').replace('\u2212', '-').replace(',', '.');
          const step = 100_000 / 10 ** decimals;
          expect(Math.abs(Math.round(Number(digits) * 100_000) - amount)).toBeLessThanOrEqual(
            step / 2,
          );
        },
      ),
    );
  });
});
