import * as fc from 'fast-check';
import { goalsAsText } from './goalsAsText.ts';
import { drawLayout, layouts, type Goals } from './randomLayout.ts';
import { readGoals } from './readBok.ts';

const goals: Goals = [
  {
    namn: 'Brukaren ska uppleva en god och trygg omsorg',
    rader: [
      ['Andel nöjda med sin hemtjänst', '84 %', '≥ 85 %'],
      ['Bidragstiden ska minska', '13 månader', 'minska från14 månader'],
      ['Tidiga insatser erbjuds', 'Ja', 'Ja'],
    ],
  },
  { namn: 'Digitalt först', rader: [['Antalet e-tjänster ska öka', '12 st', '15 st']] },
  {
    namn: 'Attraktiv arbetsgivare',
    rader: [
      ['Sjukfrånvaro', '10,38 %', '9,5 %'],
      ['HME-index', 'ej klart', '≥ 80'],
    ],
  },
];

const expected = `# Brukaren ska uppleva en god och trygg omsorg
Andel nöjda med sin hemtjänst: 84 % >= 85 %
Bidragstiden ska minska: 13 månader minska 14 månader ↓ (14 månader)
Tidiga insatser erbjuds: ja ja
# Digitalt först
Antalet e-tjänster ska öka: 12 st >= 15 st
# Attraktiv arbetsgivare
Sjukfrånvaro: 10.38 % <= 9.5 % ↓
HME-index: –ejKlart >= 80 index`;

it('the same goals give the same however a sheet sets them out', () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      expect(goalsAsText(readGoals(drawLayout(goals, layout)))).toBe(expected);
    }),
    { numRuns: 300, seed: 42 },
  );
});

it('the order of the goals on the sheet is the order that they come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...goals], { minLength: 1 }), layouts, (some, layout) => {
      const { mal } = readGoals(drawLayout(some, layout));
      expect(mal.map(({ namn }) => namn)).toEqual(some.map(({ namn }) => namn));
      expect(mal.map(({ indikatorer }) => indikatorer.length)).toEqual(
        some.map(({ rader }) => rader.length),
      );
    }),
    { numRuns: 150, seed: 7 },
  );
});
