import { frekvensOf } from '../../../../src/reading/mal/ord/frekvensOf.ts';

describe('how often it is measured', () => {
  it.each([
    ['Socialstyrelsen – procent, årligen', 'ar'],
    ['Utbildning av personal- Antal, årsvis', 'ar'],
    ['Mäts en gång per år', 'ar'],
    ['Enkät, 1 ggr/år', 'ar'],
    ['Kolada, år', 'ar'],
    ['Verksamhetssystem- procent, halvår', 'halvar'],
    ['Verksamhetssystem – Antal, halvårsvis', 'halvar'],
    ['två gånger per år', 'halvar'],
    ['per tertial', 'tertial'],
    ['Kvartalsvis', 'kvartal'],
    ['månadsvis', 'manad'],
    ['varje månad', 'manad'],
    ['Antal', null],
    ['Sjukfrånvaro senaste året', null],
    ['bidragstid i månader', null],
    ['', null],
  ])('is told by "%s"', (text, frekvens) => expect(frekvensOf(text)).toBe(frekvens));

  it('is unknown without a text', () => expect(frekvensOf(null)).toBeNull());
});
