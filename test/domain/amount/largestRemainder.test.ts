import fc from 'fast-check';

import { roundToStep, roundToSum } from '../../../src/domain/amount/largestRemainder.ts';
import { ore } from '../../../src/domain/amount/ore.ts';

const tkr = 100_000;
const tenthOfMnkr = 10_000_000;
const amount = fc.integer({ min: -1e13, max: 1e13 }).map(ore);
const amounts = fc.array(amount, { maxLength: 30 });
const step = fc.constantFrom(tkr, tenthOfMnkr, 100, 1);
const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

describe('roundToStep', () => {
  it.each([
    [149, 1],
    [150, 2],
    [151, 2],
    [-149, -1],
    [-150, -2],
    [0, 0],
  ])('rounds %d öre to %d kronor, a half away from zero', (value, steps) => {
    expect(roundToStep(value, 100)).toBe(steps);
  });
});

describe('roundToSum', () => {
  it('raises the largest remainder where the nearest figures do not give the sum', () => {
    expect(roundToSum([ore(140), ore(145), ore(120)], 100)).toEqual({
      steps: [1, 2, 1],
      moved: true,
    });
  });

  it('lowers the smallest remainder where the nearest figures give too much', () => {
    expect(roundToSum([ore(160), ore(150), ore(155)], 100)).toEqual({
      steps: [2, 1, 2],
      moved: true,
    });
  });

  it('moves nothing where the nearest figures give the sum', () => {
    expect(roundToSum([ore(-606_200_000), ore(4_500_000)], tkr)).toEqual({
      steps: [-6062, 45],
      moved: false,
    });
  });

  it('gives a tie to the larger amount', () => {
    expect(roundToSum([ore(150), ore(950)], 100).steps).toEqual([1, 10]);
  });

  it('gives the same in mnkr with one decimal', () => {
    const parts = [14_000_000, 14_000_000, 12_000_000].map(ore);
    expect(roundToSum(parts, tenthOfMnkr)).toEqual({ steps: [2, 1, 1], moved: true });
  });

  it('reaches a total that the caller has rounded', () => {
    expect(roundToSum([ore(140), ore(140)], 100, 2).steps).toEqual([1, 1]);
    expect(roundToSum([ore(140), ore(140)], 100, 3).steps).toEqual([2, 1]);
  });

  it('is nothing for nothing', () => {
    expect(roundToSum([], 100)).toEqual({ steps: [], moved: false });
  });
});

describe('properties', () => {
  test('the parts give the rounded sum', () => {
    fc.assert(
      fc.property(amounts, step, (parts, one) => {
        expect(sumOf(roundToSum(parts, one).steps)).toBe(roundToStep(sumOf(parts), one));
      }),
    );
  });

  test('no part moves a whole step', () => {
    fc.assert(
      fc.property(amounts, step, (parts, one) => {
        roundToSum(parts, one).steps.forEach((steps, at) => {
          expect(Math.abs(steps * one - parts[at]!)).toBeLessThan(one);
        });
      }),
    );
  });

  test('a part that is whole already stays', () => {
    fc.assert(
      fc.property(amounts, amounts, (whole, parts) => {
        const wholes = whole.map((value) => ore(Math.trunc(value / tkr) * tkr));
        const { steps } = roundToSum([...wholes, ...parts], tkr);
        expect(steps.slice(0, wholes.length)).toEqual(wholes.map((value) => value / tkr || 0));
      }),
    );
  });

  test('the order of the parts does not decide the figures that there are', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const sorted = (steps: readonly number[]): number[] => [...steps].sort((a, b) => a - b);
        const turned = [...parts].reverse();
        expect(sorted(roundToSum(turned, tkr).steps)).toEqual(sorted(roundToSum(parts, tkr).steps));
      }),
    );
  });
});
