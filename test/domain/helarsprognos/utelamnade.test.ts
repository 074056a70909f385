import * as fc from 'fast-check';

import { ore } from '../../../src/domain/amount/ore.ts';
import { calculateHelarsprognos } from '../../../src/domain/helarsprognos/calculateHelarsprognos.ts';
import { prognosmetoder } from '../../../src/domain/helarsprognos/helarsprognos.ts';
import type { Manader, Serie } from '../../../src/domain/kostnadslage/kostnadslage.ts';

const months = (...amounts: readonly number[]): Manader =>
  Array.from({ length: 12 }, (_, at) => ore(amounts[at] ?? 0));
const flat = (amount: number): Manader => months(...Array.from({ length: 12 }, () => amount));
const serie = (...utfall: readonly number[]): Serie => ({
  kod: '51',
  utfall: months(...utfall),
  budget: flat(90),
  historik: [2024, 2023, 2022].map((ar) => ({ ar, utfall: flat(80) })),
});

describe('a month that a person leaves out', () => {
  test('counts as booked, and nothing is counted from it', () => {
    // A one-off of 500 in March beside 100 a month: 500 once, 100 in each of the other months.
    const prognos = calculateHelarsprognos(serie(100, 100, 600, 100), 2025, 4, [3]);
    expect(prognos.metoder).toEqual({
      linjar: 600 + 11 * 100,
      budgetrest: 900 + 8 * 90,
      ifjolrest: 900 + 8 * 80,
      profil1: 600 + 11 * 100,
      profil3: 600 + 11 * 100,
    });
  });

  test('counts as still to come when nothing is booked in it', () => {
    const prognos = calculateHelarsprognos(serie(100, 100, 0, 100), 2025, 4, [3]);
    expect(prognos.metoder).toEqual({
      linjar: 1200,
      budgetrest: 300 + 9 * 90,
      ifjolrest: 300 + 9 * 80,
      profil1: 1200,
      profil3: 1200,
    });
  });

  test('says nothing when it is not closed', () => {
    const whole = serie(100, 110, 120, 130);
    expect(calculateHelarsprognos(whole, 2025, 4, [5, 12])).toEqual(
      calculateHelarsprognos(whole, 2025, 4),
    );
  });

  test('when all are left out there is nothing to count from, but a rest can still be added', () => {
    const { metoder, skal } = calculateHelarsprognos(serie(100, 100), 2025, 2, [1, 2]);
    expect(metoder).toMatchObject({ linjar: null, budgetrest: 1100, profil3: null });
    expect(skal).toMatchObject({ linjar: 'ingenAndel', profil1: 'ingenAndel' });
  });
});

test('with twelve closed months every usable method gives the utfall, whatever is left out but booked', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const year = fc.array(amount, { minLength: 12, maxLength: 12 });
  const leftOut = fc.subarray(Array.from({ length: 11 }, (_, at) => at + 1));
  fc.assert(
    fc.property(year, leftOut, (utfall, out) => {
      const { metoder } = calculateHelarsprognos(serie(...utfall), 2025, 12, out);
      const whole = utfall.reduce((sum, one) => sum + one, 0);
      for (const metod of prognosmetoder) expect(metoder[metod] ?? whole).toBe(whole);
      expect(metoder.linjar).toBe(whole);
    }),
  );
});
