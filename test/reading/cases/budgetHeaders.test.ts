import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('budget headers', () => {
  it('of next year are left alone where utfall names no year', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Utfall|Budget 2025|Budget 2026
A|10|12|99
B|20|19|88
`),
      [{ budget: [12, 19], avvikelse: [2, -1] }],
    );
  });
  it('of next year and plans after it are left alone', () => {
    expectRead(
      drawGrid(`
Driftredovisning, tkr
Verksamhet|Bokslut 2024|Budget 2025|Prognos 2025|Avvikelse 2025|Budget 2026|Plan 2027
Vård|11|12|8|4|13|14
IFO|18|19|16|3|20|21
`),
      [{ budget: [12, 19], prognos: [8, 16], foregaendeAr: [11, 18], avvikelse: [4, 3] }],
    );
  });
  it('of the revised budget win over the original and its supplement', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Ursprunglig budget|Tilläggsbudget|Reviderad budget|Utfall|Avvikelse
A|10|2|12|10|2
B|19|0|19|20|-1
`),
      [{ budget: [12, 19], avvikelse: [2, -1] }],
    );
  });
  it('of the budget after redistribution win over the one before', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|KF-budget|Omfördelning|Budget efter omfördelning|Utfall|Avvikelse
A|10|2|12|10|2
B|19|0|19|20|-1
`),
      [{ budget: [12, 19], avvikelse: [2, -1] }],
    );
  });
  it('of what is left of the budget are no budget', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Kvarvarande budget|Utfall|Budget
Vård|4|8|12
IFO|3|16|19
`),
      [{ budget: [12, 19], avvikelse: [4, 3] }],
    );
  });
  it('with the months to date are the budget to date, year or not', () => {
    expectRead(
      drawGrid(`
Drift tkr
Verksamhet|Budget jan-aug|Utfall jan-aug|Budget helår|Prognos helår
A|10|8|15|14
B|15|16|22|25
`),
      [{ ackBudget: [10, 15], budget: [15, 22], avvikelseAck: [2, -1], avvikelse: [1, -3] }],
    );
  });
  it('may write t o m with blanks', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget t o m augusti|Utfall t o m augusti|Budget 2025|Prognos 2025
A|10|8|15|14
B|15|16|22|25
`),
      [
        {
          ackBudget: [10, 15],
          budget: [15, 22],
          avvikelseAck: [2, -1],
          avvikelse: [1, -3],
          period: '2025-08',
        },
      ],
    );
  });
  it.each([
    'Periodens budget',
    'Periodiserad budget',
    'Budget period',
    'Bud ack',
    'Ackumulerad bud',
    'Budget hittills',
    'Budget tom aug',
    'Budget t.o.m. aug',
    'Budget 8 mån',
    'Budget 2501-2508',
    'Budget 202501-202508',
    'Budget till och med aug',
  ])('%s is the budget to date', (rubrik) => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|${rubrik}|Utfall|Årsbudget|Prognos
A|10|8|15|14
B|15|16|22|25
`),
      [{ ackBudget: [10, 15], budget: [15, 22], avvikelseAck: [2, -1], avvikelse: [1, -3] }],
    );
  });
  it.each([
    'Budget 2025-01-01--2025-12-31',
    'Budget jan-dec 2025',
    'Budget 202501-202512',
    'Budget 2025 (KF 2024-11-25)',
    'Budget 2025 KF juni',
    'Årsbudget 2025',
    'Budget helår 2025',
    'Nettobudget 2025',
    'Kommunbidrag 2025',
    'Budgetram 2025',
    'Beslutad budget 2025',
    'Internbudget 2025',
    'Budget år 2025',
    'BUDGET 2025',
    'Bud. 2025',
    'Bu 2025',
  ])('%s is the budget of the year', (rubrik) => {
    expectRead(
      drawGrid(`
Drift tkr
Verksamhet|${rubrik}|Utfall 2025|Avvikelse
A|10|8|2
B|15|16|-1
`),
      [{ budget: [10, 15], avvikelse: [2, -1] }],
    );
  });
  it('of the year win over the whole of a project, wherever that stands', () => {
    expectRead(
      drawGrid(`
Investeringsredovisning 2025, tkr
Projekt|Total budget|Budget 2025|Totalt utfall|Utfall 2025|Prognos 2025|Avvikelse 2025
Ny förskola|85000|40000|52650|21450|38500|1500
Cykelväg|6400|6400|2110|2110|6400|0
Summa|91400|46400|54760|23560|44900|1500
`),
      [{ budget: [40000, 6400, 46400], utfall: [21450, 2110, 23560], avvikelse: [1500, 0, 1500] }],
    );
  });
  it('are told by the avvikelse: the whole after what was carried over, or the first', () => {
    const invest = (avvikelser: readonly number[]): Grid =>
      drawGrid(`
Investeringsredovisning 2025, tkr
Projekt|Budget 2025|Ombudgeterat|Summa budget 2025|Utfall 2025|Avvikelse
Kök|-4500|-800|-5300|-4988|${avvikelser[0]}
Lekplatser|-900|-300|-1200|-455|${avvikelser[1]}
Belysning|-3000|-1200|-4200|-3890|${avvikelser[2]}
Summa|-8400|-2300|-10700|-9333|${avvikelser[3]}`);
    const whole = [312, 745, 310, 1367];
    const first = [-488, 445, -890, -933];
    expectRead(invest(whole), [{ budget: [-5300, -1200, -4200, -10700], avvikelse: whole }]);
    expectRead(invest(first), [{ budget: [-4500, -900, -3000, -8400], avvikelse: first }]);
  });
});
