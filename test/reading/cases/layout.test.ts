import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('layout', () => {
  it('a table may stand far from the corner', () => {
    expectRead(
      drawGrid(
        `
Driftredovisning 2025, tkr

${drift.map((r) => r.join('|')).join('\n')}
`,
        { top: 37, left: 11 },
      ),
      [{ enhet: 'tkr', avvikelse: [-3, 3, 0], cell: 'Drift!L41' }],
    );
  });
  it('a table may have a blank column and row after each of its own', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr

Kod||Verksamhet||Budget||Utfall

'51||Vård||30||33

'55||IFO||19||16

||Summa||49||49
`),
      [{ koder: ['51', '55', null], avvikelse: [-3, 3, 0] }],
    );
  });
  it('tables may follow each other without a blank row', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30|33
IFO|19|16
Summa|49|49
Investeringar 2025, tkr
Projekt|Budget|Utfall
Lyftar|10|8
Summa|10|8
Resultat 2025, tkr
|Budget|Utfall
Intäkter|10|9
Kostnader|-59|-58
Resultat|-49|-49
`),
      [
        { typ: 'driftredovisning', avvikelse: [-3, 3, 0] },
        { typ: 'investeringar', avvikelse: [2, 2] },
        { typ: 'resultat', tecken: 'intakt-plus', avvikelse: [-1, 1, 0] },
      ],
    );
  });
  it('tables of two nämnder may share a sheet', () => {
    expectRead(
      drawGrid(`
Socialnämnden, tkr
Verksamhet|Budget 2025|Utfall 2025
Gemensamt|5|6
Vård|30|33
Summa|35|39

Skolnämnden, tkr
Verksamhet|Budget 2025|Utfall 2025
Gemensamt|4|4
Skola|70|75
Summa|74|79
`),
      [
        { avvikelse: [-1, -3, -4], namn: ['Gemensamt', 'Vård', 'Summa'] },
        { avvikelse: [0, -5, -5], namn: ['Gemensamt', 'Skola', 'Summa'] },
      ],
    );
  });
  it('figures above the table are no rows', () => {
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
  it('figures beside the title are no columns', () => {
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
  it('a frame above the table is no row', () => {
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
${drift.map((r) => r.join('|')).join('\n')}
`),
      ],
      [{ avvikelse: [-3, 3, 0] }],
    );
  });
  it('text above the table does not tell its kind', () => {
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
  it('a star after the year in the title breaks down no code', () => {
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
  it('a breakdown below its table takes the unit from above', () => {
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
});
