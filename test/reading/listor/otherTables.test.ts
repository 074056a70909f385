import fc from 'fast-check';
import { findListor } from '../../../src/reading/listor/findListor.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { trycktaTabeller } from '../../data/tryckta.ts';
import { drawLayout, layouts } from '../mal/randomLayout.ts';
import { gridsOf } from '../mal/readBok.ts';
import { drawMess } from '../messyTables/drawMess.ts';
import { messes } from '../messyTables/mess.ts';

const listsOf = (grid: Grid): readonly string[] =>
  findListor(grid, []).map(({ slag, nyckel }) => `${slag} ${nyckel}`);

describe('what is no list is not taken for one', () => {
  it.each([
    [
      'a table with a row of statsbidrag',
      'Verksamhet|Budget|Utfall|Avvikelse\nStatsbidrag|-4|-5|1',
    ],
    ['income by kind', 'Intäkter|Belopp|Budget|Avvikelse\nStatsbidrag|4|5|1'],
    ['a bidrag with budget and outcome', 'Bidrag|Budget|Utfall|Avvikelse\nGod vård|4|5|1'],
    ['amounts without a state', 'Bidrag|Belopp\nGod vård|5'],
    ['groups in money', 'Grupp|Budget|Utfall|Prognos|Avvikelse\nNorr|4|5|6|-1'],
    ['money with hours beside', 'Grupp|Beviljade timmar|Budget|Utfall|Avvikelse\nNorr|400|4|5|-1'],
    ['volumes by year', 'Hemtjänst|2025|2024|2023\nBeviljade timmar|400|300|200'],
    ['goals with åtgärder', 'Indikator|Utfall|Målvärde|Åtgärd|Status\nNöjda|4 %|5 %|Träna|Pågår'],
    ['goals by kvalitetsfaktor', 'Kvalitetsfaktor|Indikator|Utfall 2025|Trend\nTrygghet|Nöjda|4|5'],
    ['comments beside money', 'Verksamhet|Budget|Utfall|Åtgärd|Status\nIFO|4|5|Träna|Pågår'],
    ['text', 'Åtgärder\nVi planerar att minska bemanningen.'],
    ['postings', 'Datum|Konto|Ansvar|Belopp|Text\n2025-01-01|4010|51|5|Bidrag'],
    ['a risk mentioned', 'Risk|Kommentar\nStöld|Ja'],
  ])('%s', (_, text) => {
    expect(listsOf(drawGrid(text))).toEqual([]);
  });

  it.each([
    'askersund-2025-delar.xlsx',
    'lekeberg-2025.xlsx',
    'huvudbok-2025-08.xlsx',
    'stokig.xlsx',
  ])('a sheet of %s', async (bok) => {
    expect((await gridsOf(bok)).flatMap(listsOf)).toEqual([]);
  });

  it('a table that a municipality printed', () => {
    const drawn = trycktaTabeller.map(({ titel, kolumner, rader }) =>
      buildGrid([
        [titel],
        ['Kod', 'Verksamhet', ...kolumner],
        ...rader.map(({ kod, namn, text }) => [kod ?? '', namn, ...text]),
      ]),
    );
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.flatMap(listsOf)).toEqual([]);
  });

  it('a table of money, whatever a person has done to it', () => {
    fc.assert(
      fc.property(messes, (mess) => {
        expect(listsOf(drawMess(mess))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a table of goals, however it is set out', () => {
    const goals = [
      { namn: 'Trygg omsorg', rader: [['Andel nöjda', '84 %', '≥ 85 %']] },
      { namn: 'Åtgärder i tid', rader: [['Beviljade timmar', '10', '12']] },
    ] as const;
    fc.assert(
      fc.property(layouts, (layout) => {
        expect(listsOf(drawLayout(goals, layout))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a list among other things', () => {
  it('ends where a table of money, of goals or another list begins', () => {
    const grid = drawGrid(`
Åtgärd|Mål|Planerad start
Samverka|Insatser|Vår 2021

Drift 2025, tkr
Verksamhet|Budget|Utfall|Avvikelse
IFO|4|5|-1

Bidrag|Status|Belopp
God vård|Beslutat|5

Nämndmål|Indikator|Utfall 2025|Målvärde
Trygg|Nöjda|4 %|5 %`);
    const found = findListor(grid, []).map(({ slag, from, to }) => [slag, from, to]);
    expect(found).toEqual([
      ['handlingsplan', 1, 2],
      ['statsbidrag', 8, 9],
    ]);
  });

  it('does not take the notes below it for rows', () => {
    const grid = drawGrid(`
Åtgärd|Mål|Planerad start
Samverka|Insatser|Vår 2021

Upprättad|2021-01-01
Planen följs upp en gång om året.`);
    expect(findListor(grid, []).map(({ to }) => to)).toEqual([2]);
  });

  it('is found beside another', () => {
    const grid = drawGrid(`
Bidrag|Status|Belopp||Risk|Sannolikhet|Allvarlighet
God vård|Beslutat|5||Stöld|1|2`);
    expect(listsOf(grid)).toEqual(['statsbidrag Drift!A1', 'internkontroll Drift!E1']);
  });
});
