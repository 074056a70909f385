import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('what breaks a table', () => {
  it('may be a page that repeats the headers', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Hemtjänst|10|11
'52|Säbo|20|22
Sida 6 av 28
Kod|Verksamhet|Budget|Utfall
'55|IFO|11|11
|Summa|41|44
`),
      [{ roller: 'rad rad rad summa', summa: { budget: 41, utfall: 44, avvikelse: -3 } }],
    );
  });
  it('may be blank rows and a page number', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Hemtjänst|10|11

21(42)
'52|Säbo|20|22

|Summa|30|33
`),
      [{ roller: 'rad rad summa', summa: { avvikelse: -3 } }],
    );
  });
  it('may be footnotes, which are no rows', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'10|Hemtjänst*|10|11
'20|Säbo1)|20|22
|Summa|30|33
* Inklusive natt.
1) Här ingår 5 platser i Norrbo.
Källa: ekonomisystemet 2025-09-12
Not 1: siffrorna är preliminära
`),
      [{ roller: 'rad rad summa', koder: ['10', '20', null], summa: { avvikelse: -3 } }],
    );
  });
  it('may be a comment below, whose lines are no rows', () => {
    expectRead(
      drawGrid(`
Driftredovisning augusti 2025, tkr
Kod|Verksamhet|Utfall|Prognos|Budget
'10|Politik|553|872|872
'51|Vård|170714|253626|244266
'55|Missbruk|1048|3040|2140
|Summa|172315|257538|247278

Kommentar till utfallet
Hemtjänst -6 062 tkr
Avvikelsen beror på fler timmar.
Säbo: överskott på intäkter.
Åtgärder pågår.
Riktpunkt 66,7 %
`),
      [
        {
          koder: ['10', '51', '55', null],
          namn: ['Politik', 'Vård', 'Missbruk', 'Summa'],
          avvikelse: [0, -9360, -900, -10260],
        },
      ],
    );
  });
  it('may be hidden rows, which count', () => {
    expectRead(
      drawGrid(
        `
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Hemtjänst|10|11
'52|Säbo|20|22
|Summa|30|33
`,
        { hiddenRows: [3] },
      ),
      [{ summa: { avvikelse: -3 } }],
    );
  });
  it('may be parts, blank rows and footnotes in a form far from the corner', () => {
    expectRead(
      drawGrid(
        `
|Socialnämnden, tkr
|||
|Socialnämnden|Budget|Utfall|Avvi-
||2025|2025|kelse
|Förvaltningsgemensamt|'19\u00a0083|'11\u202f053|'8 030
|LSS|'45 704|'45 779|'− 75
|  varav boende|'20 000|'20 100|'− 100
|Hemtjänst *|31745|37807|-6062

|Summa|'96 532|'94 639|'1 893
|* inklusive natt
`,
        { top: 4, left: 2 },
      ),
      [
        {
          enhet: 'tkr',
          roller: 'rad rad varav rad summa',
          avvikelse: [8030, -75, -100, -6062, 1893],
          period: '2025-12',
        },
      ],
    );
  });
});
