import type { BeraknadTabell, Uppfoljning } from '../../src/domain/uppfoljning/uppfoljning.ts';
import {
  choosableTables,
  nameAmong,
  shownTableOf,
  titleText,
} from '../../src/taskpane/views/result/shownTable.ts';
import { buildUppfoljning, type TabellSpec } from '../builders/tabell.ts';

const build = (...specs: readonly Partial<TabellSpec>[]): Uppfoljning =>
  buildUppfoljning(
    specs.map((spec) => ({
      kolumner: [
        ['utfall', 'Utfall'],
        ['budget', 'Budget'],
      ],
      rader: [{ namn: 'Hemtjänst', belopp: { utfall: 2, budget: 1 } }],
      ...spec,
    })),
  );
const north = { titel: 'Område norr 2025', omrade: 'Norr!A3:C9' };
const south = { titel: 'Område söder 2025', omrade: 'Söder!A3:C9' };
const part = { typ: 'sarredovisning', foralder: '51', omrade: 'Vård!A3:C9' } as const;
const resultat = { typ: 'resultat', omrade: 'Resultat!A3:C9' } as const;
const uncompared: Partial<TabellSpec> = {
  kolumner: [['budget', 'Budget']],
  rader: [{ namn: 'Hemtjänst', belopp: { budget: 1 } }],
};
const keys = (tables: readonly BeraknadTabell[]) => tables.map(({ nyckel }) => nyckel);

describe('choosableTables', () => {
  it('is every driftredovisning, in the order of the workbook, and nothing else', () => {
    expect(keys(choosableTables(build(resultat, north, part, south)))).toEqual([
      'Norr!A3',
      'Söder!A3',
    ]);
  });

  it('is without a driftredovisning the tables of the kind of the first', () => {
    const second = { ...part, omrade: 'Skola!A3:C9' };
    expect(keys(choosableTables(build(part, resultat, second)))).toEqual(['Vård!A3', 'Skola!A3']);
  });

  it('leaves out what can not be compared', () => {
    expect(keys(choosableTables(build({ ...north, ...uncompared }, south)))).toEqual(['Söder!A3']);
    expect(choosableTables(build(uncompared))).toEqual([]);
  });
});

describe('shownTableOf', () => {
  it.each([
    ['the first when none is chosen', null, 'Norr!A3'],
    ['the chosen one', 'Söder!A3', 'Söder!A3'],
    ['the first when the chosen one is gone', 'Öster!A3', 'Norr!A3'],
    ['the first when the chosen one is of another kind', 'Vård!A3', 'Norr!A3'],
  ])('is %s', (_, chosen, shown) => {
    expect(shownTableOf(build(part, north, south), chosen)?.nyckel).toBe(shown);
  });

  it("gives the table's own sum, never that of several", () => {
    const shown = shownTableOf(build(north, south, part), 'Söder!A3');
    expect(shown?.summa.avvikelse).toBe(-100_000);
  });

  it('is none when nothing can be compared', () => {
    expect(shownTableOf(build(uncompared), null)).toBeNull();
  });
});

describe('nameAmong', () => {
  const namesOf = ({ tabeller }: Uppfoljning) => tabeller.map((one) => nameAmong(one, tabeller));

  it('is the title where no other table has it', () => {
    expect(namesOf(build(north, south))).toEqual(['Område norr 2025', 'Område söder 2025']);
  });

  it('tells tables of the same title apart by their places', () => {
    const titel = 'Driftredovisning 2025, tkr';
    expect(namesOf(build({ ...north, titel }, { ...south, titel }))).toEqual([
      'Driftredovisning 2025, Norr!A3:C9',
      'Driftredovisning 2025, Söder!A3:C9',
    ]);
  });
});

describe('titleText', () => {
  it.each([
    ['Driftredovisning 2025, tkr', 'Driftredovisning 2025'],
    ['Driftredovisning 2025', 'Driftredovisning 2025'],
    ['tkr', 'Tabell utan titel'],
  ])('leaves the unit to the figures: %s', (titel, shown) => {
    const [tabell] = build({ titel }).tabeller;
    expect(tabell && titleText(tabell)).toBe(shown);
  });
});
