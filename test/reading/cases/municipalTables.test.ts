import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('tables of yearly and monthly reports', () => {
  it('may print costs as minus and have no avvikelse of their own', () => {
    expectRead(
      drawGrid(`
Driftredovisning nämnden 2022 (tkr)
Kod|Verksamhet|Budget 2022|Utfall 2022
'100|Nämnd|-900|-850
'510|Äldreomsorg|-90000|-95000
'600|Integration|700|900
|Summa|-90200|-94950
`),
      [{ tecken: 'intakt-plus', avvikelse: [50, -5000, 200, -4750], summa: { avvikelse: -4750 } }],
    );
  });
  it.each([
    ['Differens', []],
    ['Avvikelse', ['felTecken D2']],
  ])('may take utfall less budget, which is worth a look under %s', (rubrik, faults) => {
    expectRead(
      drawGrid(`
Driftredovisning 2024, tkr
Verksamhet|Budget 2024|Utfall 2024|${rubrik}
Skola|12000|12430|430
Vård|8300|8150|-150
IFO|4100|4231|131
Summa|24400|24811|411
`),
      [{ avvikelse: [-430, 150, -131, -411] }],
      { faults },
    );
  });
  it('sum the nämnder, then all with the finances', () => {
    expectRead(
      drawGrid(`
Driftredovisning per nämnd, mnkr
Nämnd|Budget 2024|Utfall 2024|Avvikelse
Kommunstyrelsen|80.0|78.5|1.5
Socialnämnden|320.0|331.0|-11.0
Barn- och utbildningsnämnden|400.0|402.0|-2.0
Summa nämnder|800.0|811.5|-11.5
Finansförvaltningen|-830.0|-845.0|15.0
Totalt|-30.0|-33.5|3.5
`),
      [
        {
          tecken: 'nettokostnad',
          roller: 'rad rad rad delsumma rad summa',
          avvikelse: [1.5, -11, -2, -11.5, 15, 3.5],
          summa: { budget: -30, utfall: -33.5, avvikelse: 3.5 },
        },
      ],
    );
  });
  it('take nämnder to cost, though the finances outweigh them', () => {
    expectRead(
      drawGrid(`
Driftredovisning per nämnd, mnkr
Nämnd|Budget 2024|Utfall 2024
Kommunstyrelsen|80.0|78.5
Socialnämnden|320.0|331.0
Barn- och utbildningsnämnden|400.0|402.0
Summa nämnder|800.0|811.5
Finansförvaltningen|-830.0|-845.0
Totalt|-30.0|-33.5
`),
      [{ tecken: 'nettokostnad', avvikelse: [1.5, -11, -2, -11.5, 15, 3.5] }],
    );
  });
  it('may print budget and utfall below zero with a surplus as plus', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2023, tkr
Verksamhet|Bokslut 2023|Budget 2023|Avvikelse
Vård|-241300|-236100|-5200
IFO|-13050|-11500|-1550
Integration|910|757|153
Summa|-253440|-246843|-6597
`),
      [{ tecken: 'intakt-plus', avvikelse: [-5200, -1550, 153, -6597], period: '2023-12' }],
    );
  });
  it('count the net of budget and utfall that are split into income, cost and net', () => {
    expectRead(
      drawGrid(
        `
Driftredovisning 2024, tkr
Verksamhet|Budget|||Utfall|||Avvikelse
|Intäkt|Kostnad|Netto|Intäkt|Kostnad|Netto|Netto
Hemtjänst|-1000|9000|8000|-1100|9600|8500|-500
Säbo|-2000|12000|10000|-1900|11500|9600|400
Summa|-3000|21000|18000|-3000|21100|18100|-100
`,
        {
          merges: [
            { top: 1, left: 1, rows: 1, columns: 3 },
            { top: 1, left: 4, rows: 1, columns: 3 },
          ],
        },
      ),
      [{ budget: [8000, 10000, 18000], utfall: [8500, 9600, 18100], avvikelse: [-500, 400, -100] }],
    );
  });
  it('tell the forecast of last month from this one, and leave the change aside', () => {
    expectRead(
      drawGrid(`
Månadsuppföljning socialnämnden per 2025-04-30
Belopp i tkr||||Riktpunkt 33,3 %
Verksamhet|Årsbudget|Utfall|Förbrukning %|Prognos|Föregående prognos|Avvikelse|Förändring
IFO|30000|10500|35.0|31000|30500|-1000|-500
Äldreomsorg|90000|29000|32.2|90000|90000|0|0
Funktionsstöd|60000|20100|33.5|60500|60000|-500|-500
Socialnämnden totalt|180000|59600|33.1|181500|180500|-1500|-1000
`),
      [
        {
          enhet: 'tkr',
          kolumner: 'namn budget utfall procent prognos foregaendePrognos avvikelse',
          prognos: [31000, 90000, 60500, 181500],
          foregaendePrognos: [30500, 90000, 60000, 180500],
          avvikelse: [-1000, 0, -500, -1500],
          period: '2025-04',
        },
      ],
    );
  });
  it('name a row by its verksamhet where a nämnd stands before it', () => {
    expectRead(
      drawGrid(
        `
Nämnd|Verksamhet|Budget 2025|Prognos 2025
Socialnämnden|Hemtjänst|1000|1100
Socialnämnden|Säbo|2000|2000
Skolnämnden|Förskola|3000|2900
Skolnämnden|Grundskola|5000|5100
`,
        { blad: 'Data tkr' },
      ),
      [
        {
          enhet: 'tkr',
          namn: ['Hemtjänst', 'Säbo', 'Förskola', 'Grundskola'],
          avvikelse: [-100, 0, 100, -100],
        },
      ],
    );
  });
  it('take the code of the verksamhet where an ansvar stands before it', () => {
    expectRead(
      drawGrid(
        `
Ansvar|Verksamhet|Benämning|Budget 2025|Prognos 2025
7010|510|Hemtjänst norr|1000|1100
7010|520|Säbo norr|2000|2000
7020|530|LSS|3000|2900
`,
        { blad: 'Data tkr' },
      ),
      [{ koder: ['510', '520', '530'], avvikelse: [-100, 0, 100] }],
    );
  });
});
