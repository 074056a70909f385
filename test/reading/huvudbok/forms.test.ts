import fc from 'fast-check';
import { drawGrid } from '../../builders/drawGrid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { faultsOf, read, rowsOf, sumBy } from './read.ts';

const rows = ['70100 5110 5010 1 1000.5', '70100 5110 3010 2 -200'];

describe('Postings in long form', () => {
  it.each([
    ['"2025-01"', "'2025-01", "'2025-02"],
    ['"202501"', "'202501", "'202502"],
    ['202501', '202501', '202502'],
    ['2501', '2501', '2502'],
    ['"jan 2025"', 'jan 2025', 'feb 2025'],
    ['dates', 'd:2025-01-31', 'd:2025-02-03'],
    ['dates as text', "'2025-01-31", "'2025-02-03"],
    ['serial numbers', '45688', '45691'],
  ])('read a period written as %s', (_name, jan, feb) => {
    const ekonomi = read(
      drawGrid(`
Period|Ansvar|Verksamhet|Konto|Text|Belopp
${jan}|70100|5110|5010|Lön|1000.5
${feb}|70100|5110|3010|Avgift|-200`),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual(rows);
    expect(ekonomi.serier[0]?.ar).toBe(2025);
    expect(ekonomi.period).toBe('2025-02');
  });

  it.each([
    'Per|Org|Vht|Kto|Text|Belopp',
    'Bokföringsdatum|Ansvarskod|Verksamhetskod|Kontonr|Aktivitet|Belopp (kr)',
    'Månad|Kst|Verksamhet kod|Konto|Motpart|Utfall',
    'PERIOD|Ansv.|Vht.|KTO|Kontotext|Belopp SEK',
  ])('have many names for their columns: %s', (header) => {
    const ekonomi = read(
      drawGrid(`
${header}
'2025-01|'70100|'5110|'5010|Lön|1000.5
'2025-02|'70100|'5110|'3010|Avgift|-200`),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual(rows);
  });

  it('have debit and credit in columns of their own', () => {
    const ekonomi = read(
      drawGrid(`
Period|Ansvar|Verksamhet|Konto|Debet|Kredit
2501|70100|5110|5010|1000.5|0
2502|70100|5110|3010|0|200`),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual(rows);
  });

  it('keep the zero of a code and its fifth digit', () => {
    const ekonomi = read(
      drawGrid(`
Period|Ansvar|Verksamhet|Konto|Belopp
2501|'0100|'0510|5010|1
2501|'0100|'51101|5010|2`),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual(['0100 0510 5010 1 1', '0100 51101 5010 1 2']);
  });

  it('give a typed code back the zero that the kodplan has', () => {
    const ekonomi = read(
      drawGrid('Period|Ansvar|Verksamhet|Konto|Belopp\n2501|100|510|5010|1'),
      drawGrid("Kod|Benämning\n'0510|Politik\n'5110|Hemtjänst", { blad: 'Kodplan' }),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual(['100 0510 5010 1 1']);
  });

  it('read amounts as text exactly, and leave the sum at the end out', () => {
    const ekonomi = read(
      drawGrid(`
Period|Ansvar|Verksamhet|Konto|Belopp
2501|70100|5110|5010|'1 000,50
2502|70100|5110|3010|'−200,00
Summa||||800.5`),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual(rows);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('are turned when income is plus and cost is minus', () => {
    const ekonomi = read(
      drawGrid(`
Period|Ansvar|Verksamhet|Konto|Belopp
2501|70100|5110|5010|-1000.5
2502|70100|5110|3010|200`),
    );
    expect(rowsOf(ekonomi.serier[0])).toEqual(rows);
    expect(ekonomi.fynd.map(({ typ }) => typ)).toEqual(['teckenAntaget']);
  });
});

describe('Months in columns', () => {
  const names = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
  const amounts = names.map((_, m) => m + 1);
  it.each([
    ['names', names],
    ['long names', names.map((name) => `${name === 'jan' ? 'januari' : name} 2024`)],
    ['numbers', amounts],
    ['periods', amounts.map((m) => 2400 + m)],
    ['periods with century', amounts.map((m) => 202400 + m)],
    ['text periods', amounts.map((m) => `2024-${String(m).padStart(2, '0')}`)],
    ['dates', amounts.map((m) => ({ date: `2024-${String(m).padStart(2, '0')}-01` }))],
  ])('are read under %s, and the sum is not added', (_name, header) => {
    const grid = buildGrid(
      [
        ['Ansvar', 'Verksamhet', 'Kontoklass', ...header, 'Helår'],
        ['70100', '5110', '5', ...amounts, 78],
        ['Summa', null, null, ...amounts, 78],
      ],
      { blad: 'Utfall 2024' },
    );
    const [serie] = read(grid).serier;
    expect(rowsOf(serie)).toEqual(amounts.map((m) => `70100 5110 5 ${m} ${m}`));
    expect([serie?.slag, serie?.ar]).toEqual(['utfall', 2024]);
  });

  it('give the same sums as the same amounts in long form, whatever the order of the rows', () => {
    const cell = fc.record({
      verksamhet: fc.constantFrom('5110', '5120', '6010'),
      konto: fc.constantFrom('3010', '5010', '7410'),
      months: fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 12, maxLength: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (cells, turned) => {
          const kr = ({ konto }: { konto: string }, ore: number): number =>
            (konto === '3010' ? -ore / 1000 : ore) / 100;
          const matrix = buildGrid(
            [
              ['Ansvar', 'Verksamhet', 'Konto', ...names],
              ...cells.map((c) => [
                '1',
                c.verksamhet,
                c.konto,
                ...c.months.map((ore) => kr(c, ore)),
              ]),
              ['1', '5110', '5010', ...names.map(() => 1e7)],
            ],
            { blad: 'Utfall 2025' },
          );
          const long = [
            ...cells.flatMap((c) =>
              c.months.map((ore, m) => [2501 + m, 1, c.verksamhet, c.konto, kr(c, ore)]),
            ),
            ...names.map((_, m) => [2501 + m, 1, '5110', '5010', 1e7]),
          ];
          const ledger = buildGrid([
            ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'],
            ...(turned ? long.toReversed() : long),
          ]);
          const sums = [matrix, ledger].map((grid) => {
            const [serie] = read(grid).serier;
            return (
              serie &&
              sumBy(serie, ({ verksamhet, konto, manad }) => `${verksamhet} ${konto} ${manad}`)
            );
          });
          expect(sums[0]).toEqual(sums[1]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('Budget', () => {
  it('for the year without months has month 0', () => {
    const { serier } = read(
      drawGrid('Ansvar|Vht|Konto|Budget\n70100|5110|5010|1200\n70100|5110|3010|-60', {
        blad: 'Budget 2025',
      }),
    );
    expect(rowsOf(serier[0])).toEqual(['70100 5110 5010 0 1200', '70100 5110 3010 0 -60']);
    expect([serier[0]?.slag, serier[0]?.ar]).toEqual(['budget', 2025]);
  });

  it('beside utfall in long form is a series of its own', () => {
    const { serier } = read(
      drawGrid(
        'Per|Ansvar|Vht|Kto|Utf|Bud\n2501|70100|5110|5010|10|12\n2502|70100|5110|5010|11|12',
      ),
    );
    expect(serier.map(({ slag }) => slag)).toEqual(['utfall', 'budget']);
    expect(rowsOf(serier[1])).toEqual(['70100 5110 5010 1 12', '70100 5110 5010 2 12']);
  });
});

describe('Lists of codes', () => {
  it('have a roll-up of their own where they say so', () => {
    const { kodplan } = read(
      drawGrid(
        "Vht|Benämning|Rapporteras som\n'5110|Hemtjänst|51 Äldreomsorg\n'6010|Mottagande|60",
      ),
    );
    expect(kodplan).toEqual([
      { kod: '5110', namn: 'Hemtjänst', grupp: '51', gruppnamn: 'Äldreomsorg' },
      { kod: '6010', namn: 'Mottagande', grupp: '60', gruppnamn: null },
    ]);
  });

  it('may stand beside each other', () => {
    const { kodplan, ansvar } = read(
      drawGrid(
        "Vht|Namn||Org|Enhet|Chef\n'5110|Hemtjänst||'711|Norr|Anna\n'6010|Mottagande||'712|Söder|Bo",
      ),
    );
    expect([kodplan.length, ansvar.length]).toEqual([2, 2]);
  });
});
