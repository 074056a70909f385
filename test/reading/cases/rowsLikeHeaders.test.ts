import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('rows that look like headers', () => {
  it('may have amounts like years', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Budget|Utfall
Politik|2000|1950
Hemtjänst|8000|8100
Summa|10000|10050
`),
      [{ namn: ['Politik', 'Hemtjänst', 'Summa'], avvikelse: [50, -100, -50] }],
    );
  });
  it('may have nothing but amounts like years, further down', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Utfall|Prognos|Budget
'10|Politik|553|872|872
'55|Missbruk|1948|2040|2140
'92|Gemensamt|38381|55251|59586
|Summa|40882|58163|62598
`),
      [{ koder: ['10', '55', '92', null], avvikelse: [0, 100, 4335, 4435] }],
    );
  });
  it('may have codes like years', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall
2010|Politik|2000|1950
2020|Hemtjänst|2100|1990
|Summa|4100|3940
`),
      [{ koder: ['2010', '2020', null], avvikelse: [50, 110, 160] }],
    );
  });
  it('may be a verksamhet whose name begins with Budget', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall
'570|Ekonomiskt bistånd|9000|9100
'575|Budget- och skuldrådgivning|2000|1990
'580|Flykting|50|60
`),
      [
        {
          namn: ['Ekonomiskt bistånd', 'Budget- och skuldrådgivning', 'Flykting'],
          avvikelse: [-100, 10, -10],
        },
      ],
    );
  });
  it('may be such a verksamhet in a table without codes', () => {
    expectRead(
      drawGrid(`
|Driftredovisning 2025, tkr
|Verksamhet|Budget|Utfall
|Ekonomiskt bistånd|9000|9100
|Budget- och skuldrådgivning|2000|1990
|Flykting|50|60
`),
      [
        {
          namn: ['Ekonomiskt bistånd', 'Budget- och skuldrådgivning', 'Flykting'],
          avvikelse: [-100, 10, -10],
        },
      ],
    );
  });
  it('may have a comment that says Budget', () => {
    expectRead(
      drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Budget|Utfall|Kommentar
'570|Ekonomiskt bistånd|9000|9100|
'575|Budget- och skuldrådgivning|700|690|Budget
'580|Flykting|50|60|Utfall
|Summa|9750|9850|
`),
      [{ koder: ['570', '575', '580', null], avvikelse: [-100, 10, -10, -100] }],
    );
  });
  it('may be named after forecasts, utfall and budget', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall
Prognosenhet|30|33
Utfallsgrupp A|19|16
Budgetenheten|5|5
Summa|54|54
`),
      [
        {
          namn: ['Prognosenhet', 'Utfallsgrupp A', 'Budgetenheten', 'Summa'],
          avvikelse: [-3, 3, 0, 0],
        },
      ],
    );
  });
});
