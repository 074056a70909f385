import { samma } from '../../../src/domain/verksamhet/alias.ts';

describe('two names', () => {
  test.each([
    ['Vård', 'vård *'],
    ['varav Löner', 'Löner'],
  ])('%s and %s are written the same', (a, b) => {
    expect(samma(a, b)).toBe('lika');
  });

  test.each([
    ['Nämnd och styrelseverksamhet', 'Politisk verksamhet'],
    ['Förvaltningsgemensamt', 'Förvaltningsledning'],
    ['Förvaltningsledning och administration', 'Gemensamma verksamheter'],
    ['IFO', 'Individ- och familjeomsorg'],
    ['Individ och familj', 'IoF'],
    ['LSS', 'Funktionsstöd'],
    ['Särskilt boende', 'SÄBO'],
    ['Särskilt boende/annat boende', 'Säbo'],
    ['Socialpsykiatrin', 'Långvarig psykisk störning'],
    ['Hemtjänst', 'Hemtjänst i ordinärt boende ink natt'],
    ['Hemtjänst inklusive nattpatrull', 'Hemtjänst'],
    ['Övr. insatser vuxna/Ekonomiskt bistånd', 'Övr. insatser /Ekonomiskt bistånd'],
    ['Dagverksamhet', 'Dagverksamhet, ordinärt boende'],
    ['Bostadsanpassning', 'Bostadsanpassningsbidrag'],
    ['Daglig verksamhet', 'Daglig verksamhet enligt LSS'],
    ['Inkontinens, rehab, omvårdnad', 'Rehab'],
  ])('%s and %s are one by an alias, either way round', (a, b) => {
    expect([samma(a, b), samma(b, a)]).toEqual(['alias', 'alias']);
  });

  test.each([
    ['Hemtjänst', 'Särskilt boende'],
    ['Dagverksamhet', 'Daglig verksamhet'],
    ['Nämnd', 'Gemensamt'],
    ['Boende enligt LSS för vuxna', 'Boende enligt LSS för barn och unga'],
    ['Skola', 'Förskola'],
  ])('%s and %s are two', (a, b) => {
    expect(samma(a, b)).toBeNull();
  });
});
