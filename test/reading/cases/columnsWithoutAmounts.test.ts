import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('columns without amounts', () => {
  it('are per cents, whatever they are called', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget %|Budget|Utfall i % av budget|Utfall|Avv %|Avvikelse
A|100|12|66,7 %|8|33.3|4
B|100|20|80,0 %|16|20|4
`),
      [{ budget: [12, 20], utfall: [8, 16], avvikelse: [4, 4] }],
    );
  });
  it('are shares that only their number format tells', () => {
    expectRead(
      drawGrid(
        `
Drift 2025 tkr
Verksamhet|Budget|Förbrukat|Utfall
A|12|0.667|8
B|20|0.8|16
`,
        { formats: { '2,2': '0.0%', '3,2': '0.0%' } },
      ),
      [{ utfall: [8, 16], avvikelse: [4, 4] }],
    );
  });
  it('may hold per cents as text and as numbers', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse|Avvikelse %
Vård|30|33|-3|'-10,0 %
IFO|19|16|3|0.158
`),
      [{ avvikelse: [-3, 3] }],
    );
  });
  it('are notes, wherever they stand', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Not|Kod|Verksamhet|Kommentar|Budget|Analys|Utfall|Anm.
1|'51|Vård|kolla|12|ok|8|klart
2|'55|IFO||19||16|se bilaga
`),
      [{ koder: ['51', '55'], namn: ['Vård', 'IFO'], avvikelse: [4, 3] }],
    );
  });
  it('are comments that say Budget', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall|Kommentar
Hemtjänst|30|33|Utfall högre än budget
Säbo|19|16|Budget saknas för natt
LSS|2000|2010|Budget
Summa|2049|2059|
`),
      [{ namn: ['Hemtjänst', 'Säbo', 'LSS', 'Summa'], avvikelse: [-3, 3, -10, -10] }],
    );
  });
  it('may stand between names and amounts', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Ansvarig chef|Budget|Utfall
Vård|Anna Ek|12|8
IFO|Bo Al|19|16
`),
      [{ namn: ['Vård', 'IFO'], avvikelse: [4, 3] }],
    );
  });
  it('are parts of another column', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Budget|varav budget personal|Utfall|varav utfall personal|Avvikelse
Vård|12|9|8|6|4
IFO|19|10|16|9|3
`),
      [{ budget: [12, 19], utfall: [8, 16], avvikelse: [4, 3] }],
    );
  });
  it('are income and cost beside the net', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Intäkter|Kostnader|Utfall netto|Budget netto|Avvikelse
Vård|5|38|33|30|-3
IFO|1|17|16|19|3
`),
      [{ utfall: [33, 16], budget: [30, 19], avvikelse: [-3, 3] }],
    );
  });
  it('hold other numbers between the amounts', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Platser|Utfall|Avvikelse
Hemtjänst|30|12|33|-3
Säbo|19|40|16|3
Summa|49|52|49|0
`),
      [{ budget: [30, 19, 49], utfall: [33, 16, 49], avvikelse: [-3, 3, 0] }],
    );
  });
  it('are per cents of the year before, which is no wrong year', () => {
    expectRead(
      drawGrid(`
Ekonomisk rapport januari-mars 2025, tkr
Nämnd|Budget 2025|Utfall jan-mars 2025|Utfall jan-mars 2024|Förbrukning 2025 %|Förbrukning 2024 %
KS|142300|34110|33212|24,0 %|24,6 %
SN|498200|127450|121190|25,6 %|24,8 %
Summa|640500|161560|154402|25,2 %|24,7 %`),
      [{ kolumner: 'namn budget utfall foregaendeAr procent procent' }],
    );
  });
});
