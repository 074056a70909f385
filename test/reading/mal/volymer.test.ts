import { buildGrid } from '../../builders/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { gridsOf, readGoals } from './readBok.ts';

const volumesOf = (...drawn: Parameters<typeof drawGrid>) => readGoals(drawGrid(...drawn)).volymer;

describe('a verksamhetsstatistik', () => {
  it('has its blocks, years, stars and footnotes as the example has them', async () => {
    const { volymer } = readGoals(...(await gridsOf('askersund-2025-delar.xlsx')));
    expect(
      volymer.map(({ nyckel, ar, rader, fotnoter }) => [nyckel, ar, rader.length, fotnoter]),
    ).toEqual([
      [
        'Statistik!A3',
        [2025, 2024, 2023],
        2,
        ['*Förändrad statistik avser nu totala antalet mottagare av LSS/SFB.'],
      ],
      ['Statistik!A8', [2025, 2024, 2023], 7, ['*Planerade timmar (95 077)', '*ikl EKB (7 818)']],
    ]);
    expect(volymer[0]?.rader[1]).toMatchObject({
      namn: 'Antal med pers. ass.',
      enhet: 'st',
      cell: 'Statistik!A5',
      varden: [
        { ar: 2025, varde: 20, text: '20*', cell: 'Statistik!B5', stjarna: true },
        { ar: 2024, varde: 20, stjarna: false },
        { ar: 2023, varde: 23, stjarna: false },
      ],
    });
  });
  it('takes "-" for not reported and never for zero, and keeps the star of a thousand', async () => {
    const { volymer } = readGoals(...(await gridsOf('askersund-2025-delar.xlsx')));
    expect(volymer[1]?.rader[1]?.varden).toMatchObject([
      { varde: null, text: '-', stjarna: false },
      { varde: 95077, text: '95 077*', stjarna: true },
      { varde: 90782, stjarna: false },
    ]);
  });
  it('may have the newest year last, years as text, a share and a change', () => {
    const [volym] = readGoals(
      buildGrid(
        [
          ['Volymer'],
          ['Mått', 'Utfall 2022', 'Utfall 2023', 'Förändring'],
          ['Antal brukare', 446, 456, 10],
          ['Andel nöjda', 0.07, 0.5, 0.43],
          ['Beläggning', '91 %', '93 %*', ''],
        ],
        { formats: { '3,1': '0%', '3,2': '0.0%' } },
      ),
    ).volymer;
    expect(volym?.ar).toEqual([2022, 2023]);
    expect(
      volym?.rader.map(({ enhet, varden }) => [enhet, ...varden.map(({ varde }) => varde)]),
    ).toEqual([
      ['st', 446, 456],
      ['%', 7, 50],
      ['%', 91, 93],
    ]);
    expect(volym?.rader[2]?.varden[1]?.stjarna).toBe(true);
  });
  it('is told from a table of money by its words', () => {
    expect(volumesOf('Drift, tkr\nVerksamhet|2024|2025\nHemtjänst|1000|1100')).toEqual([]);
    expect(volumesOf('Investeringar|2024|2025\nFordon|10|11')).toEqual([]);
    expect(volumesOf('LSS|2024|2025\nAntal i gruppboende|10|11')).toHaveLength(1);
  });
  it('ends where another text or table begins', () => {
    const [first, second] = volumesOf(
      'Statistik\nLSS|2025|2024\nAntal i gruppboende|29|30\n\n\n\n\nText om året\nIFO|2025|2024\nPlacerade barn|12|9',
    );
    expect(first?.rader.map(({ namn }) => namn)).toEqual(['Antal i gruppboende']);
    expect(second?.rader.map(({ namn }) => namn)).toEqual(['Placerade barn']);
  });
});
