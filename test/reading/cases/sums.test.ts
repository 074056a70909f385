import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('sums', () => {
  it('of a group may lack the word and stand below', () => {
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
  it('of a group may lack the word and stand above', () => {
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
  it('of some rows may be followed by rows and the total', () => {
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
  it('of some rows may be followed by rows alone', () => {
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
  it('may stand first under the name of the nämnd', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Socialnämnden|41|44
Hemtjänst|10|11
Säbo|20|22
IFO|11|11
`),
      [{ roller: 'summa rad rad rad', summa: { budget: 41, utfall: 44, avvikelse: -3 } }],
    );
  });
  it('may stand last under the name of the nämnd', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
IFO|11|11
Socialnämnden|41|44
`),
      [{ roller: 'rad rad rad summa', summa: { budget: 41, utfall: 44, avvikelse: -3 } }],
    );
  });
  it.each([
    'Summa',
    'SUMMA',
    'Summa:',
    'S:a',
    'Totalt',
    'Total',
    'Totalsumma',
    'Summa totalt',
    'Summa socialnämnden',
    'Socialnämnden totalt',
    'Netto',
    'Nettokostnad',
    'Nettokostnader',
    'Summa nettokostnad',
    'Totalt netto',
    'Resultat',
    'Summa drift',
    'Nämnden totalt:',
    'Summering',
    'Hela nämnden',
    'Totala nettokostnader',
    'TOTALT SN',
  ])('are called %s', (namn) => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
IFO|11|11
${namn}|41|44
`),
      [{ roller: 'rad rad rad summa', summa: { budget: 41, utfall: 44, avvikelse: -3 } }],
    );
  });
  it('of a group and of all may be the same', () => {
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
  it('may sum a single row', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|100|90
|Summa|100|90
`),
      [{ roller: 'rad summa', summa: { budget: 100, avvikelse: 10 } }],
    );
  });
  it('are not rows that merely equal the one above', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|100|90
IFO|100|90
`),
      [{ roller: 'rad rad', summa: { budget: 200, avvikelse: 20 } }],
    );
  });
  it('are not rows that happen to equal those above', () => {
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
  it('may be named in the column of codes', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Hemtjänst|10|11
'52|Säbo|20|22
Summa||30|33
`),
      [{ koder: ['51', '52', null], roller: 'rad rad summa' }],
    );
  });
  it('of an Excel table may lack a name', () => {
    expectRead(
      drawGrid(
        `
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Hemtjänst|10|11
'52|Säbo|20|22
||30|33
Anteckning: 99 platser|||99
`,
        {
          tables: [
            { name: 'tbl', area: { top: 1, left: 0, rows: 4, columns: 4 }, hasTotals: true },
          ],
        },
      ),
      [{ roller: 'rad rad summa', summa: { avvikelse: -3 } }],
    );
  });
  it('may stand below an Excel table', () => {
    expectRead(
      drawGrid(
        `
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30|33
IFO|19|16
Summa|49|49
`,
        {
          tables: [{ name: 'a', area: { top: 1, left: 0, rows: 3, columns: 3 }, hasTotals: false }],
        },
      ),
      [{ summa: { budget: 49, avvikelse: 0 } }],
    );
  });
  it('end Excel tables beside each other', () => {
    expectRead(
      drawGrid(
        `
Drift 2025, tkr||||Investeringar 2025, tkr
Verksamhet|Budget|Utfall||Projekt|Budget|Utfall
Vård|30|33||Lyftar|10|8
IFO|19|16||Möbler|5|6
LSS|8|8||Summa|15|14
Summa|57|57
`,
        {
          tables: [
            { name: 'a', area: { top: 1, left: 0, rows: 5, columns: 3 }, hasTotals: true },
            { name: 'b', area: { top: 1, left: 4, rows: 4, columns: 3 }, hasTotals: true },
          ],
        },
      ),
      [
        { typ: 'driftredovisning', roller: 'rad rad rad summa', avvikelse: [-3, 3, 0, 0] },
        { typ: 'investeringar', roller: 'rad rad summa', avvikelse: [2, -1, 1] },
      ],
    );
  });
});
