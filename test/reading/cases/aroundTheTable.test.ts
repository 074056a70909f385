import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('what stands around a table', () => {
  it('figures above it are no rows', () => {
    expectRead(
      drawGrid(`
Socialnämnden augusti 2025, tkr

Budget|49|
Utfall|49|
Avvikelse|0|

Verksamhet|Budget|Utfall
Vård|30|33
IFO|19|16
Summa|49|49
`),
      [{ roller: 'rad rad summa', avvikelse: [-3, 3, 0] }],
    );
  });
  it('figures beside its title are no columns', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr||Budgetram:|49
Utskriven av|Anna|Utfall:|49
Verksamhet|Budget|Utfall|Avvikelse
Vård|30|33|-3
IFO|19|16|3
Summa|49|49|0
`),
      [
        {
          kolumner: 'namn budget utfall avvikelse',
          roller: 'rad rad summa',
          avvikelse: [-3, 3, 0],
        },
      ],
    );
  });
  it('a frame above it is no row', () => {
    expectRead(
      drawGrid(`
Socialnämnden 2025, tkr
Nämndens budgetram:||49

Verksamhet|Budget|Utfall
Vård|30|33
IFO|19|16
Summa|49|49
`),
      [{ roller: 'rad rad summa', avvikelse: [-3, 3, 0] }],
    );
  });
  it('a sheet of text that speaks of budget and utfall is no table', () => {
    expectRead(
      [
        drawGrid(
          `
Läs mig
Budget 2025|är nämndens beslutade ram
Utfall 2025|är bokfört till och med augusti
Prognos|är chefernas bedömning
Avvikelse|= budget − prognos
Fråga|Anna, tfn 0510-123 45
Version|3
`,
          { blad: 'Läs mig' },
        ),
        drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30|33
IFO|19|16
Summa|49|49
`),
      ],
      [{ avvikelse: [-3, 3, 0] }],
    );
  });
  it('text above it does not tell its kind', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Särredovisning av verksamhet 51 finns på nästa blad.
Investeringar redovisas för sig.
Ökningen beror på fler årsarbetare och större volymer.
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
'55|IFO|19|16
`),
      [{ typ: 'driftredovisning', foralder: null, avvikelse: [-3, 3] }],
    );
  });
  it('a star after the year in its title breaks down no code', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025*, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
'55|IFO|19|16
* preliminärt
`),
      [{ typ: 'driftredovisning', foralder: null }],
    );
  });
  it('a sheet named after a month breaks down no code', () => {
    expectRead(
      drawGrid(
        `
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
'55|IFO|19|16
`,
        { blad: '08' },
      ),
      [{ typ: 'driftredovisning', foralder: null }],
    );
  });
});
