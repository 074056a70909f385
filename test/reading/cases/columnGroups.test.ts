import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('groups of columns', () => {
  it('tell the budget to date from that of the year', () => {
    expectRead(
      drawGrid(
        `
Socialnämnden tkr
Verksamhet|Ackumulerat jan-aug 2025|||Helår 2025||
|Budget|Utfall|Avvikelse|Budget|Prognos|Avvikelse
A|80|85|-5|120|130|-10
B|40|38|2|60|60|0
Summa|120|123|-3|180|190|-10
`,
        {
          merges: [
            { top: 1, left: 1, rows: 1, columns: 3 },
            { top: 1, left: 4, rows: 1, columns: 3 },
          ],
        },
      ),
      [
        {
          kolumner: 'namn ackBudget utfall avvikelseAck budget prognos avvikelseHelar',
          avvikelseAck: [-5, 2, -3],
          avvikelse: [-10, 0, -10],
          period: '2025-08',
        },
      ],
    );
  });
  it('reach to the next group without being merged', () => {
    expectRead(
      drawGrid(`
Socialnämnden tkr
Verksamhet|Ackumulerat jan-aug 2025|||Helår 2025||
|Budget|Utfall|Avvikelse|Budget|Prognos|Avvikelse
A|80|85|-5|120|130|-10
B|40|38|2|60|60|0
Summa|120|123|-3|180|190|-10
`),
      [
        {
          ackBudget: [80, 40, 120],
          budget: [120, 60, 180],
          avvikelseAck: [-5, 2, -3],
          avvikelse: [-10, 0, -10],
        },
      ],
    );
  });
  it('may be called Perioden and Helåret', () => {
    expectRead(
      drawGrid(
        `
Uppföljning augusti 2025, tkr
|Perioden|||Helåret||
Verksamhet|Utfall|Budget|Avvikelse|Prognos|Budget|Avvikelse
A|85|80|-5|130|120|-10
B|38|40|2|60|60|0
`,
        {
          merges: [
            { top: 1, left: 1, rows: 1, columns: 3 },
            { top: 1, left: 4, rows: 1, columns: 3 },
          ],
        },
      ),
      [
        {
          ackBudget: [80, 40],
          budget: [120, 60],
          avvikelseAck: [-5, 2],
          avvikelse: [-10, 0],
          period: '2025-08',
        },
      ],
    );
  });
  it('may be years, of which the earlier gives the earlier utfall', () => {
    expectRead(
      drawGrid(
        `
Drift tkr
Verksamhet|2024|||2025||
|Budget|Utfall|Avvikelse|Budget|Utfall|Avvikelse
A|8|9|-1|12|10|2
B|17|18|-1|19|20|-1
`,
        {
          merges: [
            { top: 1, left: 1, rows: 1, columns: 3 },
            { top: 1, left: 4, rows: 1, columns: 3 },
          ],
        },
      ),
      [
        {
          utfall: [10, 20],
          budget: [12, 19],
          foregaendeAr: [9, 18],
          avvikelse: [2, -1],
          period: '2025-12',
        },
      ],
    );
  });
  it('may repeat the year over each column', () => {
    expectRead(
      drawGrid(`
Driftredovisning, tkr
Verksamhet|2024|2024|2025|2025
|Budget|Utfall|Budget|Utfall
A|8|9|12|10
B|17|18|19|20
`),
      [{ utfall: [10, 20], budget: [12, 19], foregaendeAr: [9, 18], avvikelse: [2, -1] }],
    );
  });
  it('may stand above the names', () => {
    expectRead(
      drawGrid(`
Driftredovisning, tkr
|2024|2025|2025
Verksamhet|Bokslut|Prognos|Budget
A|9|10|12
B|18|20|19
`),
      [{ foregaendeAr: [9, 18], prognos: [10, 20], budget: [12, 19], avvikelse: [2, -1] }],
    );
  });
  it('may stand above a date and a percent sign', () => {
    expectRead(
      drawGrid(`
Drift, tkr
Verksamhet|Utfall|Utfall|Budget|Prognos
|2025-08-31|%|2025|2025
Hemtjänst|11|61.1|18|19
Säbo|22|66.7|33|33
`),
      [{ kolumner: 'namn utfall procent budget prognos', avvikelse: [-1, 0], period: '2025-08' }],
    );
  });
  it('may be told by the year in each header', () => {
    expectRead(
      drawGrid(`
Drift tkr
Verksamhet|Budget 2025|Utfall 2025|Avvikelse 2025|Budget 2024|Utfall 2024|Avvikelse 2024
A|12|10|2|8|9|-1
B|19|20|-1|17|18|-1
`),
      [{ utfall: [10, 20], budget: [12, 19], foregaendeAr: [9, 18], avvikelse: [2, -1] }],
    );
  });
  it('may be told by the tertials in each header', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget T1-T2|Utfall T1-T2|Avvikelse T1-T2|Budget helår|Prognos helår|Avvikelse helår
Vård|20|22|-2|30|33|-3
IFO|12|11|1|19|16|3
`),
      [{ ackBudget: [20, 12], budget: [30, 19], avvikelseAck: [-2, 1], avvikelse: [-3, 3] }],
    );
  });
  it('may give an avvikelse each', () => {
    expectRead(
      drawGrid(`
Uppföljning augusti 2025, tkr
Verksamhet|Årsbudget|Periodbudget|Periodutfall|Avvikelse period|Prognos|Avvikelse prognos
Vård|30|20|22|-2|33|-3
IFO|19|12|11|1|16|3
Totalt|49|32|33|-1|49|0
`),
      [{ avvikelseAck: [-2, 1, -1], avvikelse: [-3, 3, 0], period: '2025-08' }],
    );
  });
});
