import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('statements, analyses and investments', () => {
  it('a result may print income and costs as plus', () => {
    expectRead(
      drawGrid(`
Socialnämnden, tkr
|Budget 2024|Utfall 2024|Avvikelse
Intäkter|3000|3200|200
Kostnader|21000|21300|-300
Nettokostnad|18000|18100|-100
`),
      [{ typ: 'resultat', avvikelse: [200, -300, -100], summa: { avvikelse: -100 } }],
    );
  });
  it('a result of the whole municipality has sums along the way', () => {
    expectRead(
      drawGrid(`
Resultaträkning, mnkr|Bokslut 2023|Budget 2024|Bokslut 2024
Verksamhetens intäkter|200|210|220
Verksamhetens kostnader|-1000|-1050|-1080
Avskrivningar|-40|-42|-41
Verksamhetens nettokostnader|-840|-882|-901
Skatteintäkter|600|620|625
Generella statsbidrag|260|275|280
Verksamhetens resultat|20|13|4
Finansiella intäkter|5|4|6
Finansiella kostnader|-3|-3|-4
Årets resultat|22|14|6
`),
      [
        {
          typ: 'resultat',
          tecken: 'intakt-plus',
          roller: 'rad rad rad delsumma rad rad delsumma rad rad summa',
          avvikelse: [10, -30, 1, -19, 5, 5, -9, 2, -1, -8],
          summa: { utfall: 6, budget: 14, avvikelse: -8 },
        },
      ],
    );
  });
  it('a result by kind of cost may print costs as plus and income as minus', () => {
    expectRead(
      drawGrid(`
Resultatrapport socialförvaltningen per kostnadsslag, tkr, augusti 2025
|Budget ack|Utfall ack|Avvikelse ack|Budget helår|Prognos|Avvikelse helår
Intäkter|-12000|-13500|1500|-18000|-19500|1500
Personalkostnader|60000|63000|-3000|90000|94000|-4000
Lokalkostnader|8000|8000|0|12000|12000|0
Övriga kostnader|10000|9500|500|15000|14500|500
Nettokostnad|66000|67000|-1000|99000|101000|-2000
`),
      [
        {
          typ: 'resultat',
          tecken: 'nettokostnad',
          roller: 'rad rad rad rad summa',
          avvikelseAck: [1500, -3000, 0, 500, -1000],
          avvikelse: [1500, -4000, 0, 500, -2000],
          period: '2025-08',
        },
      ],
    );
  });
  it('an analysis names income and cost by one merged cell', () => {
    expectRead(
      drawGrid(
        `
Verksamhetsanalys driftbudget 2024|||||
Verksamhet||Utfall|Budget|Nettoavvikelse mot budget
Politisk verksamhet|Intäkt|0|0|
|Kostnad|-812|-850|38
Äldreomsorg|Intäkt|5000|4500|
|Kostnad|-246300|-240600|-5200
`,
        {
          blad: 'Analys tkr',
          merges: [
            { top: 2, left: 0, rows: 2, columns: 1 },
            { top: 4, left: 0, rows: 2, columns: 1 },
          ],
        },
      ),
      [
        {
          typ: 'verksamhetsanalys',
          enhet: 'tkr',
          tecken: 'intakt-plus',
          namn: ['Politisk verksamhet', 'Politisk verksamhet', 'Äldreomsorg', 'Äldreomsorg'],
          avvikelse: [0, 38, 500, -5700],
          summa: { avvikelse: -5162 },
        },
      ],
    );
  });
  it('investments may print outlays as plus', () => {
    expectRead(
      drawGrid(`
Investeringsredovisning 2025, tkr
Projekt|Per 250831|Helårsprognos|Budget|Avvikelse
Möbler|100|945|945|0
Verksamhetssystem|60|60|825|765
Summa|160|1005|1770|765
`),
      [
        {
          typ: 'investeringar',
          tecken: 'nettokostnad',
          avvikelse: [0, 765, 765],
          period: '2025-08',
        },
      ],
    );
  });
  it('a result below net costs may be printed as income over cost', () => {
    const kommun = (prognos: number): Parameters<typeof expectRead>[0] =>
      drawGrid(`
Budgetavvikelser per nämnd 2025, mnkr
Nämnd|Budget|Prognos|Avvikelse
Kommunstyrelse|187.4|184.9|2.5
Socialnämnd|988|1007.5|-19.5
Centrala poster|-1189.6|-1207.1|17.5
Årets resultat|14.2|${prognos}|0.5`);
    expectRead(kommun(14.7), [{ roller: 'rad rad rad summa', avvikelse: [2.5, -19.5, 17.5, 0.5] }]);
  });
});
