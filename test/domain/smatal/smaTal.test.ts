import { isSmaTal, whatIsCounted, type Raknat } from '../../../src/domain/smatal/smaTal.ts';

describe('isSmaTal', () => {
  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, true],
    [4, false],
    [-1, false],
    [2.5, false],
  ])('says of %p: %p', (varde, expected) => {
    expect(isSmaTal(varde)).toBe(expected);
  });
});

describe('whatIsCounted', () => {
  const cases: readonly (readonly [string, Raknat])[] = [
    ['Antal med hemtjänst', 'personer'],
    ['Antal i gruppboende', 'personer'],
    ['Antal brukare', 'personer'],
    ['Antal placerade barn', 'personer'],
    ['Inst. placeringar dygn', 'personer'],
    ['Familjehem dygn', 'personer'],
    ['Institutionsplaceringar', 'personer'],
    ['Antal hushåll ekonomiskt bistånd', 'personer'],
    ['Antal beslut per 2025-08-31', 'personer'],
    ['Antal barn i kö till platser', 'personer'],
    ['Antal platser i särskilt boende', 'annat'],
    ['Antal enheter med barn', 'annat'],
    ['Antal e-tjänster', 'annat'],
    ['Antal timmar hemtjänst', 'annat'],
    ['Antal yttranden', 'osagt'],
    ['Hemtjänst', 'osagt'],
    ['Andel brukare', 'inget'],
    ['Nöjda brukare, %', 'inget'],
    ['Kostnad per brukare', 'inget'],
    ['Brukare per medarbetare', 'inget'],
    ['Placeringar, tkr', 'inget'],
    ['Placeringskostnad', 'inget'],
    ['Medelvårdtid barn', 'inget'],
    ['Genomsnittligt antal brukare', 'inget'],
    ['Förändring antal brukare', 'inget'],
    ['Väntetid till beslut', 'inget'],
  ];
  it.each(cases)('says of %p: %p', (text, expected) => {
    expect(whatIsCounted(text)).toBe(expected);
  });
});
