import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('Excel tables', () => {
  it('may have a row of totals without a name', () => {
    expectRead(
      drawGrid(
        `
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Hemtjänst|10|11
'52|Säbo|20|22
||30|33
Anteckning: 99 platser|||99
`,
        {
          tables: [
            { name: 'tbl', area: { top: 1, left: 0, rows: 4, columns: 4 }, hasTotals: true },
          ],
        },
      ),
      [{ roller: 'rad rad summa', summa: { avvikelse: -3 } }],
    );
  });
  it('may have their sum below them', () => {
    expectRead(
      drawGrid(
        `
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30|33
IFO|19|16
Summa|49|49
`,
        {
          tables: [{ name: 'a', area: { top: 1, left: 0, rows: 3, columns: 3 }, hasTotals: false }],
        },
      ),
      [{ summa: { budget: 49, avvikelse: 0 } }],
    );
  });
  it('may stand beside each other', () => {
    expectRead(
      drawGrid(
        `
Drift 2025, tkr||||Investeringar 2025, tkr
Verksamhet|Budget|Utfall||Projekt|Budget|Utfall
Vård|30|33||Lyftar|10|8
IFO|19|16||Möbler|5|6
LSS|8|8||Summa|15|14
Summa|57|57
`,
        {
          tables: [
            { name: 'a', area: { top: 1, left: 0, rows: 5, columns: 3 }, hasTotals: true },
            { name: 'b', area: { top: 1, left: 4, rows: 4, columns: 3 }, hasTotals: true },
          ],
        },
      ),
      [
        { typ: 'driftredovisning', roller: 'rad rad rad summa', avvikelse: [-3, 3, 0, 0] },
        { typ: 'investeringar', roller: 'rad rad summa', avvikelse: [2, -1, 1] },
      ],
    );
  });
});
