import fc from 'fast-check';
import { decimalToOre } from '../../src/domain/amount/decimal.ts';
import { parseAmount } from '../../src/reading/cells/parseAmount.ts';
import { unitInText } from '../../src/reading/cells/unitInText.ts';

const NBSP = '\u00A0';
const NARROW = '\u202F';

describe('amounts as people write them', () => {
  it.each([
    ['206 624', '206624'],
    [`206${NBSP}624`, '206624'],
    [`206${NARROW}624`, '206624'],
    ['-9 700', '-9700'],
    ['- 21 670', '-21670'],
    ['−103', '-103'],
    ['–103', '-103'],
    ['103-', '-103'],
    ['(1 234)', '-1234'],
    ['436,8', '436.8'],
    ['+4,2', '4.2'],
    ['4590', '4590'],
    ['20*', '20'],
    ['7 818*', '7818'],
    ['7 818 1)', '7818'],
    ['1.234.567', '1234567'],
    ['12.5', '12.5'],
    ['553 tkr', '553'],
    ['0', '0'],
    [12.5, '12.5'],
    [-3, '-3'],
  ])('%s is %s', (value, decimal) => {
    expect(parseAmount(value)).toMatchObject({ decimal });
  });
  it.each([
    ['-', 'ejRedovisat'],
    ['–', 'ejRedovisat'],
    ['−', 'ejRedovisat'],
    ['..', 'ejRedovisat'],
    ['', 'tom'],
    [' ', 'tom'],
    [null, 'tom'],
    ['ej klart', 'ejTal'],
    ['1.234', 'ejTal'],
    ['1 23', 'ejTal'],
    ['12 %', 'ejTal'],
    ['1,2,3', 'ejTal'],
    [true, 'ejTal'],
    [{ date: '2025-08-31' }, 'ejTal'],
    [{ error: '#REF!' }, 'felvarde'],
  ])('%p is missing: %s', (value, saknas) => {
    expect(parseAmount(value)).toEqual({ saknas });
  });
  it.each([
    ['Driftredovisning 2025, tkr', 'tkr'],
    ['(tkr)', 'tkr'],
    ['Belopp i tusentals kronor', 'tkr'],
    ['Mnkr', 'mnkr'],
    ['Mkr', 'mnkr'],
    ['miljoner kronor', 'mnkr'],
    ['i kronor', 'kr'],
    ['kr', 'kr'],
    ['Krokom', null],
    ['Driftredovisning', null],
    ['makro', null],
  ])('the unit of "%s" is %s', (text, enhet) => {
    expect(unitInText(text)).toBe(enhet);
  });
});

describe('properties', () => {
  const spaces = fc.constantFrom(' ', NBSP, NARROW);
  const minuses = fc.constantFrom('-', '−', '- ', '− ');
  it('reads back every amount however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        spaces,
        minuses,
        fc.boolean(),
        (value, space, minus, star) => {
          const whole = String(Math.trunc(Math.abs(value) / 100)).replace(
            /\B(?=(\d{3})+$)/g,
            space,
          );
          const cents = String(Math.abs(value) % 100).padStart(2, '0');
          const text = `${value < 0 ? minus : ''}${whole},${cents}${star ? '*' : ''}`;
          const parsed = parseAmount(text);
          expect(
            'decimal' in parsed && decimalToOre(parsed.decimal, 'kr', 'halfAwayFromZero'),
          ).toBe(value);
        },
      ),
    );
  });
});
