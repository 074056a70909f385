import { drawGrid } from '../../builders/drawGrid.ts';
import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import { roundingRoom } from '../../../src/domain/avstamning/rader/roundedTo.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { followUp } from '../../reading/readTables.ts';

const drift = (vard = 244_266, summa = 246_406): Grid =>
  drawGrid(`
Driftredovisning 2025, tkr
Kod|Verksamhet|Utfall|Budget
'51|Vård|170714|${vard}
'55|Missbruk|1048|2140
|Summa|171762|${summa}
`);

const sheet = (blad: string, text: string): Grid => drawGrid(text, { blad });

const ofSlag = (
  slag: Kontroll['slag'],
  ...sheets: readonly Grid[]
): readonly (readonly unknown[])[] =>
  followUp(...sheets)
    .kontroller.filter((one) => one.slag === slag)
    .map(({ utfall, ejJamford }) => (ejJamford === null ? [utfall] : [utfall, ejJamford]));

describe('rounding', () => {
  test.each([
    [1, 0],
    [2, 1],
    [12, 1],
    [13, 2],
  ])('of %i parts explains %i units', (parts, units) => {
    expect(roundingRoom(parts, 1)).toBe(units);
  });

  test.each([
    [246_406, 'stammer'],
    [246_407, 'avrundning'],
    [246_408, 'fel'],
  ])('a sum of %i is %s', (summa, utfall) => {
    expect(ofSlag('summa', drift(244_266, summa))).toContainEqual([utfall]);
  });
});

describe('figures that are each rounded by themselves', () => {
  test.each([
    [2, 1],
    [3, 1],
    [4, 2],
    [8, 2],
    [12, 3],
    [20, 4],
  ])('%i parts explain %i units', (parts, units) => {
    expect(roundingRoom(parts, 1, true)).toBe(units);
  });

  const table = (forecast: number, avvikelse: number): Grid =>
    drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Prognos|Budget|Avvikelse
Vård|1204|1300|${avvikelse}
Skola|3310|3200|-110
Kultur|415|400|-15
Teknik|980|1000|20
Miljö|77|80|3
Summa|${forecast}|5980|-6`);

  test.each([
    ['a unit elsewhere', 97, 5988, 'avrundning'],
    ['no unit elsewhere', 96, 5988, 'fel'],
    ['a unit elsewhere and one more', 97, 5989, 'fel'],
  ])('a sum two units off with %s', (_, avvikelse, forecast, utfall) => {
    expect(ofSlag('summa', table(forecast, avvikelse))[0]).toEqual([utfall]);
  });
});

describe('a särredovisning', () => {
  const parts = (title: string, last: number, sum: string): Grid =>
    sheet(
      'S51',
      `${title}\nVerksamhet|Utfall|Budget\nHemtjänst|70714|94266\nBoende|${last}|150000${sum}`,
    );

  test('is compared in every column', () => {
    const own = parts('Redovisning verksamhet 51*, tkr', 100_000, '\nSumma|170714|244266');
    expect(ofSlag('sarredovisning', drift(), own)).toEqual([['stammer'], ['stammer']]);
  });

  test('that says it is a selection is not called a fault', () => {
    const own = parts('Redovisning verksamhet 51*, urval, tkr', 90_000, '');
    expect(ofSlag('sarredovisning', drift(), own)).toContainEqual(['ejJamford', 'urval']);
  });

  test('without a sum, and less than its row in every column, is a selection', () => {
    const own = sheet(
      'S51',
      'Redovisning verksamhet 51*, tkr\nVerksamhet|Utfall|Budget\nA|70|94\nB|80|90',
    );
    expect(ofSlag('sarredovisning', drift(), own)).toEqual([
      ['ejJamford', 'urval'],
      ['ejJamford', 'urval'],
    ]);
  });

  test('that ties in one column and not in another is wrong', () => {
    const own = parts('Redovisning verksamhet 51*, tkr', 90_000, '');
    expect(ofSlag('sarredovisning', drift(), own)).toEqual([['fel'], ['stammer']]);
  });
});

describe('a varav row', () => {
  const resultat = (personal: number): Grid =>
    sheet(
      'Resultat',
      `Resultaträkning 2025, tkr\nTkr|Utfall|Budget\nIntäkter|400|400\nKostnader|-2000|-1900\nvarav personalkostnader|${personal}|-900\nResultat|-1600|-1500`,
    );
  test.each([
    [-1999, 'stammer'],
    [-2000, 'stammer'],
    [-2002, 'fel'],
    [900, 'fel'],
  ])('of %i is no part of −2 000: %s', (personal, utfall) => {
    expect(ofSlag('varav', resultat(personal))[0]).toEqual([utfall]);
  });
});

describe('a column of per cent', () => {
  const rows = (shares: readonly string[], first = 41_250): Grid =>
    sheet(
      'Drift',
      `Uppföljning april 2025, tkr\nVerksamhet|Budget|Utfall|Utfall %\nVård|120400|${first}|${shares[0]!}\nSkola|98210|31800|${shares[1]!}\nKultur|15400|5400|${shares[2]!}\nTeknik|33020|11240|${shares[3]!}`,
    );
  const right = ['34,3 %', '32,4 %', '35,1 %', '34,0 %'];
  test('is compared with what most of its rows are a share of', () => {
    expect(ofSlag('procent', rows(right)).flat()).toEqual(Array(4).fill('stammer'));
    expect(ofSlag('procent', rows(right.with(1, '42,4 %'))).flat()).toEqual([
      'stammer',
      'fel',
      'stammer',
      'stammer',
    ]);
  });
  test('of which few rows fit anything is not compared', () => {
    expect(ofSlag('procent', rows(['3,4 %', '12,4 %', '35,1 %', '90,0 %']))).toEqual([]);
  });
});

describe('two tables of one report', () => {
  const resultat = (budget: number): Grid =>
    sheet(
      'Resultat',
      `Resultaträkning 2025, tkr\nTkr|Utfall|Budget\nIntäkter|1000|1000\nKostnader|-172762|-247406\nResultat|-171762|${budget}`,
    );

  test.each([
    [-246_406, 'stammer'],
    [-246_407, 'avrundning'],
    [-246_408, 'fel'],
  ])('a result of %i against the sum of 246 406 is %s', (budget, utfall) => {
    expect(ofSlag('resultatMotDrift', drift(), resultat(budget))).toEqual([['stammer'], [utfall]]);
  });

  test('that tie nowhere are about different things', () => {
    const other = sheet(
      'Resultat',
      'Resultaträkning 2025, tkr\nTkr|Utfall|Budget\nIntäkter|1|2\nKostnader|-31|-42\nResultat|-30|-40',
    );
    expect(ofSlag('resultatMotDrift', drift(), other)).toEqual([
      ['ejJamford', 'ofullstandigaRader'],
      ['ejJamford', 'ofullstandigaRader'],
    ]);
  });

  test('of other names are compared by alias, and the alias is told once', () => {
    const own = sheet(
      'Drift',
      'Driftredovisning 2025, tkr\nVerksamhet|Utfall|Budget\nPolitisk verksamhet|80|90\nIFO|700|600\nSumma|780|690',
    );
    const analys = sheet(
      'Analys',
      'Verksamhetsanalys 2025, tkr\nVerksamhet|Post|Utfall|Budget\nNämnd och styrelseverksamhet|Intäkt|0|0\n|Kostnad|-80|-90\nIFO|Intäkt|100|100\n|Kostnad|-800|-700',
    );
    const { kontroller, fynd } = followUp(own, analys);
    const matched = kontroller.filter(({ slag }) => slag === 'analysMotDrift');
    expect(matched.map(({ utfall }) => utfall)).toEqual(Array(4).fill('stammer'));
    expect(matched.filter(({ alias }) => alias !== null)).toHaveLength(2);
    expect(fynd.filter(({ typ }) => typ === 'aliasAntaget')).toHaveLength(1);
  });

  test('joined of budget here and utfall there are compared where they stand', () => {
    const budget = sheet(
      'B',
      "Driftbudget 2025, tkr\nKod|Verksamhet|Budget\n'51|Vård|30\n'55|IFO|19\n|Summa|49",
    );
    const utfall = sheet(
      'U',
      "Utfall 2025, tkr\nKod|Verksamhet|Utfall\n'51|Vård|33\n'55|IFO|18\n|Summa|61",
    );
    const { kontroller } = followUp(budget, utfall);
    const sums = kontroller.filter(({ slag }) => slag === 'summa');
    expect(sums.map(({ har, utfall: outcome }) => [har.cell, outcome])).toEqual([
      ['B!C5', 'stammer'],
      ['U!C5', 'fel'],
    ]);
  });
});

test('a kontroll keeps its key when only its figures change, and no two have the same', () => {
  const keysOf = (...sheets: readonly Grid[]): readonly string[] =>
    followUp(...sheets).kontroller.map(({ nyckel }) => nyckel);
  const keys = keysOf(drift());
  expect(keysOf(drift(240_000))).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});
