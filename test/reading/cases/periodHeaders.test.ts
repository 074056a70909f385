import { foljUpp } from '../../../src/application/foljUpp.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('headers of a period', () => {
  it('that all name one month head no ledger', () => {
    const grid = drawGrid(`
Ekonomisk uppföljning t.o.m. augusti 2025, kr
Verksamhet|Årsbudget 2025|Budget ack aug|Utfall ack aug|Avvikelse ack|Utfall ack aug 2024
Gator|18450000|12300000|11984322.45|315677.55|11233410.10
Park|6120000|4080000|4003218.90|76781.10|3911002.35
Summa|24570000|16380000|15987541.35|392458.65|15144412.45`);
    expectRead(grid, [
      {
        kolumner: 'namn budget ackBudget utfall avvikelseAck foregaendeAr',
        enhet: 'kr',
        avvikelseAck: [315_677.55, 76_781.1, 392_458.65],
      },
    ]);
    expect(foljUpp([grid]).ekonomi.fynd).toEqual([]);
  });

  it('may be years alone beside a budget, of which the newest is the utfall', () => {
    expectRead(
      drawGrid(`
Renhållning, resultaträkning (kr)
|2025|2024|Budget 2025
Intäkter|21340877.20|20877111.35|21000000
Kostnader|-22011340.65|-20122870.10|-21300000
Resultat|-670463.45|754241.25|-300000`),
      [
        {
          typ: 'resultat',
          kolumner: 'namn utfall foregaendeAr budget',
          utfall: [21_340_877.2, -22_011_340.65, -670_463.45],
          foregaendeAr: [20_877_111.35, -20_122_870.1, 754_241.25],
          avvikelse: [340_877.2, -711_340.65, -370_463.45],
        },
      ],
      { period: '2025-12' },
    );
  });
  it('may be years alone above the rows of a statement of income and cost', () => {
    expectRead(
      [
        drawGrid(`
Driftredovisning 2025, mnkr
Nämnd|Budget|Utfall|Avvikelse
Kommunstyrelsen|1210|1217|-7
Summa|1210|1217|-7`),
        drawGrid(
          `
Resultaträkning, mnkr
|Not|2025|2024
Verksamhetens intäkter|1|325.1|312.4
Verksamhetens kostnader|2|-1542.1|-1473.8
Verksamhetens nettokostnader||-1217|-1161.4
Skatteintäkter|4|1233.1|1191.2
Årets resultat||16.1|29.8`,
          { blad: 'Resultat' },
        ),
      ],
      [
        { typ: 'driftredovisning' },
        {
          typ: 'resultat',
          kolumner: 'namn anteckning utfall foregaendeAr',
          roller: 'rad rad delsumma rad summa',
          utfall: [325.1, -1542.1, -1217, 1233.1, 16.1],
        },
      ],
    );
  });
  it('are statistics where years head no income and cost', () => {
    expectRead(
      drawGrid(`
Verksamhetsstatistik, kostnader i tkr
|2025|2024
Kostnad per elev|121|118
Antal elever|310|322`),
      [],
      { faults: ['ingenTabell null'] },
    );
  });
});

describe('a table that has nothing to be compared with', () => {
  const drift = `
Driftredovisning 2025, tkr
Nämnd|Budget 2025|Utfall 2025|Avvikelse
Kommunstyrelsen|1210|1217|-7
Skolnämnden|2210|2200|10
Summa|3420|3417|3`;
  const beside = (text: string): readonly Grid[] => [
    drawGrid(drift),
    drawGrid(text, { blad: 'Annat' }),
  ];
  it('is only told of where it plans a year to come', () => {
    expectRead(
      beside(`
Driftbudget 2026 med plan 2027, tkr
Nämnd|Budget 2026|Plan 2027
Kommunstyrelsen|1250|1260
Skolnämnden|2250|2300
Summa|3500|3560`),
      [{}, { budget: [1250, 2250, 3500] }],
    );
  });
  it('is a warning where the outcome of the same year is missing', () => {
    expectRead(
      beside(`
Driftbudget 2025, tkr
Verksamhet|Budget 2025
Park|1250
Gata|2250
Summa|3500`),
      [{}, { budget: [1250, 2250, 3500] }],
      { faults: ['ingenJamforelse A2:B5'] },
    );
  });
  it('is left where it is a balance sheet or a cash flow', () => {
    expectRead(
      beside(`
Balansräkning (tkr)
|Not|2025-12-31|2024-12-31
Summa anläggningstillgångar|12|812300|790211
Kassa och bank|16|87654|77123
Summa tillgångar||899954|867334
Summa eget kapital||517333|501233
Skulder||382621|366101
Summa eget kapital och skulder||899954|867334

Kassaflödesanalys (tkr)
|Not|2025-12-31|2024-12-31
Årets resultat||6036|5060
Kassaflöde från den löpande verksamheten||6036|5060
Investeringar||-4000|-3000
Årets kassaflöde||2036|2060`),
      [{}],
    );
  });
});
