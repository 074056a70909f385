import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('sections and breaks', () => {
  it('a heading may share its name with the sum of its section', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Äldreomsorg||
Hemtjänst|10|11
Säbo|20|22
Äldreomsorg totalt|30|33
IFO||
Barn|5|6
Vuxna|6|5
IFO totalt|11|11
Totalt|41|44
`),
      [
        {
          roller: 'rad rad delsumma rad rad delsumma summa',
          summa: { budget: 41, utfall: 44, avvikelse: -3 },
        },
      ],
    );
  });
  it('two sections may have rows of the same name', () => {
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
  it('a section may give income, cost and net', () => {
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
  it('a nämnd may be merged over its verksamheter', () => {
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
  it('a page break may repeat the headers', () => {
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
  it('a page number and blank rows end no table', () => {
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
  it('footnotes are no rows', () => {
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
  it('a comment below the table is no row', () => {
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
  it('hidden rows count', () => {
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
  it('a form may be pushed aside with texts for numbers, parts and footnotes', () => {
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
