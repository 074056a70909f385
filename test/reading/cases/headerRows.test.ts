import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('header rows', () => {
  it('join words that are broken over three rows', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Verk-|Utfall|Helårs-|Budget-|Budget-
samhet|25-08-|prog-|ram|avvik-
||nos|2025|else
A|10|20|22|2
B|5|9|8|-1
Summa|15|29|30|1
`),
      [{ kolumner: 'namn utfall prognos budget avvikelse', avvikelse: [2, -1, 1] }],
    );
  });
  it('join words that are broken within a cell', () => {
    expectRead(
      drawGrid(`
Drift, tkr
Verk-¶samhet|Utfall¶2025-08-31|Helårs-¶prognos|Budget¶2025|Avvik-¶else
A|10|20|22|2
B|5|9|8|-1
`),
      [{ kolumner: 'namn utfall prognos budget avvikelse', avvikelse: [2, -1], period: '2025-08' }],
    );
  });
  it('may state the unit of each column below', () => {
    expectRead(
      drawGrid(`
Drift 2025
Verksamhet|Utfall|Budget
|tkr|tkr
A|8|12
B|16|19
`),
      [{ enhet: 'tkr', avvikelse: [4, 3] }],
    );
  });
  it('may state the formula of each column below', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse
|(A)|(B)|(A-B)
Vård|12|8|4
IFO|19|16|3
`),
      [{ namn: ['Vård', 'IFO'], avvikelse: [4, 3] }],
    );
  });
  it('may merge the head of codes and names downwards', () => {
    expectRead(
      drawGrid(
        `
Driftredovisning 2025, tkr
Verksamhet||Budget|Utfall|
||2025|2025-08|2024-08
'51|Vård|12|8|7
'55|IFO|19|16|15
`,
        {
          merges: [
            { top: 0, left: 0, rows: 1, columns: 5 },
            { top: 1, left: 0, rows: 2, columns: 2 },
            { top: 1, left: 3, rows: 1, columns: 2 },
          ],
        },
      ),
      [
        {
          koder: ['51', '55'],
          utfall: [8, 16],
          foregaendeAr: [7, 15],
          avvikelse: [4, 3],
          period: '2025-08',
        },
      ],
    );
  });
  it('may hold dates', () => {
    expectRead(
      drawGrid(`
Drift tkr
Verksamhet|Utfall|Utfall|Budget|Prognos
|d:2024-08-31|d:2025-08-31|2025|2025
A|7|8|12|10
B|15|16|19|20
`),
      [{ utfall: [8, 16], foregaendeAr: [7, 15], avvikelse: [2, -1], period: '2025-08' }],
    );
  });
  it('may head utfall by a date alone', () => {
    expectRead(
      drawGrid(`
Drift tkr
Verksamhet|d:2025-08-31|Helårsprognos|Budget 2025
A|8|10|12
B|16|20|19
`),
      [{ utfall: [8, 16], avvikelse: [2, -1], period: '2025-08' }],
    );
  });
  it('may be in capitals with colons', () => {
    expectRead(
      drawGrid(`
DRIFT 2025 (TKR)
VERKSAMHET:|BUDGET:|UTFALL:|AVVIKELSE:
VÅRD|30|33|-3
IFO|19|16|3
SUMMA:|49|49|0
`),
      [{ enhet: 'tkr', kolumner: 'namn budget utfall avvikelse', avvikelse: [-3, 3, 0] }],
    );
  });
  it('may begin with the title and the unit', () => {
    expectRead(
      drawGrid(`
Driftredovisning (tkr)|Budget 2025|Utfall 2025|Avvikelse
Vård|30|33|-3
IFO|19|16|3
Summa|49|49|0
`),
      [{ enhet: 'tkr', avvikelse: [-3, 3, 0] }],
    );
  });
  it('may begin with the nämnd', () => {
    expectRead(
      drawGrid(
        `
Socialnämnden|Budget 2025|Utfall 2025|Avvikelse 2025
Förvaltningsgemensamt|19083|11053|8030
LSS|45704|45779|-75
Summa|64787|56832|7955
`,
        { blad: 'SN tkr' },
      ),
      [{ typ: 'driftredovisning', enhet: 'tkr', avvikelse: [8030, -75, 7955], period: '2025-12' }],
    );
  });
});
