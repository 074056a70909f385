import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('parts of a row', () => {
  it('are told by varav, därav and a dash', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Vård|30|33
|varav hemtjänst|10|11
|- varav säbo|15|16
|därav natt|3|4
'55|IFO|19|16
|Summa|49|49
`),
      [
        {
          roller: 'rad varav varav varav rad summa',
          avvikelse: [-3, -1, -1, -1, 3, 0],
          summa: { budget: 49, avvikelse: 0 },
        },
      ],
    );
  });
  it('may stand below a heading', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30|33
varav:||
Hemtjänst|10|11
Säbo|15|16
IFO|19|16
Summa|49|49
`),
      [{ roller: 'rad varav varav rad summa', summa: { budget: 49, avvikelse: 0 } }],
    );
  });
  it('may stand indented below a heading', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30|33
'  varav:||
'     Hemtjänst|10|11
'     Säbo|15|16
IFO|19|16
Summa|49|49
`),
      [{ roller: 'rad varav varav rad summa', summa: { budget: 49, avvikelse: 0 } }],
    );
  });
  it('are told by being indented', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Vård|30|33
'   Hemtjänst|10|11
'   Säbo|20|22
IFO|19|16
Summa|49|49
`),
      [{ roller: 'rad varav varav rad summa', avvikelse: [-3, -1, -2, 3, 0] }],
    );
  });
  it('do not include a comparison below the sum', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Hemtjänst|10|11
Säbo|20|22
Summa|30|33
Föregående år|28|29
`),
      [{ roller: 'rad rad summa', summa: { avvikelse: -3 } }],
    );
  });
  it('are not the rows whose names begin with Nettokostnad', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Nettokostnad LSS|30|33
Nettokostnad SoL|19|16
Nettokostnad IFO|1|1
Summa|50|50
`),
      [{ roller: 'rad rad rad summa', summa: { budget: 50, avvikelse: 0 } }],
    );
  });
  it('are not the rows whose names begin like a sum', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Resultatenhet kost|30|33
Resultatenhet städ|19|16
Totalförsvar|1|1
Nettoavgifter|2|2
Summa|52|52
`),
      [{ roller: 'rad rad rad rad summa', summa: { budget: 52, avvikelse: 0 } }],
    );
  });
});
