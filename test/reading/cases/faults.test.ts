import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

/** A table that ties, but for the cells that are named by column and row. */
const drawDrift = (changed: Partial<Record<'E4' | 'F4' | 'C5', string>> = {}) =>
  drawGrid(`
Driftredovisning augusti 2025, tkr
Kod|Verksamhet|Utfall|Prognos|Budget|Avvikelse
'10|Politik|553|872|872|0
'51|Vård|170714|253626|${changed.E4 ?? '244266'}|${changed.F4 ?? '-9360'}
'55|Missbruk|${changed.C5 ?? '1048'}|3040|2140|-900
'60|Flykting|-103|-152|-152|0
|Summa|172212|257386|247126|-10260
`);
const avvikelse = [0, -9360, -900, 0, -10260];

describe('faults are found where they are', () => {
  it('a table that ties has none', () => {
    expectRead(drawDrift(), [{ avvikelse, summa: { avvikelse: -10260 } }]);
  });
  it('two digits that changed places: the sum and the avvikelse do not tie', () => {
    expectRead(drawDrift({ E4: '244626' }), [{}], {
      faults: ['summaStammerInte E7', 'avvikelseStammerInte F4'],
    });
  });
  it('an avvikelse of the wrong sign: the amounts give the right one', () => {
    expectRead(drawDrift({ F4: '9360' }), [{ tecken: 'nettokostnad', avvikelse }], {
      faults: ['avvikelseStammerInte F4'],
    });
  });
  it('an error for an avvikelse: the amounts give it', () => {
    expectRead(drawDrift({ F4: '#VALUE!' }), [{ avvikelse }], { faults: ['felvarde F4'] });
  });
  it('a date for an amount', () => {
    expectRead(drawDrift({ C5: 'd:2025-03-04' }), [{ utfall: [553, 170714, null, -103, 172212] }], {
      faults: ['ejTal C5'],
    });
  });
  it('a code that recurs, as a number and as text', () => {
    expectRead(
      drawGrid(`
Drift 2024, tkr
Kod|Verksamhet|Budget|Utfall
51|Hemtjänst|850|812
'51 |Säbo|236100|241300
'55|IFO|1|1
`),
      [{ koder: ['51', '51', '55'] }],
      { faults: ['dubblettkod A4'] },
    );
  });
  it('a subtotal that does not tie: the rows below and the total count on', () => {
    expectRead(
      drawGrid(`
Drift 2024, tkr
Verksamhet|Budget|Utfall
Hemtjänst|100|110
Säbo|200|220
Summa äldreomsorg|310|330
IFO|50|40
Totalt|350|370
`),
      [{ roller: 'rad rad delsumma rad summa', summa: { budget: 350, avvikelse: -20 } }],
      { faults: ['summaStammerInte B5'] },
    );
  });
  it('a sum that forgets a row: the row counts', () => {
    expectRead(
      drawGrid(`
Drift 2024, tkr
Verksamhet|Budget|Utfall
Hemtjänst|100|110
Säbo|200|220
IFO|50|40
Totalt|300|330
`),
      [{ roller: 'rad rad rad summa', summa: { budget: 350, utfall: 370, avvikelse: -20 } }],
      { faults: ['summaStammerInte C6', 'summaStammerInte B6'] },
    );
  });
});
