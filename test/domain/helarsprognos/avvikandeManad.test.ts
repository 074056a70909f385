import { ore } from '../../../src/domain/amount/ore.ts';
import { findAvvikandeManader } from '../../../src/domain/helarsprognos/avvikandeManad.ts';
import type { Manader, Serie } from '../../../src/domain/kostnadslage/kostnadslage.ts';

const months = (...amounts: readonly number[]): Manader =>
  Array.from({ length: 12 }, (_, at) => ore(amounts[at] ?? 0));
const serie = (utfall: Manader, changes: Partial<Serie> = {}): Serie => ({
  kod: '51',
  utfall,
  budget: null,
  historik: [],
  ...changes,
});
const found = (...utfall: readonly number[]) =>
  findAvvikandeManader(serie(months(...utfall)), utfall.length, ore(1000));

describe('a closed month stands out', () => {
  test('when it departs by more than the threshold and by more than half of the normal', () => {
    expect(found(1900, 1900, 2900, 1900)).toEqual([]);
    expect(found(1900, 1900, 2901, 1900)).toEqual([
      { manad: 3, slag: 'engang', belopp: 2901, normalt: 1900 },
    ]);
    expect(found(2002, 2002, 3003, 2002)).toEqual([]);
    expect(found(2002, 2002, 3004, 2002)).toHaveLength(1);
  });

  test('as missing with at most a tenth of the normal, as double within 1.8–2.2 times', () => {
    const slag = (belopp: number) => found(10_000, 10_000, belopp, 10_000).map((one) => one.slag);
    expect([1000, 1001, -1000].map(slag)).toEqual([['saknas'], ['engang'], ['saknas']]);
    expect([17_999, 18_000, 22_000, 22_001].map(slag)).toEqual([
      ['engang'],
      ['dubbel'],
      ['dubbel'],
      ['engang'],
    ]);
  });

  test('against the season of the years before, so that a dear summer is nothing new', () => {
    const season = months(100, 100, 100, 100, 100, 300, 300, 100, 100, 100, 100, 100);
    const utfall = months(1000, 1000, 1000, 1000, 1000, 3000, 3000, 1000);
    const known = serie(utfall, { historik: [{ ar: 2024, utfall: season }] });
    expect(findAvvikandeManader(known, 8, ore(100))).toEqual([]);
    expect(findAvvikandeManader(serie(utfall), 8, ore(100)).map(({ manad }) => manad)).toEqual([
      6, 7,
    ]);
  });

  test('against the budget where there are no years before', () => {
    const budget = months(1000, 1000, 1000, 1000, 1000, 3000, 3000, 1000, 1000, 1000, 1000, 1000);
    const utfall = months(1000, 1000, 1000, 1000, 1000, 3000, 3000, 1000);
    expect(findAvvikandeManader(serie(utfall, { budget }), 8, ore(100))).toEqual([]);
  });

  test('never where incomes and costs take each other out, below half of their sizes', () => {
    // Net 6 000 of 12 000, then 5 998 of 12 002.
    expect(found(3000, 3000, -3000, 3000)).toHaveLength(1);
    expect(found(3000, 3000, -3002, 3000)).toEqual([]);
  });

  test('never among fewer than four', () => {
    expect(found(1000, 1000, 90_000)).toEqual([]);
  });
});
