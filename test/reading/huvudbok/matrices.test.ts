import { drawGrid } from '../../builders/drawGrid.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import { faultsOf, read, rowsOf } from './read.ts';

const one = (drawn: string, blad = 'Uppföljning 2025'): Ekonomi => read(drawGrid(drawn, { blad }));
const seriesOf = ({ serier }: Ekonomi): readonly (readonly string[])[] =>
  serier.map((serie) => [`${serie.slag} ${serie.ar}`, ...rowsOf(serie)]);

const utfall = ['utfall 2025', '1 10 5010 1 5', '1 10 5010 2 6', '1 10 5010 3 7'];
const budget = ['budget 2025', '1 10 5010 1 8', '1 10 5010 2 9', '1 10 5010 3 10'];

describe('A matrix', () => {
  it.each([
    [
      'months over utfall and budget',
      '|||jan||feb||mar|\nAnsvar|Vht|Konto|Utfall|Budget|Utfall|Budget|Utfall|Budget\n1|10|5010|5|8|6|9|7|10',
    ],
    [
      'its codes in the upper of two rows',
      'Ansvar|Vht|Konto|jan|||feb|||mar||\n|||Utfall|Budget|Avvikelse|Utfall|Budget|Avvikelse|Utfall|Budget|Avvikelse\n1|10|5010|5|8|3|6|9|3|7|10|3',
    ],
    [
      'utfall and budget over months',
      '|||Utfall 2025|||Budget 2025||\nAnsvar|Vht|Konto|jan|feb|mar|jan|feb|mar\n1|10|5010|5|6|7|8|9|10',
    ],
    [
      'the kind after the month',
      'Ansvar|Vht|Konto|2501 utfall|2501 budget|2502 utfall|2502 budget|2503 utfall|2503 budget\n1|10|5010|5|8|6|9|7|10',
    ],
  ])('may have %s', (_name, drawn) => {
    const ekonomi = one(drawn);
    expect(seriesOf(ekonomi)).toEqual([utfall, budget]);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it.each(['Kv 1', 'Q1', 'K1', 'Tertial 1', 'jan-mar', 'Ack mar'])(
    'does not count %s as a month',
    (quarter) => {
      const ekonomi = one(`Ansvar|Vht|Konto|jan|feb|mar|${quarter}|Helår\n1|10|5010|5|6|7|18|18`);
      expect(seriesOf(ekonomi)).toEqual([utfall]);
      expect(faultsOf(ekonomi)).toEqual([]);
    },
  );

  it.each([
    'P1|P2|P3',
    'M01|M02|M03',
    'Per 1|Per 2|Per 3',
    'Utfall jan|Utfall feb|Utfall mar',
    'Jan-25|Feb-25|Mar-25',
    'Summa av jan|Summa av feb|Summa av mar',
    "'25-01|'25-02|'25-03",
  ])('may have its months as %s', (months) => {
    expect(seriesOf(one(`Ansvar|Vht|Konto|${months}\n1|10|5010|5|6|7`))).toEqual([utfall]);
  });

  it('of what has come so far gives each month its own', () => {
    const ekonomi = one('Ansvar|Vht|Konto|Ack jan|Ack feb|Ack mar\n1|10|5010|5|11|18');
    expect(seriesOf(ekonomi)).toEqual([utfall]);
  });

  it('leaves the months of a prognos out', () => {
    const ekonomi = one(
      '|||Utfall|||Prognos|\nAnsvar|Vht|Konto|jan|feb|mar|apr|maj\n1|10|5010|5|6|7|99|99',
    );
    expect(seriesOf(ekonomi)).toEqual([utfall]);
  });

  it("has a year's budget beside its months of utfall", () => {
    const ekonomi = one(
      'Ansvar|Vht|Konto|Budget helår|jan|feb|mar|Utfall ack|Budget ack|Avvikelse\n1|10|5010|40|5|6|7|18|10|-8',
    );
    expect(seriesOf(ekonomi)).toEqual([utfall, ['budget 2025', '1 10 5010 0 40']]);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('has the sum of its months, and no budget, under "Årsbudget" on the sheet of a budget', () => {
    const ekonomi = one(
      'Ansvar|Vht|Konto|jan|feb|mar|Årsbudget\n1|10|5010|8|9|10|27',
      'Budget 2025',
    );
    expect(seriesOf(ekonomi)).toEqual([budget]);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('under the same header on the same sheet is another where its title says so', () => {
    const months = 'Ansvar|Vht|Konto|jan|feb|mar';
    const stacked = one(
      `Utfall 2025\n${months}\n1|10|5010|5|6|7\n\nBudget 2025\n${months}\n1|10|5010|8|9|10`,
      'Data',
    );
    expect(seriesOf(stacked)).toEqual([utfall, budget]);
    const pages = one(
      `Utfall 2025\n${months}\n1|10|5010|5|6|7\n\nUtfall 2025|sida 2\n${months}\n1|20|5010|8|9|10`,
      'Data',
    );
    expect(pages.serier.map(rowsOf)).toEqual([
      [...utfall.slice(1), '1 20 5010 1 8', '1 20 5010 2 9', '1 20 5010 3 10'],
    ]);
    expect(faultsOf(pages)).toEqual([]);
  });

  it('tells of a month 13 and leaves it out', () => {
    const ekonomi = one(
      'Ansvar|Vht|Konto|202501|202502|202503|202513\n1|10|5010|5|6|7|4\n1|20|5010|5|6|7|3',
    );
    expect(ekonomi.serier.flatMap(rowsOf)).toHaveLength(6);
    expect(ekonomi.fynd).toMatchObject([
      { typ: 'ogiltigPeriod', cell: 'G2', varde: '202513', rader: [2, 3], belopp: 700 },
    ]);
  });
});

describe("A year's budget", () => {
  it('is the revised one, not the first and what was added', () => {
    const { serier } = read(
      drawGrid(
        'Ansvar|Vht|Konto|Ursprunglig budget 2025|Tilläggsbudget|Reviderad budget 2025\n1|10|5010|10|2|12',
      ),
    );
    expect(serier.map(rowsOf)).toEqual([['1 10 5010 0 12']]);
  });
});
