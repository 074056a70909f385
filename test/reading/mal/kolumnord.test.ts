import { drawGrid } from '../../builders/drawGrid.ts';
import { goalsAsText } from './goalsAsText.ts';
import { readGoals } from './readBok.ts';

const textOf = (drawn: string): string => goalsAsText(readGoals(drawGrid(drawn, { blad: 'Mål' })));
const lines = (...texts: readonly string[]): string => texts.join('\n');

describe('a judgement of the goal', () => {
  it.each([
    'Bedömning nämndmål',
    'Bedömning av nämndmålet',
    'Status nämndmål',
    'Nämndmålets status',
  ])('stands below "%s"', (header) =>
    expect(
      textOf(`
Nämndmål|Indikator|Målvärde|Utfall|${header}
Trygg omsorg|Andel nöjda|85 %|84 %|Målet uppnås
|Andel trygga|80 %|90 %|`),
    ).toBe(
      lines('# Trygg omsorg = uppnadd', 'Andel nöjda: 84 % >= 85 %', 'Andel trygga: 90 % >= 80 %'),
    ),
  );

  it('stands beside one of each indicator', () =>
    expect(
      textOf(`
Nämndmål|Indikator|Målvärde|Utfall|Status indikator|Status nämndmål
Trygg omsorg|Andel nöjda|85 %|84 %|Ej uppnådd|Uppnås
|Andel trygga|80 %|90 %|Uppnådd|`),
    ).toBe(
      lines(
        '# Trygg omsorg = uppnadd',
        'Andel nöjda: 84 % >= 85 % = ej',
        'Andel trygga: 90 % >= 80 % = uppnadd',
      ),
    ));
});

describe('"Resultatmål"', () => {
  it('is a goal, below one of kommunfullmäktige', () =>
    expect(
      textOf(`
Övergripande mål|Resultatmål|Styrtal|Ambitionsnivå|Resultat
Attraktiv kommun|Fler bostäder|Antal bygglov|≥ 50|44
|Fler jobb|Antal praktikplatser|20|35`),
    ).toBe(
      lines(
        '# Fler bostäder < KF Attraktiv kommun',
        'Antal bygglov: 44 st >= 50 st',
        '# Fler jobb < KF Attraktiv kommun',
        'Antal praktikplatser: 35 st >= 20 st',
      ),
    ));

  it('holds both where a slash parts it', () =>
    expect(
      textOf(`
Nämndmål|Indikator|Resultat/mål
Trygg omsorg|Andel nöjda|84 %, mål 85 %`),
    ).toBe(lines('# Trygg omsorg', 'Andel nöjda: 84 % >= 85 %')));
});

describe('outcomes of tertials', () => {
  const table = (second: string): string =>
    textOf(`
Nämndmål|Indikator|Målvärde|T1|T2
Trygg omsorg|Andel nöjda|85 %|80 %|${second}`);
  it('are followed by the last', () =>
    expect(table('86 %')).toBe(lines('# Trygg omsorg', 'Andel nöjda: 86 % >= 85 %')));
  it('that somebody has filled in', () =>
    expect(table('')).toBe(lines('# Trygg omsorg', 'Andel nöjda: 80 % >= 85 %')));
});

describe('a judgement of the nämnd', () => {
  it.each(['Nämndens bedömning', 'Uppnås 2025?', 'Symbol'])('stands below "%s"', (header) =>
    expect(
      textOf(`
Nämndmål|Indikator|Målvärde|Utfall|${header}
Trygg omsorg|Andel nöjda|85 %|84 %|Uppnås
|Andel trygga|80 %|90 %|Uppnås`),
    ).toBe(
      lines(
        '# Trygg omsorg',
        'Andel nöjda: 84 % >= 85 % = uppnadd',
        'Andel trygga: 90 % >= 80 % = uppnadd',
      ),
    ),
  );
});

describe('a målvärde with a sign and %', () => {
  const table = (utfall: string, mal: string, namn = 'Utsläpp'): string =>
    textOf(`
Nämndmål|Indikator|Utgångsvärde|Utfall|Målvärde
Hållbart|${namn}|1 200 ton|${utfall}|${mal}`).split('\n')[1] ?? '';
  it.each(['-10 %', '+ 5 procent', '−2,5 procentenheter'])('"%s" is a change of so much', (mal) =>
    expect(table('1 100 ton', mal)).toContain('1100 ton –ejTolkat'),
  );
  it('is a bound of an outcome in %', () => {
    expect(table('-12 %', '-10 %')).toContain('-12 % <= -10 %');
    expect(table('-12', '-10 %', 'Utsläpp i %')).toContain('-12 % <= -10 %');
  });
});

describe('"Totalt"', () => {
  it('is the outcome beside those of women and men', () =>
    expect(
      textOf(`
Nämndmål|Indikator|Kvinnor|Män|Totalt|Målvärde
Trygg omsorg|Andel nöjda|88 %|80 %|84 %|85 %`),
    ).toBe(lines('# Trygg omsorg', 'Andel nöjda: 84 % >= 85 %')));
  it('is none beside an outcome of its own', () =>
    expect(
      textOf(`
Nämndmål|Indikator|Utfall|Totalt|Målvärde
Trygg omsorg|Andel nöjda|84 %|12|85 %`),
    ).toContain('Andel nöjda: 84 % >= 85 %'));
});
