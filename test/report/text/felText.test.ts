import type { Forlust } from '../../../src/domain/fel/fel.ts';
import { felText } from '../../../src/report/text/felText.ts';

const at = (slag: Forlust['slag'], ...platser: readonly string[]): readonly Forlust[] =>
  platser.map((plats) => ({ slag, plats }));

describe('a sheet that is too large', () => {
  it.each([
    ['XFD1048576', / Längst bort står något i Drift!XFD1048576\. Ta bort det /],
    [undefined, / Tryck på Ctrl\+End i bladet för att se den sista cellen\. Ta bort det /],
  ])('names its far cell %s where it is known', (cell, sentence) => {
    const far = cell === undefined ? {} : { cell };
    expect(
      felText({ typ: 'forStort', bok: 'bok.xlsx', blad: 'Drift', detalj: '', ...far }),
    ).toMatch(sentence);
  });
});

describe('an output that is there already', () => {
  const fel = { typ: 'utfilFinns', bok: 'r.xlsx', blad: null, detalj: '' } as const;
  const annars = 'Välj ett annat namn, eller lägg till --skriv-over om det får tas bort.';

  it.each([[{}], [{ forluster: [] }]])('is somebody else’s with nothing to lose: %j', (none) => {
    expect(felText({ ...fel, ...none })).toBe(
      'Filen r.xlsx finns redan och är ingen rapport härifrån. Välj ett annat namn eller lägg till --skriv-over.',
    );
  });

  it.each([
    [at('blad', 'Eget'), `ett eget blad (Eget). ${annars}`],
    [at('blad', 'Eget', 'Mitt', 'Vårt'), `egna blad (Eget, Mitt, Vårt). ${annars}`],
    [at('blad', 'A', 'B', 'C', 'D'), `egna blad (A, B, C med flera). ${annars}`],
    [at('bild', 'Drift', 'Drift'), `en bild eller ett diagram (Drift). ${annars}`],
    [
      [...at('formel', 'Drift!H5'), ...at('anteckning', 'Drift!C7', 'Drift!C8')],
      `anteckningar (Drift!C7, Drift!C8) och en egen formel (Drift!H5). Flytta anteckningens text till kolumnen Kommentar. Skriv värdet i stället för formeln. ${annars}`,
    ],
  ])('names at most three places of a kind', (forluster, sentence) => {
    expect(felText({ ...fel, forluster })).toBe(
      `Filen r.xlsx innehåller sådant som inte kan föras över: ${sentence}`,
    );
  });
});
