import fc from 'fast-check';
import { parseUtelamnade } from '../../../src/reading/tidigare/parseUtelamnade.ts';

describe('months to leave out', () => {
  it.each([
    ['mars', [3]],
    ['mars, apr', [3, 4]],
    ['Mars och april', [3, 4]],
    ['mars/april', [3, 4]],
    ['aug. sept.', [8, 9]],
    ['3 4', [3, 4]],
    ['3,4', [3, 4]],
    ['04; 12', [4, 12]],
    ['2025-03', [3]],
    ['2025-03, 2025-05', [3, 5]],
    ['202503', [3]],
    ['2025-03-01', [3]],
    ['mars 2025', [3]],
    ['jan–mar', [1, 2, 3]],
    ['januari - mars', [1, 2, 3]],
    ['jan t.o.m. mars', [1, 2, 3]],
    ['jan till mars, aug', [1, 2, 3, 8]],
    ['3-5', [3, 4, 5]],
    ['2025-03–2025-05', [3, 4, 5]],
    ['april, mars, april', [3, 4]],
    ['', []],
  ])('are read in %j', (text, months) => {
    expect(parseUtelamnade(text)).toEqual(months);
  });

  it.each([
    ['a month', 3, [3]],
    ['two months with a decimal comma between', 3.11, [3, 11]],
    ['the first day of a month', { date: '2025-03-01' }, [3]],
    ['the last day of a month', { date: '2025-04-30' }, [4]],
    ['nothing', null, []],
  ])('are read in a cell that holds %s', (_, value, months) => {
    expect(parseUtelamnade(value)).toEqual(months);
  });

  it.each([
    'våren',
    'mars?',
    'mars, ej klart',
    '0',
    '13',
    '2025',
    '2025-13',
    'nov–feb',
    'mars–',
    'Marsta',
    '2025-03-15',
  ])('are not guessed at in %j', (text) => {
    expect(parseUtelamnade(text)).toBeNull();
  });

  it.each([
    ['a number that may be two', 3.1],
    ['month 13', 13],
    ['a day in the middle of a month', { date: '2025-03-04' }],
    ['yes or no', true],
  ])('are not guessed at in a cell that holds %s', (_, value) => {
    expect(parseUtelamnade(value)).toBeNull();
  });

  it('come back in order, each once, however they are listed', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(month, { minLength: 1 }), (months) => {
        const sorted = [...new Set(months)].toSorted((a, b) => a - b);
        expect(parseUtelamnade(months.join(' '))).toEqual(sorted);
        expect(parseUtelamnade(months.join(', '))).toEqual(sorted);
      }),
    );
  });
});
