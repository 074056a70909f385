import * as fc from 'fast-check';

import { ore, type Ore } from '../../../src/domain/amount/ore.ts';
import { proportion } from '../../../src/domain/amount/proportion.ts';
import {
  andelAvAret,
  MINSTA_ANDEL_AV_LINJAR,
  MINSTA_NETTO,
  STORSTA_ANDEL,
} from '../../../src/domain/helarsprognos/andel.ts';
import { calculateHelarsprognos } from '../../../src/domain/helarsprognos/calculateHelarsprognos.ts';
import { prognosmetoder } from '../../../src/domain/helarsprognos/helarsprognos.ts';
import { median } from '../../../src/domain/helarsprognos/median.ts';
import type { Manader, Serie } from '../../../src/domain/kostnadslage/kostnadslage.ts';

const months = (...amounts: readonly number[]): Manader =>
  Array.from({ length: 12 }, (_, at) => ore(amounts[at] ?? 0));
const flat = (amount: number): Manader => months(...Array.from({ length: 12 }, () => amount));
const serie = (changes: Partial<Serie> = {}): Serie => ({
  kod: '51',
  utfall: flat(100),
  budget: flat(90),
  historik: [2024, 2023, 2022].map((ar) => ({ ar, utfall: flat(80) })),
  ...changes,
});

describe('the methods', () => {
  // Half of last year's cost came in the first four months, a third of the three years'.
  const ifjol = months(30, 30, 30, 30, 15, 15, 15, 15, 15, 15, 15, 15);
  const before = months(10, 10, 10, 10, 30, 30, 30, 30, 20, 20, 20, 20);
  const prognos = calculateHelarsprognos(
    serie({
      utfall: months(25, 25, 25, 25),
      budget: months(20, 20, 20, 20, 10, 10, 10, 10, 10, 10, 10, 11),
      historik: [
        { ar: 2024, utfall: ifjol },
        { ar: 2023, utfall: before },
        { ar: 2022, utfall: before },
      ],
    }),
    2025,
    4,
  );

  test('each sees the year in its own way', () => {
    expect(prognos.metoder).toEqual({
      linjar: 300,
      budgetrest: 181,
      ifjolrest: 220,
      profil1: 200,
      profil3: 360,
    });
  });

  test('the proposal is the median, the interval the lowest and the highest', () => {
    expect(prognos).toMatchObject({ forslag: 220, lag: 181, hog: 360, skal: {} });
  });

  test('a month after the last closed one is not looked at', () => {
    const open = serie({ utfall: months(100, 100, 999) });
    const closed = serie({ utfall: months(100, 100) });
    expect(calculateHelarsprognos(open, 2025, 2)).toEqual(calculateHelarsprognos(closed, 2025, 2));
  });
});

describe('what is missing', () => {
  test('no budget by month, no last year, not three years: each says so', () => {
    const { metoder, skal } = calculateHelarsprognos(
      serie({ budget: null, historik: [] }),
      2025,
      8,
    );
    expect(metoder).toMatchObject({ linjar: 1200, budgetrest: null, profil3: null });
    expect(skal).toEqual({
      budgetrest: 'saknarBudgetPerManad',
      ifjolrest: 'saknarIfjol',
      profil1: 'saknarIfjol',
      profil3: 'saknarTreAr',
    });
  });

  test('a gap among the three years takes profil3, a gap last year the others', () => {
    const without = (gap: number) =>
      calculateHelarsprognos(
        serie({ historik: serie().historik.filter(({ ar }) => ar !== gap) }),
        2025,
        8,
      ).skal;
    expect(without(2023)).toEqual({ profil3: 'saknarTreAr' });
    expect(without(2024)).toEqual({
      ifjolrest: 'saknarIfjol',
      profil1: 'saknarIfjol',
      profil3: 'saknarTreAr',
    });
  });

  test('before the first closed month nothing is proposed', () => {
    const prognos = calculateHelarsprognos(serie(), 2025, 0);
    expect(prognos).toMatchObject({ forslag: null, lag: null, hog: null });
    expect(new Set(Object.values(prognos.skal))).toEqual(new Set(['ingenManad']));
  });
});

describe('a share that is no share', () => {
  const usable = (year: Manader, manad: number): boolean => andelAvAret([year], manad) !== null;

  test('is smaller than a part of the linear one', () => {
    // After six months the linear share is a half.
    const lowest = 1000 * MINSTA_ANDEL_AV_LINJAR * 0.5;
    const withShare = (delen: number): Manader => months(delen, 0, 0, 0, 0, 0, 1000 - delen);
    expect([-1, 0, 1].map((step) => usable(withShare(lowest + step), 6))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('is larger than the whole and a bit', () => {
    const highest = 1000 * STORSTA_ANDEL;
    const withShare = (delen: number): Manader => months(delen, 0, 0, 0, 0, 0, 1000 - delen);
    expect([-1, 0, 1].map((step) => usable(withShare(highest + step), 6))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('has another sign than the year, or a year near zero', () => {
    expect(usable(months(-10, 0, 0, 0, 0, 0, 110), 6)).toBe(false);
    // Of 2 000 in and out, the net is at least a tenth: (1000 + x) − (1000 − x) = 2x.
    const half = (2000 * MINSTA_NETTO) / 2;
    const withNet = (x: number): Manader =>
      months(500 + x / 2, -(500 - x / 2), 0, 0, 0, 0, 500 + x / 2, -(500 - x / 2));
    expect([-2, 0, 2].map((step) => usable(withNet(half + step), 6))).toEqual([false, true, true]);
    expect(usable(flat(0), 6)).toBe(false);
  });

  test('makes the profile methods null and the others go on', () => {
    const broken = months(-10, 0, 0, 0, 0, 0, 110);
    const historik = [2024, 2023, 2022].map((ar) => ({ ar, utfall: broken }));
    const { metoder, skal } = calculateHelarsprognos(serie({ historik }), 2025, 6);
    expect(skal).toEqual({ profil1: 'ingenAndel', profil3: 'ingenAndel' });
    expect(metoder).toMatchObject({ linjar: 1200, budgetrest: 1140, ifjolrest: 710 });
  });
});

describe('median', () => {
  const of = (...amounts: readonly number[]) => median(amounts.map(ore));

  test('is the middle one, or half way between the two in the middle', () => {
    expect(of()).toBeNull();
    expect(of(7)).toBe(7);
    expect(of(9, 1, 2)).toBe(2);
    expect(of(1, 9, 3, 5)).toBe(4);
  });

  test('a half öre goes away from zero', () => {
    expect(of(1, 2)).toBe(2);
    expect(of(-1, -2)).toBe(-2);
    expect(of(-1, 0)).toBe(-1);
  });
});

describe('proportion', () => {
  test('rounds half away from zero, on either side', () => {
    expect(proportion(ore(1), 1, 2)).toBe(1);
    expect(proportion(ore(-1), 1, 2)).toBe(-1);
    expect(proportion(ore(-1), 1, -2)).toBe(1);
    expect(proportion(ore(1), 1, 3)).toBe(0);
  });

  test('is null where nothing can be divided or held', () => {
    expect(proportion(ore(1), 1, 0)).toBeNull();
    expect(proportion(ore(Number.MAX_SAFE_INTEGER), 2, 1)).toBeNull();
  });

  test('is exact where the product is larger than a number holds', () => {
    expect(
      proportion(ore(9_007_199_254_740_991), 9_007_199_254_740_991, 9_007_199_254_740_991),
    ).toBe(9_007_199_254_740_991);
  });
});

describe('properties', () => {
  const amount = fc.integer({ min: -1e12, max: 1e12 }).map(ore);
  const year = fc.array(amount, { minLength: 12, maxLength: 12 });
  const anySerie = fc
    .record({ utfall: year, budget: year, historik: fc.array(year, { maxLength: 3 }) })
    .map(({ historik, ...rest }) =>
      serie({ ...rest, historik: historik.map((utfall, at) => ({ ar: 2024 - at, utfall })) }),
    );
  const given = (amounts: readonly (Ore | null)[]) => amounts.filter((one) => one !== null);

  test('with twelve closed months every usable method equals the utfall', () => {
    fc.assert(
      fc.property(anySerie, (one) => {
        const { metoder, forslag } = calculateHelarsprognos(one, 2025, 12);
        const utfall = one.utfall.reduce((total: number, month) => total + month, 0);
        expect(new Set(given([...Object.values(metoder), forslag]))).toEqual(new Set([utfall]));
      }),
    );
  });

  test('a method that gives nothing has a reason, and one that gives has none', () => {
    fc.assert(
      fc.property(anySerie, fc.integer({ min: 0, max: 12 }), (one, manad) => {
        const { metoder, skal, lag, hog, forslag } = calculateHelarsprognos(one, 2025, manad);
        for (const metod of prognosmetoder)
          expect(metoder[metod] === null).toBe(skal[metod] !== undefined);
        if (forslag !== null) {
          expect(lag).toBeLessThanOrEqual(forslag);
          expect(hog).toBeGreaterThanOrEqual(forslag);
        }
      }),
    );
  });
});
