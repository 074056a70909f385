import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead, faultsOf } from '../expectRead.ts';
import { followUp } from '../readTables.ts';

const read = {
  typ: 'driftredovisning',
  tecken: 'nettokostnad',
  utfall: [12_430, 8150, 4231, 24_811],
  budget: [12_000, 8300, 4100, 24_400],
  avvikelse: [-430, 150, -131, -411],
  summa: { utfall: 24_811, budget: 24_400, avvikelse: -411 },
} as const;

const computed = (...sheets: readonly Grid[]): readonly unknown[] =>
  followUp(...sheets).fynd.flatMap((fynd) =>
    fynd.typ === 'nettoBeraknat' ? [[fynd.cell, fynd.kolumner]] : [],
  );

describe('columns of income and cost', () => {
  it('stand beside the netto, which is the utfall where nothing says what they are of', () => {
    const grid = drawGrid(`
Driftredovisning per augusti 2025, tkr
Kod|Verksamhet|Intäkter|Kostnader|Netto|Budget|Avvikelse
510|Skola|-1200|13630|12430|12000|-430
520|Vård|-350|8500|8150|8300|150
530|IFO||4231|4231|4100|-131
|Summa|-1550|26361|24811|24400|-411
`);
    expectRead(grid, [read]);
    expect(computed(grid)).toEqual([]);
  });

  it('may head the budget and the utfall of each', () => {
    expectRead(
      drawGrid(`
Driftredovisning per augusti 2025, tkr
|Intäkter||Kostnader||Netto||
Verksamhet|Budget|Utfall|Budget|Utfall|Budget|Utfall|Avvikelse
Skola|1000|1200|13000|13630|12000|12430|-430
Vård|300|350|8600|8500|8300|8150|150
IFO|100|100|4200|4331|4100|4231|-131
Summa|1400|1650|25800|26461|24400|24811|-411
`),
      [read],
    );
  });

  it.each([
    [
      'written out in each header',
      'Verksamhet|Utfall intäkter|Utfall kostnader|Utfall netto|Budget intäkter|Budget kostnader|Budget netto|Avvikelse',
    ],
    [
      'below what they are of',
      '|Utfall|||Budget|||\nVerksamhet|Intäkter|Kostnader|Netto|Intäkter|Kostnader|Netto|Avvikelse',
    ],
  ])('are left for the netto of the same amount, %s', (_, header) => {
    expectRead(
      drawGrid(`
Driftredovisning per augusti 2025, tkr
${header}
Skola|1200|13630|12430|1000|13000|12000|-430
Vård|350|8500|8150|300|8600|8300|150
IFO|100|4331|4231|100|4200|4100|-131
Summa|1650|26461|24811|1400|25800|24400|-411
`),
      [read],
    );
  });

  it.each([
    ['incomes minus', (income: number) => -income, (cost: number) => cost],
    ['incomes plus', (income: number) => income, (cost: number) => cost],
    ['costs minus', (income: number) => income, (cost: number) => -cost],
  ])('are taken together where no netto stands, with %s', (_, income, cost) => {
    const rows = [
      ['Skola', 1200, 1000, 13_630, 13_000, -430],
      ['Vård', 350, 300, 8500, 8600, 150],
      ['IFO', 100, 100, 4331, 4200, -131],
      ['Summa', 1650, 1400, 26_461, 25_800, -411],
    ] as const;
    const lines = rows.map(([namn, a, b, c, d, avvikelse]) =>
      [namn, income(a), income(b), cost(c), cost(d), avvikelse].join('|'),
    );
    const grid = drawGrid(
      [
        'Driftredovisning per augusti 2025, tkr',
        'Verksamhet|Intäkter utfall|Intäkter budget|Kostnader utfall|Kostnader budget|Avvikelse',
        ...lines,
      ].join('\n'),
    );
    expectRead(grid, [read]);
    expect(computed(grid)).toEqual([
      [
        'A2:F6',
        ['Kostnader utfall minus intäkter utfall', 'Kostnader budget minus intäkter budget'],
      ],
    ]);
  });

  it('are exact in mnkr, and a blank income is none', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2024, mnkr
Verksamhet|Utfall kostnader|Utfall intäkter|Budget
Skola|436.8|-12.35|420
Vård|0.1||0.3
Summa|436.9|-12.35|420.3
`),
      [{ utfall: [424.45, 0.1, 424.55], avvikelse: [-4.45, 0.2, -4.25] }],
    );
  });

  it('may name their year alone', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Intäkter 2024|Kostnader 2024|Netto 2024|Intäkter 2025|Kostnader 2025|Netto 2025|Budget 2025|Avvikelse
Skola|1000|13000|12000|1200|13630|12430|12000|-430
Vård|300|8600|8300|350|8500|8150|8300|150
Summa|1300|21600|20300|1550|22130|20580|20300|-280
`),
      [{ utfall: [12_430, 8150, 20_580], foregaendeAr: [12_000, 8300, 20_300] }],
    );
  });

  it('of income alone are plus, and more than budgeted is better', () => {
    expectRead(
      drawGrid(`
Avgifter per augusti 2025, tkr
Verksamhet|Intäkter budget|Intäkter utfall|Avvikelse
Skola|1000|1200|200
Vård|300|250|-50
Summa|1300|1450|150
`),
      [{ tecken: 'intakt-plus', avvikelse: [200, -50, 150] }],
    );
  });

  it('of one kind alone are what the table is about', () => {
    expectRead(
      drawGrid(`
Personalkostnader per augusti 2025, tkr
Verksamhet|Budget kostnader|Utfall kostnader|Avvikelse
Skola|12000|12430|-430
Vård|8300|8150|150
`),
      [{ utfall: [12_430, 8150], budget: [12_000, 8300], avvikelse: [-430, 150] }],
    );
  });

  it('that hold a dash say nothing of the netto', () => {
    const grid = drawGrid(`
Driftredovisning per augusti 2025, tkr
Verksamhet|Utfall intäkter|Utfall kostnader|Budget
Skola|-|13630|12000
Vård|-350|8500|8300
`);
    expect(followUp(grid).tabeller[0]?.rader[0]?.saknas).toEqual({ utfall: 'ejRedovisat' });
    expect(faultsOf(followUp(grid))).toEqual([]);
  });
});
