import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { followUp } from '../../reading/readTables.ts';

/** The faults of a sheet, as what was compared, where, and what explains it. */
const faults = (grid: Grid): readonly string[] =>
  followUp(grid).kontroller.flatMap(({ utfall, slag, har, forklaring }) => {
    const cell = forklaring && 'cell' in forklaring ? ` ${forklaring.cell}` : '';
    return utfall === 'fel' ? [`${slag} ${har.cell}: ${forklaring?.slag ?? '–'}${cell}`] : [];
  });

describe('an analysis with a netto below each verksamhet', () => {
  const analys = (vard: number, stab: number): Grid =>
    drawGrid(
      `
Verksamhetsanalys 2025, tkr
Verksamhet|Slag|Utfall|Budget
Vård|Intäkter|21000|20000
|Kostnader|-182400|-178000
|Netto|${vard}|-158000
IFO|Intäkter|5120|4900
|Kostnader|-61200|-56000
|Netto|-56080|-51100
Stab|Intäkter|410|300
|Kostnader|-15010|-15800
|Netto|${stab}|-15500
`,
      { blad: 'Analys' },
    );

  test('has no fault where all tie', () => {
    expect(faults(analys(-161_400, -14_600))).toEqual([]);
  });

  test.each([
    ['first', -161_100, -14_600, 'netto Analys!C5: –'],
    ['last', -161_400, -14_900, 'netto Analys!C11: –'],
  ])('has one fault where its %s netto is wrong', (_, vard, stab, fault) => {
    expect(faults(analys(vard, stab))).toEqual([fault]);
  });
});

describe('an analysis whose nettoavvikelse stands beside the cost', () => {
  const analys = (income: number): Grid =>
    drawGrid(
      `
Verksamhetsanalys 2025, tkr
Verksamhet||Utfall|Budget|Nettoavvikelse mot budget
Vård|Intäkt|${income}|33100|
|Kostnad|-281455|-268930|-7415
IFO|Intäkt|1210|900|
|Kostnad|-17844|-14210|-3324
Stab|Intäkt|9105|2800|
|Kostnad|-61233|-60310|5382
`,
      { blad: 'Analys' },
    );

  test('ties by the net of income and cost', () => {
    expect(faults(analys(38_210))).toEqual([]);
  });

  test('is held to the net also where it fails, and the income is named', () => {
    expect(faults(analys(-38_210))).toEqual(['avvikelse Analys!E4: tecken Analys!C3']);
  });
});

describe('a row that has slipped one column to the right', () => {
  const drift = drawGrid(
    `
Driftredovisning, tkr
Verksamhet|Utfall aug|Ack budget|Avvikelse|Helårsprognos|Budget helår|Avvikelse helår
Vård|203900|199100|-4800|304800|298600|-6200
LSS||121700|114100|-7600|186000|171100
IFO|78600|63900|-14700|119400|97700|-21700
Stab|31200|33000|1800|47500|49400|1900
Summa|435400|410100|-25300|657700|616800|-40900
`,
    { blad: 'Drift' },
  );

  test('has all its amounts a step too far, also where those are avvikelser', () => {
    expect(faults(drift)).toEqual(
      expect.arrayContaining(
        ['B', 'C', 'E', 'F'].map((column) => `summa Drift!${column}7: forskjutenRad`),
      ),
    );
  });
});

test('an outcome of 0 does not make its budget a copy of the avvikelse', () => {
  const drift = (blad: string, reserv: number): Grid =>
    drawGrid(
      `
Driftredovisning 2025, tkr
Verksamhet|Utfall|Budget|Avvikelse
Vård|52100|53400|1300
Reserv|0|${reserv}|${reserv}
Stab|900|950|50
Summa|53000|${54_350 + reserv}|${1350 + reserv}
`,
      { blad },
    );
  const { kontroller } = followUp(drift('Drift', 4000), drift('Bilaga', 4650));
  const fel = kontroller.filter(({ utfall }) => utfall === 'fel');
  expect(fel.length).toBeGreaterThan(0);
  expect(fel.map(({ forklaring }) => forklaring?.slag ?? null)).not.toContain('grannkolumn');
});

describe('a breakdown whose title is another name of the row', () => {
  const ekonomi = (vuxna: number): Grid =>
    drawGrid(
      `
Driftredovisning 2025, tkr
Verksamhet|Bokslut 2025|Budget 2025
Ledning|10200|10900
Individ- och familjeomsorg|41220|38000
Totalt|51420|48900

IFO
Verksamhet|Bokslut 2025|Budget 2025
Ekonomiskt bistånd|12100|11000
Vård av vuxna|${vuxna}|8800
Barn och unga|20100|18200
Summa|${vuxna + 32_200}|38000
`,
      { blad: 'Ekonomi' },
    );

  test('ties with it', () => {
    expect(faults(ekonomi(9020))).toEqual([]);
  });

  test('has a fault in the one column of two that differs', () => {
    expect(faults(ekonomi(9620))).toEqual(['sarredovisning Ekonomi!B12: –']);
    expect(followUp(ekonomi(9620)).tabeller.map(({ typ }) => typ.varde)).toEqual([
      'driftredovisning',
      'sarredovisning',
    ]);
  });
});
