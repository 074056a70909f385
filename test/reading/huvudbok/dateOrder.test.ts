import { buildGrid } from '../../builders/grid.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import { faultsOf, read, rowsOf } from './read.ts';

const posted = (...days: readonly string[]): Ekonomi =>
  read(
    buildGrid([
      ['Datum', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'],
      ...days.map((day, at) => [day, '7110', '5110', '5010', at + 1]),
    ]),
  );
/** The months of the postings, in their order. */
const monthsOf = ({ serier }: Ekonomi): readonly string[] =>
  serier.flatMap(rowsOf).map((row) => row.split(' ')[3] ?? '');

describe('Days in figures', () => {
  it.each([
    ['month first, by a day of 13', ['1/13/2025', '2/3/2025'], ['1', '2']],
    ['day first, by a day of 13', ['13/1/2025', '3/2/2025'], ['1', '2']],
    ['month first, with a time', ['1/31/2025 12:00:00 AM', '2/3/2025 9:30'], ['1', '2']],
    ['month first, with short years', ['1/31/25', '2/3/25'], ['1', '2']],
    ['day first, with short years', ['31/01/25', '03/02/25'], ['1', '2']],
    ['year first, with short years', ['25/01/31', '25/02/03'], ['1', '2']],
    ['day first, with dots', ['31.01.2025', '03.02.2025'], ['1', '2']],
    ['day first, with dashes', ['31-01-2025', '03-02-2025'], ['1', '2']],
    ['year first, with short years and dashes', ['25-01-31', '25-02-03'], ['1', '2']],
    ['the same day and month', ['1/1/2025', '2/2/2025'], ['1', '2']],
    ['whole years first', ['2025/01/31', '2025/02/03'], ['1', '2']],
  ])('are read %s, by the whole column', (_, days, months) => {
    const ekonomi = posted(...days);
    expect(monthsOf(ekonomi)).toEqual(months);
    expect(ekonomi.ar).toBe(2025);
    expect(ekonomi.fynd).toEqual([]);
  });

  it('that may be read both ways are read with the day first, and that is told', () => {
    const ekonomi = posted('1/1/2025', '5/2/2025', '12/3/2025');
    expect(monthsOf(ekonomi)).toEqual(['1', '2', '3']);
    expect(ekonomi.fynd).toMatchObject([
      {
        typ: 'datumordningAntagen',
        allvar: 'upplysning',
        cell: 'A3',
        ordning: 'dagForst',
        exempel: '5/2/2025',
      },
    ]);
  });

  it('that would be the first of each month are that, and that is told', () => {
    const ekonomi = posted('1/1/2025', '2/1/2025', '3/1/2025');
    expect(monthsOf(ekonomi)).toEqual(['1', '2', '3']);
    expect(ekonomi.fynd).toMatchObject([{ typ: 'datumordningAntagen', ordning: 'manadForst' }]);
  });

  it('with dots or dashes have the day first, and nothing is told', () => {
    const ekonomi = posted('05.02.2025', '06.02.2025', '07-01-2025');
    expect(monthsOf(ekonomi)).toEqual(['2', '2', '1']);
    expect(ekonomi.fynd).toEqual([]);
  });

  it('that the order of the others makes no day are told', () => {
    const ekonomi = posted('1/13/2025', '1/14/2025', '15/2/2025');
    expect(monthsOf(ekonomi)).toEqual(['1', '1']);
    expect(faultsOf(ekonomi)).toEqual(['ogiltigPeriod A4 [4]']);
  });

  it('may stand among other forms', () => {
    expect(monthsOf(posted('1/31/2025', '2025-02', 'mar 2025'))).toEqual(['1', '2', '3']);
  });
});

describe('A period', () => {
  it.each([
    ['20250131', '20250203'],
    ['jan 2025', 'feb 2025'],
    ['Jan-25', 'Feb-25'],
    ['2025M01', '2025M02'],
    ['2025m1', '2025m2'],
    ['202501', '202502'],
    ['2025/01', '2025/02'],
    ['2025 01', '2025 02'],
    ['P01 2025', 'P02 2025'],
    ['januari 2025', 'februari 2025'],
    ['Period 1 2025', 'Period 2 2025'],
    ['2025-01-31 00:00:00', '2025-02-03 00:00:00'],
  ])('is read as %s', (jan, feb) => {
    const ekonomi = posted(jan, feb);
    expect(monthsOf(ekonomi)).toEqual(['1', '2']);
    expect([ekonomi.period, ekonomi.fynd]).toEqual(['2025-02', []]);
  });

  it.each(['P01', '01', '1', 'M01', 'Per 1', 'jan'])(
    'without a year is of the sheet: %s',
    (text) => {
      const grid = buildGrid(
        [
          ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'],
          [text, '7110', '5110', '5010', 1],
        ],
        { blad: 'Huvudbok 2025' },
      );
      expect(read(grid).period).toBe('2025-01');
    },
  );

  it.each([0, 13, 202500, 202513, 'P00', 'P13', '2025M13', '00', '13'])(
    'that is no month is told, and the rest is read: %s',
    (text) => {
      const grid = buildGrid(
        [
          ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'],
          [202501, '7110', '5110', '5010', 1],
          [text, '7110', '5110', '5010', 2],
        ],
        { blad: 'Huvudbok 2025' },
      );
      expect(faultsOf(read(grid))).toEqual(['ogiltigPeriod A3 [3]']);
      expect(read(grid).serier.flatMap(rowsOf)).toEqual(['7110 5110 5010 1 1']);
    },
  );
});
