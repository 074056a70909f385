import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

const drift = `
Driftredovisning 2024, tkr
Verksamhet||Utfall|Budget|Avvikelse
'10|Politisk verksamhet|812|850|38
'51|Äldreomsorg/LSS|241300|236100|-5200
'55|Vård för vuxna med missbruksproblem|2510|2100|-410
'56|Barn- och ungdomsvård|13050|11500|-1550
'57|Övr. insatser /Ekonomiskt bistånd|6020|6500|480
'60|Flyktingmottagande|-910|-757|153
'92|Gemensamma verksamheter|52218|55707|3489
|Summa|315000|312000|-3000
`;
const sarredovisning = `
Redovisning verksamhet 51*|Utfall|Budget|Avvikelse
Hemtjänst inklusive nattpatrull|66300|60100|-6200
Särskilt boende/demens|79000|80000|1000
Boende enl. LSS|96000|96000|0
Summa|241300|236100|-5200
`;
const investeringar = `
Investeringar 2024, tkr|Bokslut|Budget|Avvikelse
Inventarier|-812|-900|88
Fordon|0|-250|250
Nettoutgifter|-812|-1150|338
`;
const resultat = `
Resultat, tkr|Bokslut 2023|Bokslut 2024|Budget 2024|Budgetavvikelse
Intäkter|70100|65300|61200|4100
Kostnader|-371000|-380300|-373200|-7100
varav personalkostnader|-240000|-251000|-249000|-2000
varav kapitalkostnader|-2100|-2300|-2300|0
Resultat|-300900|-315000|-312000|-3000
`;

describe('a whole report', () => {
  it('has its tables on a sheet each', () => {
    expectRead(
      [
        drawGrid(drift, { blad: 'Drift' }),
        drawGrid(sarredovisning, { blad: 'Särredovisning' }),
        drawGrid(resultat, { blad: 'Resultat' }),
        drawGrid(investeringar, { blad: 'Invest' }),
      ],
      [
        {
          typ: 'driftredovisning',
          enhet: 'tkr',
          tecken: 'nettokostnad',
          koder: ['10', '51', '55', '56', '57', '60', '92', null],
          avvikelse: [38, -5200, -410, -1550, 480, 153, 3489, -3000],
          summa: { utfall: 315000, budget: 312000, avvikelse: -3000 },
        },
        { typ: 'sarredovisning', foralder: '51', enhet: 'tkr', avvikelse: [-6200, 1000, 0, -5200] },
        {
          typ: 'resultat',
          tecken: 'intakt-plus',
          roller: 'rad rad varav varav summa',
          foregaendeAr: [70100, -371000, -240000, -2100, -300900],
          avvikelse: [4100, -7100, -2000, 0, -3000],
          summa: { avvikelse: -3000 },
        },
        {
          typ: 'investeringar',
          tecken: 'intakt-plus',
          roller: 'rad rad summa',
          avvikelse: [88, 250, 338],
        },
      ],
      { period: '2024-12' },
    );
  });
  it('has its tables below each other on one sheet', () => {
    expectRead(
      drawGrid(`${drift}\n${sarredovisning}\n${resultat}\n${investeringar}`, { blad: 'Bokslut' }),
      [
        { typ: 'driftredovisning', avvikelse: [38, -5200, -410, -1550, 480, 153, 3489, -3000] },
        { typ: 'sarredovisning', foralder: '51', avvikelse: [-6200, 1000, 0, -5200] },
        { typ: 'resultat', tecken: 'intakt-plus', avvikelse: [4100, -7100, -2000, 0, -3000] },
        { typ: 'investeringar', tecken: 'intakt-plus', avvikelse: [88, 250, 338] },
      ],
    );
  });
});
