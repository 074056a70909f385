import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('sections', () => {
  it('may have rows of the same name', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Äldreomsorg||
Hemtjänst|10|11
Övrigt|2|2
IFO||
Barn|5|6
Övrigt|1|0
Summa|18|19
`),
      [{ roller: 'rad rad rad rad summa', avvikelse: [-1, 0, -1, 1, -1] }],
    );
  });
  it('may give income, cost and net', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst||
Intäkter|-100|-110
Kostnader|1100|1160
Netto|1000|1050
Säbo||
Intäkter|-200|-190
Kostnader|4200|4150
Netto|4000|3960
Totalt|5000|5010
`),
      [
        {
          tecken: 'nettokostnad',
          roller: 'rad rad delsumma rad rad delsumma summa',
          avvikelse: [10, -60, -50, -10, 50, 40, -10],
          summa: { avvikelse: -10 },
        },
      ],
    );
  });
  it('may be nämnder, each merged over its verksamheter', () => {
    expectRead(
      drawGrid(
        `
Drift 2025, tkr
Nämnd|Verksamhet|Budget|Utfall
Socialnämnden|Vård|30|33
|IFO|19|16
Skolnämnden|Skola|70|75
|Förskola|40|39
|Summa|159|163
`,
        {
          merges: [
            { top: 2, left: 0, rows: 2, columns: 1 },
            { top: 4, left: 0, rows: 2, columns: 1 },
          ],
        },
      ),
      [{ namn: ['Vård', 'IFO', 'Skola', 'Förskola', 'Summa'], avvikelse: [-3, 3, -5, 1, -4] }],
    );
  });
});
