import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('sums', () => {
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
});
