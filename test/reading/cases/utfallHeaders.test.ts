import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('utfall headers', () => {
  it('of this year may name no year beside last bokslut', () => {
    expectRead(
      drawGrid(`
Driftredovisning augusti 2025, tkr
Verksamhet|Bokslut 2024|Utfall|Budget
A|9|10|12
B|18|20|19
`),
      [{ utfall: [10, 20], foregaendeAr: [9, 18], avvikelse: [2, -1], period: '2025-08' }],
    );
  });
  it('of last bokslut are the earlier year where this year has a forecast', () => {
    expectRead(
      drawGrid(
        `
Verksamhet|Bokslut 2024|Budget 2025|Prognos 2025|Avvikelse
A|9|12|13|-1
B|18|19|19|0
`,
        { blad: 'Drift tkr' },
      ),
      [
        {
          kolumner: 'namn foregaendeAr budget prognos avvikelse',
          foregaendeAr: [9, 18],
          avvikelse: [-1, 0],
        },
      ],
    );
  });
  it('may have years of two digits', () => {
    expectRead(
      drawGrid(`
Driftredovisning, tkr
Verksamhet|Utfall 24|Utfall 25|Budget 25
A|9|10|12
B|18|20|19
`),
      [{ utfall: [10, 20], avvikelse: [2, -1] }],
    );
  });
  it('of the same period last year are the earlier year', () => {
    expectRead(
      drawGrid(`
Drift augusti 2025, tkr
Verksamhet|Utfall samma period fg år|Utfall perioden|Budget perioden|Avvikelse
A|7|8|12|4
B|15|16|19|3
`),
      [{ utfall: [8, 16], ackBudget: [12, 19], foregaendeAr: [7, 15], avvikelse: [4, 3] }],
    );
  });
  it('of single months are left out beside the utfall to date', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|jan|feb|mar|apr|maj|jun|jul|aug|Ack utfall|Ack budget|Avvikelse
A|1|1|1|1|1|1|1|1|8|10|2
B|2|2|2|2|2|2|2|2|16|15|-1
Summa|3|3|3|3|3|3|3|3|24|25|1
`),
      [{ kolumner: 'namn utfall ackBudget avvikelse', avvikelse: [2, -1, 1] }],
    );
  });
  it('of few months are left out as well', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Jan|Feb|Mars|April|Utfall jan-april|Budget 2025|Prognos 2025
Vård|2|2|2|2|8|30|33
IFO|1|1|1|1|4|19|16
`),
      [
        {
          utfall: [8, 4],
          budget: [30, 19],
          prognos: [33, 16],
          avvikelse: [-3, 3],
          period: '2025-04',
        },
      ],
    );
  });
  it('of the last month are left out beside the utfall to date', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Utfall augusti|Ackumulerat utfall|Ackumulerad budget|Avvikelse
A|1|8|10|2
B|2|16|15|-1
`),
      [{ utfall: [8, 16], avvikelse: [2, -1], period: '2025-08' }],
    );
  });
  it('of the last month are left out together with its budget', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget aug|Utfall aug|Budget jan-aug|Utfall jan-aug|Årsbudget|Årsprognos
A|1|2|10|8|15|14
B|2|2|15|16|22|25
`),
      [
        {
          utfall: [8, 16],
          ackBudget: [10, 15],
          budget: [15, 22],
          avvikelseAck: [2, -1],
          avvikelse: [1, -3],
          period: '2025-08',
        },
      ],
    );
  });
  it.each([
    'Utfall 2025-08-31',
    'Utfall t.o.m. 250831',
    'Utfall jan–aug 2025',
    'Utfall januari - augusti 2025',
    'Utfall 202501-202508',
    'Utfall 2025-01-01 - 2025-08-31',
    'Utfall aug-25',
    'Utfall aug 25',
    'Utfall 31/8 2025',
    'Utfall 31/8-25',
    'Utfall 31.8.2025',
    'Utfall 2025:08',
    'Utfall 2508',
    'Utfall T2 2025',
    'Utfall tertial 2 2025',
    'Utfall per sista augusti 2025',
    'Periodutfall 2025-08',
    'Redovisat 250831',
    'Ack utfall aug 2025',
    'Utfall 8 mån 2025',
  ])('%s is utfall to August 2025', (rubrik) => {
    expectRead(
      drawGrid(`
Drift tkr
Verksamhet|${rubrik}|Prognos 2025|Budget 2025
A|8|10|12
B|16|20|19
`),
      [{ utfall: [8, 16], avvikelse: [2, -1], period: '2025-08' }],
    );
  });
  it('may be Redovisning with its year, also above income, cost and netto', () => {
    expectRead(
      drawGrid(`
Driftredovisning (mnkr)
|Budget 2025|||Redovisning 2025|||Redovisning 2024||
Nämnd|Intäkt|Kostnad|Netto|Intäkt|Kostnad|Netto|Intäkt|Kostnad|Netto
KS|38.2|-180.5|-142.3|41.2|-181|-139.8|37.9|-172.9|-135
SN|84|-582.2|-498.2|88.9|-596.6|-507.7|82.2|-571.3|-489.1
Summa|122.2|-762.7|-640.5|130.1|-777.6|-647.5|120.1|-744.2|-624.1`),
      [
        {
          utfall: [-139.8, -507.7, -647.5],
          foregaendeAr: [-135, -489.1, -624.1],
          avvikelse: [2.5, -9.5, -7],
        },
      ],
      { period: '2025-12' },
    );
  });
  it('are of the whole project where the avvikelse is', () => {
    expectRead(
      drawGrid(`
Slutredovisade investeringar 2025, tkr
Projekt|Beslutad budget|Utfall tidigare år|Utfall 2025|Totalt utfall|Avvikelse
Idrottshall|48000|31233|15870|47103|897
Cirkulation|5200|410|4988|5398|-198
Reningsverk|22000|18110|4322|22432|-432
Summa|75200|49753|25180|74933|267`),
      [{ utfall: [47103, 5398, 22432, 74933], avvikelse: [897, -198, -432, 267] }],
    );
  });
});
