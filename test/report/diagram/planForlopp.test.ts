import fc from 'fast-check';
import { ore } from '../../../src/domain/amount/ore.ts';
import type { Serie } from '../../../src/domain/kostnadslage/kostnadslage.ts';
import { planForlopp } from '../../../src/report/diagram/planForlopp.ts';

const serieOf = (...years: readonly (readonly number[])[]): Serie => ({
  kod: '51',
  utfall: [],
  budget: null,
  historik: years.map((utfall, at) => ({ ar: 2024 - at, utfall: utfall.map(ore) })),
});

const year = (...rest: readonly number[]): number[] => [
  ...Array.from({ length: 12 - rest.length }, () => 7),
  ...rest,
];

describe('how the rest of the year comes', () => {
  test('as the same months came in the years right before', () => {
    expect(planForlopp(serieOf(year(10, 20, 30, 40)), 2025, 8)).toEqual([0.1, 0.3, 0.6, 1]);
  });

  test('pooled over three years, and no further back', () => {
    const years = [year(1, 1), year(1, 3), year(1, 5), year(1000, 0)];
    expect(planForlopp(serieOf(...years), 2025, 10)).toEqual([0.25, 1]);
  });

  test.each([
    ['without earlier years', serieOf()],
    ['when their rest adds up to nothing', serieOf(year(5, -5, 5, -5))],
    ['when their rest is near zero', serieOf(year(5, -5, 5, -4.99).map((one) => one * 100))],
  ])('evenly %s', (_, serie) => {
    expect(planForlopp(serie, 2025, 8)).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('a share for each month to come, none when the year is over', () => {
    expect(planForlopp(serieOf(), 2025, 12)).toEqual([]);
    expect(planForlopp(serieOf(), 2025, 1)).toHaveLength(11);
  });
});

describe('properties', () => {
  const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 12, maxLength: 12 });

  test('all of the rest has come in December', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 11 }), (utfall, manad) => {
        const shares = planForlopp(serieOf(utfall), 2025, manad);
        expect(shares).toHaveLength(12 - manad);
        expect(shares.at(-1)).toBe(1);
      }),
    );
  });

  test('with costs alone it rises', () => {
    const costs = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 11 }), (utfall, manad) => {
        const shares = planForlopp(serieOf(utfall), 2025, manad);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
    );
  });
});
