import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('a breakdown of a row', () => {
  it('takes the unit from the table above it', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
'55|IFO|19|16
|Summa|49|49

Särredovisning av verksamhet 51*
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
Summa|30|33
`),
      [
        { typ: 'driftredovisning', summa: { budget: 49 } },
        { typ: 'sarredovisning', foralder: '51', enhet: 'tkr', summa: { budget: 30 } },
      ],
    );
  });
  it('may stand in a workbook of its own', () => {
    expectRead(
      [
        drawGrid(
          `
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
'55|IFO|19|16
`,
          { bok: 'a.xlsx' },
        ),
        drawGrid(
          `
Verksamhet 51*
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
Summa|30|33
`,
          { bok: 'b.xlsx', blad: 'Detalj tkr' },
        ),
      ],
      [
        { typ: 'driftredovisning' },
        { typ: 'sarredovisning', foralder: '51', avvikelse: [-1, -2, -3] },
      ],
    );
  });
  it('may have codes that begin with that of the row', () => {
    expectRead(
      [
        drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
'55|IFO|19|16
`),
        drawGrid(
          `
Särredovisning 51*, tkr
Kod|Verksamhet|Budget|Utfall
'510|Hemtjänst|10|11
'511|Säbo|20|22
|Summa|30|33
`,
          { blad: '51' },
        ),
      ],
      [
        { typ: 'driftredovisning' },
        {
          typ: 'sarredovisning',
          foralder: '51',
          koder: ['510', '511', null],
          avvikelse: [-1, -2, -3],
        },
      ],
    );
  });
  it('may share names of rows with another', () => {
    expectRead(
      [
        drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
'55|IFO|19|16
`),
        drawGrid(
          `
Särredovisning 51*, tkr
Verksamhet|Budget|Utfall
Ledning|10|11
Övrigt|20|22
`,
          { blad: '51' },
        ),
        drawGrid(
          `
Särredovisning 55*, tkr
Verksamhet|Budget|Utfall
Ledning|9|6
Övrigt|10|10
`,
          { blad: '55' },
        ),
      ],
      [{}, { foralder: '51' }, { foralder: '55' }],
    );
  });
});
