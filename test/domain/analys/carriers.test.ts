import fc from 'fast-check';
import { ore, sum, type Ore } from '../../../src/domain/amount/ore.ts';
import { directionOf, needsComment } from '../../../src/domain/analys/directionOf.ts';
import { findGoals } from '../../../src/domain/analys/findGoals.ts';
import { rankCarriers } from '../../../src/domain/analys/rankCarriers.ts';

const amount = fc.integer({ min: -1e9, max: 1e9 }).map(ore);
const parts = fc
  .array(amount)
  .map((all) => all.map((avvikelse, at) => ({ namn: `${at}`, avvikelse })));
const total = (all: readonly { readonly avvikelse: Ore }[]): number =>
  sum(all.map(({ avvikelse }) => avvikelse));
const tkr = (value: number): Ore => ore(value * 100_000);
const named = (amounts: Readonly<Record<string, number>>) =>
  Object.entries(amounts).map(([namn, value]) => ({ namn, avvikelse: tkr(value) }));

describe('what carries an avvikelse', () => {
  it('always adds up to the total', () => {
    fc.assert(
      fc.property(amount, parts, (whole, all) => {
        const ranked = rankCarriers(whole, all);
        if (ranked === null) return total(all) === 0;
        const { listed, against, rest, unexplained } = ranked;
        return total(listed) + total(against) + rest + unexplained === whole;
      }),
    );
  });

  it('lists only what goes the same way, and nothing of it in the other list', () => {
    fc.assert(
      fc.property(amount, parts, (whole, all) => {
        const { listed = [], against = [] } = rankCarriers(whole, all) ?? {};
        return (
          listed.every(({ avvikelse }) => Math.sign(avvikelse) === Math.sign(whole)) &&
          against.every(({ avvikelse }) => Math.sign(avvikelse) !== Math.sign(whole))
        );
      }),
    );
  });

  it.each([
    ['stops at four fifths', { A: -80, B: -20 }, ['A']],
    ['goes on below four fifths', { A: -79, B: -21 }, ['A', 'B']],
    ['puts the largest first', { A: -30, B: -70 }, ['B', 'A']],
  ])('%s', (_rule, amounts, expected) => {
    const ranked = rankCarriers(tkr(-100), named(amounts));
    expect(ranked?.listed.map(({ namn }) => namn)).toEqual(expected);
  });

  it('names what goes the other way from a fifth of the total on', () => {
    const ranked = rankCarriers(tkr(-100), named({ A: -139, B: 20, C: 19 }));
    expect(ranked?.against.map(({ namn }) => namn)).toEqual(['B']);
    expect(ranked?.rest).toBe(tkr(19));
  });

  it('says what no part has', () => {
    expect(rankCarriers(tkr(-100), named({ A: -60 }))?.unexplained).toBe(tkr(-40));
  });

  it('has nothing to tell of parts that are all 0', () => {
    expect(rankCarriers(tkr(-100), named({ A: 0 }))).toBeNull();
  });
});

describe('the direction', () => {
  it.each([
    [-1, 'underskott'],
    [0, 'balans'],
    [1, 'overskott'],
  ])('of %s öre is %s', (value, expected) => {
    expect(directionOf(ore(value))).toBe(expected);
  });
});

describe('a comment is asked for', () => {
  const regler = { troskelBelopp: tkr(100), troskelAndel: 0.01 };
  it.each([
    ['at both thresholds', -100, -0.01, false],
    ['at the amount', -100, -0.5, false],
    ['at the share', -500, -0.01, false],
    ['past both, under', -101, -0.011, true],
    ['past both, over', 101, 0.011, true],
    ['past the amount without a share', -101, null, true],
  ])('%s: %s', (_where, avvikelse, andel, expected) => {
    expect(needsComment({ avvikelse: tkr(avvikelse), andel }, regler)).toBe(expected);
  });
});

describe('a goal speaks of a verksamhet', () => {
  const goal = (namn: string, more: object = {}) =>
    ({ slag: 'namndmal', status: 'delvis', namn, ...more }) as never;
  it.each([
    ['Äldreomsorg', 'Brukaren inom äldreomsorgens verksamheter ska vara trygg', true],
    ['LSS', 'Serviceutbudet inom LSS och socialpsykiatri', true],
    ['Hälso- och sjukvård', 'Hälso-och sjukvården ska erbjuda god vård', true],
    ['Äldreomsorg/LSS', 'Brukaren inom äldreomsorgens verksamheter', false],
    ['Vård', 'Vårdtagare ska vara trygga', false],
    ['FS', 'FS ska vara bra', false],
  ])('%s in "%s": %s', (namn, mal, expected) => {
    expect(findGoals(namn, { mal: [goal(mal)] })).toHaveLength(expected ? 1 : 0);
  });

  it('only where it is judged', () => {
    expect(findGoals('LSS', { mal: [goal('LSS', { status: 'ejBedomd' })] })).toEqual([]);
  });
});
