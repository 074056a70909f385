import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('amounts of rows', () => {
  it('that are all dashes give no avvikelse and do not hold up the sum', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|100|90
'59|Familjerätt|-|–
|Summa|100|90
`),
      [{ avvikelse: [10, null, 10], summa: { avvikelse: 10 } }],
    );
  });
  it('that lack a budget give no avvikelse, nor does a sum that would compare different rows', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
'60|Flykting|-|4
|Summa|30|37
`),
      [{ roller: 'rad rad summa', avvikelse: [-3, null, null] }],
    );
  });
  it('may be nothing but zeros', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|100|90
'59|Familjerätt|0|0
|Summa|100|90
`),
      [{ avvikelse: [10, 0, 10], roller: 'rad rad summa' }],
    );
  });
  it('may have a negative budget: a deficit is a negative share of it all the same', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|100|90
'60|Flykting|-50|-40
|Summa|50|50
`),
      [{ tecken: 'nettokostnad', avvikelse: [10, -10, 0], andel: [0.1, -0.2, 0] }],
    );
  });
});
