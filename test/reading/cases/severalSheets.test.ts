import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('several sheets and workbooks', () => {
  it('give budget, utfall and forecast of one table in three units', () => {
    expectRead(
      [
        drawGrid(
          `
Driftbudget 2025, kr
Kod|Verksamhet|Budget
'51|Vård|30000000
'55|IFO|19000000
|Summa|49000000
`,
          { bok: 'b.xlsx' },
        ),
        drawGrid(
          `
Utfall t.o.m. augusti 2025, tkr
Kod|Utfall
51|20000
55|12000
`,
          { bok: 'u.xlsx', blad: 'Utfall' },
        ),
        drawGrid(
          `
Helårsprognos 2025, mnkr
Kod|Verksamhet|Prognos
'51|Vård|33,5
'55|IFO|18,0
`,
          { bok: 'u.xlsx', blad: 'Prognos' },
        ),
      ],
      [
        {
          enhet: 'kr',
          utfall: [20e6, 12e6, null],
          prognos: [33.5e6, 18e6, null],
          budget: [30e6, 19e6, 49e6],
          avvikelse: [-3.5e6, 1e6, null],
          summa: { budget: 49e6, utfall: 32e6, avvikelse: -2.5e6 },
          period: '2025-08',
        },
      ],
    );
  });
  it('may sign budget and utfall differently', () => {
    expectRead(
      [
        drawGrid(
          `
Driftbudget 2025, tkr
Kod|Verksamhet|Budget
'51|Vård|-30000
'55|IFO|-19000
`,
          { bok: 'b.xlsx' },
        ),
        drawGrid(
          `
Utfall 2025, tkr
Kod|Verksamhet|Utfall
'51|Vård|33000
'55|IFO|18000
`,
          { bok: 'u.xlsx', blad: 'Utfall' },
        ),
      ],
      [{ avvikelse: [-3000, 1000] }],
    );
  });
  it('of a nämnd each may share names of rows', () => {
    expectRead(
      [
        drawGrid(
          `
Socialnämnden 2025, tkr
Verksamhet|Budget|Utfall
Nämnd|1|1
Ledning|5|6
Gemensamt|7|7
Vård|30|33
Summa|43|47
`,
          { blad: 'SN' },
        ),
        drawGrid(
          `
Skolnämnden 2025, tkr
Verksamhet|Budget|Utfall
Nämnd|2|1
Ledning|8|8
Gemensamt|9|9
Skola|70|75
Summa|89|93
`,
          { blad: 'BUN' },
        ),
      ],
      [{ avvikelse: [0, -1, 0, -3, -4] }, { avvikelse: [1, 0, 0, -5, -4] }],
    );
  });
  it('of a year each do not contradict each other', () => {
    const draw = (ar: number, utfall: number) =>
      drawGrid(
        `
Driftredovisning ${ar}, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|${utfall}
'55|IFO|19|16
|Summa|49|${utfall + 16}
`,
        { blad: String(ar) },
      );
    expectRead(
      [draw(2024, 31), draw(2025, 33)],
      [
        { avvikelse: [-1, 3, 2], period: '2024-12' },
        { avvikelse: [-3, 3, 0], period: '2025-12' },
      ],
      { period: '2025-12' },
    );
  });
  it('of a month each do not contradict each other', () => {
    const draw = (blad: string, utfall: number) =>
      drawGrid(
        `
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall|Prognos
'51|Vård|30|${utfall}|31
'55|IFO|19|${utfall - 1}|20
`,
        { blad },
      );
    expectRead(
      [draw('Mars', 5), draw('Augusti', 20)],
      [{ period: '2025-03' }, { period: '2025-08' }],
      { period: '2025-08' },
    );
  });
  it('may give the budget of several years', () => {
    expectRead(
      [
        drawGrid(
          `
Driftbudget, tkr
Kod|Verksamhet|Budget 2024|Budget 2025|Budget 2026
'51|Vård|28|30|31
'55|IFO|18|19|20
`,
          { blad: 'Budget' },
        ),
        drawGrid(
          `
Utfall 2025, tkr
Kod|Verksamhet|Utfall 2025
'51|Vård|33
'55|IFO|16
`,
          { blad: 'Utfall' },
        ),
      ],
      [{ budget: [30, 19], avvikelse: [-3, 3] }],
    );
  });
  it('may hold months beside the table', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Prognos
'51|Vård|30|33
'55|IFO|19|16

Utfall per månad 2025, tkr
Kod|Verksamhet|jan|feb|mar|apr|maj|jun|jul|aug
'51|Vård|2|2|2|2|2|2|2|2
'55|IFO|1|1|1|1|1|1|1|1
`),
      [{ avvikelse: [-3, 3], roller: 'rad rad' }],
    );
  });
});
