import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';
import { followUp } from '../readTables.ts';

const withUtfall = (utfall: string) =>
  drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|1000|'${utfall}
IFO|500|400
`);

describe('numbers', () => {
  it.each([
    ['1\u2009234', 1234],
    ['−1\u00a0234', -1234],
    ['1 234 *', 1234],
    ['1 234¹', 1234],
    ['1 234†', 1234],
    ['1 234,5', 1234.5],
    ['1234,50', 1234.5],
    ['1 234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,-', 1234],
    ['1 234 567', 1234567],
    [' 1234 ', 1234],
    ['-0', 0],
    ['0,0', 0],
    ['1,2 mnkr', 1200],
    ['1 234 kr', 1.234],
  ])('the amount "%s" is %d in a table in tkr', (text, amount) => {
    expectRead(withUtfall(text), [{ utfall: [amount, 400] }]);
  });
  it('an amount that is only about right is none', () => {
    expectRead(withUtfall('ca 1 234'), [{ utfall: [null, 400], avvikelse: [null, 100] }], {
      faults: ['ejTal C3'],
    });
  });
  it.each(['-', '– ', '—', '--', '…'])(
    '"%s" for an amount says that it is not reported',
    (dash) => {
      expectRead(withUtfall(dash), [{ utfall: [null, 400], avvikelse: [null, 100] }]);
      const [tabell] = followUp(withUtfall(dash)).tabeller;
      expect(tabell?.rader[0]?.saknas.utfall).toBe('ejRedovisat');
    },
  );
  it('noise of floating point does not count', () => {
    expectRead(
      drawGrid(`
Drift 2025, mnkr
Verksamhet|Budget|Utfall|Avvikelse
A|0.1|0.30000000000000004|-0.20000000000000004
B|0.2|0.7|-0.5
Summa|0.30000000000000004|1|-0.7
`),
      [{ avvikelse: [-0.2, -0.5, -0.7], summa: { budget: 0.3, utfall: 1, avvikelse: -0.7 } }],
    );
  });
  it('an avvikelse may be rounded more than its amounts', () => {
    expectRead(
      drawGrid(`
Drift 2025, mnkr
Verksamhet|Budget|Utfall|Avvikelse
A|12.46|12.34|0.1
B|20.13|20.52|-0.4
Summa|32.59|32.86|-0.3
`),
      [{ avvikelse: [0.12, -0.39, -0.27] }],
    );
  });
  it('a rounded sum may differ by one', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse
A|12|11|1
B|20|21|0
Summa|33|32|1
`),
      [{ avvikelse: [1, -1, 1] }],
    );
  });
  it('a rounded sum may differ by one for many rows', () => {
    expectRead(
      drawGrid(`
Drift 2025, mnkr
Verksamhet|Utfall|Budget|Avvikelse
A|10,1|10,2|0,1
B|20,2|20,3|0,2
C|30,3|30,4|0,1
D|40,4|40,5|0,1
E|1,1|1,2|0,0
Totalt|102,2|102,7|0,5
`),
      [{ summa: { utfall: 102.1, budget: 102.6, avvikelse: 0.5 } }],
    );
  });
  it('a column may hold numbers and text', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|'30 000|33000
'55|IFO|'19000|'16 000
|Summa|49000|'49 000
`),
      [{ avvikelse: [-3000, 3000, 0] }],
    );
  });
  it('kronor may have öre', () => {
    expectRead(
      drawGrid(`
Drift 2025, belopp i kronor
Kod|Verksamhet|Budget|Utfall
'51|Vård|30000.1|33000.35
'55|IFO|19000|'16 000,05
`),
      [{ enhet: 'kr', avvikelse: [-3000.25, 2999.95], summa: { avvikelse: -0.3 } }],
    );
  });
  it('parentheses are minus', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall|Avvikelse
'51|Vård|'(30)|'(33)|'(3)
'55|IFO|'(19)|'(16)|3
`),
      [{ tecken: 'intakt-plus', avvikelse: [-3, 3] }],
    );
  });
});
