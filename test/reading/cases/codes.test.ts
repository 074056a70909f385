import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('codes', () => {
  it('are numbers or text, with blanks, stars and leading zeros', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
10|Politik|5|4
'51*|Vård|12|8
' 55|IFO|19|16
'57\u00a0|Vuxna|1|1
'0510|Ledning|2|2
56.0|Barn|3|4
`),
      [
        {
          koder: ['10', '51', '55', '57', '0510', '56'],
          avvikelse: [1, 4, 3, 0, 0, -1],
          typ: 'driftredovisning',
        },
      ],
    );
  });
  it('may stand after the name', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Kod|Budget|Utfall
Vård|'51|12|8
IFO|'55|19|16
`),
      [{ koder: ['51', '55'], namn: ['Vård', 'IFO'], avvikelse: [4, 3] }],
    );
  });
  it('may stand before the name in its cell, with or without a dash', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
10 Politik|1|1
51* Äldreomsorg/LSS|10|11
55 - Missbruk|20|22
Summa|31|34
`),
      [
        {
          koder: ['10', '51', '55', null],
          namn: ['Politik', 'Äldreomsorg/LSS', 'Missbruk', 'Summa'],
        },
      ],
    );
  });
  it('may end with a letter', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51A|Vård norr|30|33
'51B|Vård syd|19|16
'55|IFO|1|1
`),
      [{ koder: ['51A', '51B', '55'] }],
    );
  });
  it('may be long project numbers', () => {
    expectRead(
      drawGrid(`
Investeringar 2025, tkr
Projekt|Benämning|Budget|Utfall
1234567|Lyftar|30|33
1234568|Möbler|19|16
|Summa|49|49
`),
      [
        {
          typ: 'investeringar',
          namn: ['Lyftar', 'Möbler', 'Summa'],
          roller: 'rad rad summa',
          avvikelse: [-3, 3, 0],
        },
      ],
    );
  });
  it('may stand on a sum', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Hemtjänst|10|11
'52|Säbo|20|22
'99|Summa|30|33
`),
      [{ roller: 'rad rad summa', summa: { budget: 30 } }],
    );
  });
  it('may be a range on a sum', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'51|Hemtjänst|10|11
'52|Säbo|20|22
'51-52|Summa äldreomsorg|30|33
'55|IFO|5|4
Tot||35|37
`),
      [{ roller: 'rad rad delsumma rad summa', summa: { budget: 35 } }],
    );
  });
  it('sum those that they begin, in two levels', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'5|Vård och omsorg|60|63
'51|Äldreomsorg|41|44
'510|Hemtjänst|21|22
'511|Säbo|20|22
'55|IFO|19|19
'9|Gemensamt|7|7
|Summa|67|70
`),
      [{ summa: { budget: 67, utfall: 70, avvikelse: -3 } }],
    );
  });
  it('may stand below those that they sum', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'510|Hemtjänst|21|22
'511|Säbo|20|22
'51|Äldreomsorg|41|44
'550|Barn|10|10
'551|Vuxna|9|9
'55|IFO|19|19
|Summa|60|63
`),
      [{ summa: { budget: 60, utfall: 63, avvikelse: -3 } }],
    );
  });
  it('may stand below those that they sum without a printed total', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Kod|Verksamhet|Budget|Utfall
'510|Hemtjänst|21|22
'511|Säbo|20|22
'51|Äldreomsorg|41|44
'55|IFO|19|19
`),
      [{ summa: { budget: 60, utfall: 63, avvikelse: -3 } }],
    );
  });
  it('sum parts that are rounded', () => {
    expectRead(
      drawGrid(`
Drift 2025, mnkr
Kod|Verksamhet|Budget|Utfall
'51|Äldreomsorg|41,1|44,2
'510|Hemtjänst|21,0|22,1
'511|Säbo|20,0|22,0
'55|IFO|19,0|19,0
|Summa|60,1|63,2
`),
      [
        {
          roller: 'rad varav varav rad summa',
          summa: { budget: 60.1, utfall: 63.2, avvikelse: -3.1 },
        },
      ],
    );
  });
  it('may recur in tables of two nämnder on a sheet', () => {
    expectRead(
      drawGrid(`
Socialnämnden, tkr
Kod|Verksamhet|Budget 2025|Utfall 2025
'10|Nämnd|5|6
'51|Vård|30|33

Skolnämnden, tkr
Kod|Verksamhet|Budget 2025|Utfall 2025
'10|Nämnd|4|4
'40|Skola|70|75
`),
      [{ avvikelse: [-1, -3] }, { avvikelse: [0, -5] }],
    );
  });
});
