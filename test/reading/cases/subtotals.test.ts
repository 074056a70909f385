import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('subtotals', () => {
  it('may lack the word and stand below their rows', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
Äldreomsorg|30|33
Barn|5|6
Vuxna|6|5
Individ- och familjeomsorg|11|11
Summa|41|44
`),
      [{ summa: { budget: 41, utfall: 44, avvikelse: -3 } }],
    );
  });
  it('may lack the word and stand above their rows', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Äldreomsorg|30|33
Hemtjänst|10|11
Säbo|20|22
Individ- och familjeomsorg|11|11
Barn|5|6
Vuxna|6|5
Summa|41|44
`),
      [{ summa: { budget: 41, utfall: 44, avvikelse: -3 } }],
    );
  });
  it('may be followed by rows and the total', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
Summa verksamheter|30|33
Planeringsreserv|5|0
Totalt|35|33
`),
      [{ roller: 'rad rad delsumma rad summa', summa: { budget: 35, utfall: 33, avvikelse: 2 } }],
    );
  });
  it('may be followed by rows alone', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
Äldreomsorg totalt|30|33
IFO|7|6
LSS|8|9
`),
      [
        {
          namn: ['Hemtjänst', 'Säbo', 'Äldreomsorg totalt', 'IFO', 'LSS'],
          roller: 'rad rad delsumma rad rad',
          summa: { budget: 45, utfall: 48, avvikelse: -3 },
        },
      ],
    );
  });
  it('may equal the total', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
Summa äldreomsorg|30|33
Totalt|30|33
`),
      [{ roller: 'rad rad delsumma summa', summa: { avvikelse: -3 } }],
    );
  });
  it('are not rows that happen to equal the sum of those above', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
LSS|30|33
IFO|7|7
Summa|67|73
`),
      [{ roller: 'rad rad rad rad summa', summa: { budget: 67, avvikelse: -6 } }],
    );
  });
  it('may be eighty among eight hundred rows, read in seconds', () => {
    const areas = Array.from({ length: 80 }, (_, area) => {
      const rows = Array.from({ length: 10 }, (__, at) => `Enhet ${area}:${at}|${at + 1}|${at}`);
      return [...rows, `Summa område ${area}|55|45`].join('\n');
    });
    const start = performance.now();
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
${areas.join('\n')}
Totalt|4400|3600
`),
      [{ summa: { budget: 4400, utfall: 3600, avvikelse: 800 } }],
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
