import { drawGrid } from '../../builders/drawGrid.ts';
import { expectRead } from '../expectRead.ts';

describe('headers of forecasts and avvikelser', () => {
  it('the forecast of the latest month counts', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget|Prognos mars|Prognos augusti|Avvikelse
A|10|11|12|-2
B|20|20|19|1
`),
      [{ prognos: [12, 19], foregaendePrognos: [11, 20], avvikelse: [-2, 1] }],
    );
  });
  it('the forecast of the highest number counts', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget|Prognos 1|Prognos 2|Avvikelse
A|10|11|12|-2
B|20|20|19|1
`),
      [{ prognos: [12, 19], foregaendePrognos: [11, 20], avvikelse: [-2, 1] }],
    );
  });
  it('the forecast of the latest tertial counts', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget|Prognos T1|Prognos T2|Avvikelse
A|10|11|12|-2
B|20|20|19|1
`),
      [{ prognos: [12, 19], foregaendePrognos: [11, 20], avvikelse: [-2, 1] }],
    );
  });
  it.each([
    ['Utfall aug', 'Prognos april', 'Prognos'],
    ['Utfall aug', 'Prognos per 30/4', 'Prognos helår'],
    ['Utfall aug', 'Prognos (mars)', 'Prognos augusti'],
    ['Utfall', 'Prognos delår', 'Helårsprognos'],
    ['Utfall aug', 'Prognos T1', 'Prognos 2025'],
    ['Utfall aug', 'Tidigare prognos', 'Prognos'],
  ])('%s | %s | %s: the later forecast is this one', (utfall, forra, denna) => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget|${utfall}|${forra}|${denna}|Avvikelse
A|10|7|11|12|-2
B|20|12|20|19|1
`),
      [{ prognos: [12, 19], foregaendePrognos: [11, 20], avvikelse: [-2, 1] }],
    );
  });
  it.each([
    ['Prognos 2024', 'Prognos 2025'],
    ['Prognos brutto', 'Prognos netto'],
    ['Prognos exkl reserv', 'Prognos'],
    ['Föregående prognos 2024', 'Prognos 2025'],
  ])('%s is no earlier forecast beside %s', (other, denna) => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget|${other}|${denna}|Avvikelse
A|10|11|12|-2
B|20|20|19|1
`),
      [{ kolumner: 'namn budget prognos avvikelse', prognos: [12, 19], avvikelse: [-2, 1] }],
    );
  });
  it('of several earlier forecasts the latest counts', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget|Prognos mars|Prognos maj|Prognos augusti|Avvikelse
A|10|9|11|12|-2
B|20|21|20|19|1
`),
      [{ prognos: [12, 19], foregaendePrognos: [11, 20] }],
    );
  });
  it('a verksamhet that is new has no earlier forecast', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget|Föregående prognos|Prognos|Avvikelse
A|10|11|12|-2
B|20||19|1
C|20|–|19|1
D|20|ny|19|1
`),
      [{ prognos: [12, 19, 19, 19], foregaendePrognos: [11, null, null, null] }],
    );
  });
  it('an earlier forecast that is no number is told, and nothing lacks for it', () => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Budget|Föregående prognos|Prognos|Avvikelse
A|10|11|12|-2
B|20|2O|19|1
`),
      [{ prognos: [12, 19], foregaendePrognos: [11, null], avvikelse: [-2, 1] }],
      { faults: ['ejTal C4'] },
    );
  });
  it('a forecast avvikelse is no forecast', () => {
    expectRead(
      drawGrid(`
Drift 2025, tkr
Verksamhet|Budget|Utfall aug|Prognostiserad avvikelse|Helårsprognos
Vård|30|20|-3|33
IFO|19|12|3|16
`),
      [{ prognos: [33, 16], avvikelse: [-3, 3] }],
    );
  });
  it.each([
    'Prognos helår',
    'Prognos per augusti',
    'Prognos 2 2025',
    'Prognostiserat utfall',
    'Beräknat utfall helår',
    'Bedömt utfall 2025',
    'Progn.',
    'Förväntat utfall 2025',
    'Prognos bokslut',
    'Prognos efter aug',
  ])('%s is the forecast', (rubrik) => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|Utfall|${rubrik}|Budget
A|8|10|12
B|16|20|19
`),
      [{ utfall: [8, 16], prognos: [10, 20], avvikelse: [2, -1] }],
    );
  });
  it.each([
    'Avv.',
    'Differens',
    'Diff budget/prognos',
    'Över-/underskott',
    'Över/underskott',
    'Avvikelse mot budget',
    'Resultat mot budget',
    '+/-',
    'Avvikelse budget - prognos',
    'Nettoavvikelse',
    'Budget-prognos',
    'Årets avvikelse',
  ])('%s is an avvikelse, never an amount', (rubrik) => {
    expectRead(
      drawGrid(`
Drift 2025 tkr
Verksamhet|${rubrik}|Utfall|Prognos|Budget
A|2|8|10|12
B|-1|16|20|19
`),
      [{ utfall: [8, 16], prognos: [10, 20], budget: [12, 19], avvikelse: [2, -1] }],
    );
  });
});
