import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { faultsOf } from '../../reading/expectRead.ts';
import { followUp } from '../../reading/readTables.ts';

const drift = (skola = '-1200|13630|12430', vard = '-350|8510|8160'): Grid =>
  drawGrid(
    `
Driftredovisning 2025, tkr
Verksamhet|Intäkter|Kostnader|Netto|Budget|Avvikelse
Skola|${skola}|12000|-430
Vård|${vard}|8300|140
IFO||4231|4231|4100|-131
Summa|-1550|26371|24821|24400|-421
`,
    { blad: 'Drift' },
  );

const resultat = (intakter: number): Grid =>
  drawGrid(
    `
Resultaträkning 2025, tkr
|Utfall|Budget|Avvikelse
Intäkter|${intakter}|1400|${intakter - 1400}
Kostnader|-26371|-25800|-571
Resultat|-24821|-24400|-421
`,
    { blad: 'Resultat' },
  );

const faults = (...grids: readonly Grid[]): readonly Kontroll[] =>
  followUp(...grids).kontroller.filter(({ utfall }) => utfall === 'fel');

describe('the netto of a table with columns of income and cost', () => {
  it('ties row by row', () => {
    const { kontroller } = followUp(drift());
    const netto = kontroller.filter(({ slag }) => slag === 'nettokolumn');
    expect(netto.map(({ rad, utfall }) => [rad, utfall])).toEqual([
      ['Skola', 'stammer'],
      ['Vård', 'stammer'],
      ['IFO', 'stammer'],
      ['Summa', 'stammer'],
    ]);
    expect(faultsOf(followUp(drift()))).toEqual([]);
  });

  it.each([
    ['swapped digits in the income', '-2100|13630|12430', 'omkastadeSiffror', 'Drift!B3'],
    ['a changed sign of the income', '1200|13630|12430', 'tecken', 'Drift!B3'],
    ['a thousandfold cost', '-1200|13630000|12430', 'tusenfel', 'Drift!C3'],
  ])('is told with %s', (_, skola, slag, cell) => {
    const column = cell.at(-2);
    const forklaring = { slag, cell };
    expect(faults(drift(skola))).toMatchObject([
      {
        slag: 'nettokolumn',
        rad: 'Skola',
        har: { cell: 'Drift!D3', belopp: 1_243_000_000 },
        forklaring,
      },
      { slag: 'summa', rad: 'Summa', har: { cell: `Drift!${column}6` }, forklaring },
    ]);
    expect(faultsOf(followUp(drift(skola))).toSorted()).toEqual([
      'nettoStammerInte D3',
      `summaStammerInte ${column}6`,
    ]);
  });

  it('is not compared where the columns beside it hold something else', () => {
    const other = drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Interna intäkter|Interna kostnader|Netto|Budget
Skola|-900|2000|12430|12000
Vård|-200|900|8160|8300
IFO|-50|120|4231|4100
Summa|-1150|3020|24821|24400
`);
    expect(faults(other).filter(({ slag }) => slag === 'nettokolumn')).toHaveLength(0);
  });
});

describe('the result against income and cost of the driftredovisning', () => {
  const against = (grid: Grid): readonly (readonly [string, string, string | undefined])[] =>
    followUp(drift(), grid)
      .kontroller.filter(({ slag }) => slag === 'resultatMotDrift')
      .map(({ rad, utfall, forklaring }) => [rad, utfall, forklaring?.slag]);

  it('ties', () => {
    expect(against(resultat(1550))).toEqual([
      ['Intäkter', 'stammer', undefined],
      ['Kostnader', 'stammer', undefined],
      ['Resultat', 'stammer', undefined],
      ['Resultat', 'stammer', undefined],
    ]);
    expect(faultsOf(followUp(drift(), resultat(1550)))).toEqual([]);
  });

  it('names the row that the income lacks', () => {
    expect(against(resultat(1200))[0]).toEqual(['Intäkter', 'fel', 'rad']);
  });

  it('is explained as the income that makes it wrong', () => {
    const wrong = drawGrid(
      `
Resultaträkning 2025, tkr
|Utfall|Budget|Avvikelse
Intäkter|1505|1400|105
Kostnader|-26371|-25800|-571
Resultat|-24866|-24400|-466
`,
      { blad: 'Resultat' },
    );
    const forklaringar = faults(drift(), wrong)
      .filter(({ slag }) => slag === 'resultatMotDrift')
      .map(({ rad, forklaring }) => [rad, forklaring]);
    const income = { slag: 'omkastadeSiffror', cell: 'Resultat!B3' };
    expect(forklaringar).toMatchObject([
      ['Intäkter', income],
      ['Resultat', income],
    ]);
  });
});
