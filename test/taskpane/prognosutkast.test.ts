import fc from 'fast-check';
import { ore } from '../../src/domain/amount/ore.ts';
import {
  beslutOf,
  parseJustering,
  typedJustering,
} from '../../src/taskpane/state/prognosutkast.ts';

describe('a justering as it is typed', () => {
  it.each([
    ['', 0],
    ['-500', -50_000_000],
    ['−500', -50_000_000],
    ['–500', -50_000_000],
    ['1 250', 125_000_000],
    ['1\u202f250,5 tkr', 125_050_000],
    ['0,00001', 1],
  ])('%s is an amount', (typed, amount) => {
    expect(parseJustering(typed)).toBe(amount);
  });

  it.each(['inte än', '5-', '1,2,3', '--5', '1000000001'])('%s is none', (typed) => {
    expect(parseJustering(typed)).toBeNull();
  });

  it('takes the largest amount that a cell may hold', () => {
    expect(parseJustering('1000000000')).toBe(1e14);
  });

  it('reads back every amount that it shows', () => {
    const amounts = fc.integer({ min: -1e14, max: 1e14 });
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseJustering(typedJustering(ore(amount)))).toBe(amount);
      }),
    );
  });
});

describe('what is to be saved', () => {
  const rad = { nyckel: '51', kod: '51', namn: 'Äldreomsorg' };

  it('is what was changed and nothing else', () => {
    expect(beslutOf(rad, { orsak: 'Fler' })).toEqual({ ...rad, orsak: 'Fler' });
    expect(beslutOf(rad, { justering: '' })).toEqual({ ...rad, justering: 0 });
  });

  it('is nothing while what is typed is no amount', () => {
    expect(beslutOf(rad, { justering: '5x', metod: 'linjar' })).toBeNull();
  });
});
