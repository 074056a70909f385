import { drawGrid } from '../../builders/drawGrid.ts';
import { goalsAsText } from './goalsAsText.ts';
import { readGoals } from './readBok.ts';

const read = (drawn: string) => readGoals(drawGrid(drawn, { blad: 'Mål' }));
const textOf = (drawn: string): string => goalsAsText(read(drawn));
const lines = (...texts: readonly string[]): string => texts.join('\n');

describe('a heading that is more than one cell', () => {
  const expected = lines(
    '# Trygg omsorg',
    'Andel nöjda: 86 % >= 85 %',
    '# Attraktiv arbetsgivare',
    'HME: 74 index >= 80 index',
  );

  it('has its words beside its name, above a header that is repeated', () =>
    expect(
      textOf(`
Nämndmål 1|Trygg omsorg
Indikator|Utfall|Målvärde
Andel nöjda|86 %|85 %

Nämndmål 2|Attraktiv arbetsgivare
Indikator|Utfall|Målvärde
HME|74|80`),
    ).toBe(expected));

  it('has its words beside its name, inside a table', () =>
    expect(
      textOf(`
Indikator|Utfall|Målvärde
Nämndmål 1:|Trygg omsorg
Andel nöjda|86 %|85 %
Nämndmål 2:|Attraktiv arbetsgivare
HME|74|80`),
    ).toBe(expected));

  const judged = expected
    .replace('omsorg', 'omsorg = delvis')
    .replace('arbetsgivare', 'arbetsgivare = ej');

  it('has its judgement beside it, above a table each', () =>
    expect(
      textOf(`
Nämndmål 1: Trygg omsorg|||Uppnås delvis
Indikator|Utfall|Målvärde
Andel nöjda|86 %|85 %

Nämndmål 2|Attraktiv arbetsgivare||Uppnås ej
Indikator|Utfall|Målvärde
HME|74|80`),
    ).toBe(judged));

  it('has its judgement in the column of judgements', () =>
    expect(
      textOf(`
Indikator|Utfall|Målvärde|Status
Nämndmål 1 - Trygg omsorg|||Uppnås delvis
Andel nöjda|86 %|85 %|
Nämndmål 2 - Attraktiv arbetsgivare|||Uppnås ej
HME|74|80|`),
    ).toBe(judged));

  it('loses a number of two parts', () =>
    expect(
      textOf(`
Nämndmål 1.1: Trygg omsorg
Indikator|Utfall|Målvärde
Andel nöjda|86 %|85 %`),
    ).toBe(lines('# Trygg omsorg', 'Andel nöjda: 86 % >= 85 %')));
});

describe('what is said below the last row of a table', () => {
  const table = `
Nämndmål|Indikator|Utfall|Målvärde
Trygg omsorg|Andel nöjda|84 %|85 %
|Andel trygga|90 %|80 %
Attraktiv arbetsgivare|HME|74|80
`;

  it('judges the goal with the number that it names, and is no goal', () =>
    expect(textOf(`${table}Nämndmål 1: Nämndmålet uppnås eftersom 2 indikatorer når målet`)).toBe(
      lines(
        '# Trygg omsorg = uppnadd = 2 av ?',
        'Andel nöjda: 84 % >= 85 %',
        'Andel trygga: 90 % >= 80 %',
        '# Attraktiv arbetsgivare',
        'HME: 74 index >= 80 index',
      ),
    ));

  it.each([
    ['1 grön', 0, 1],
    ['1 grön och 1 röd', 1, 0],
    ['Antal indikatorer 3', 1, 0],
  ])('counts all goals when it counts more than the last has: %s', (said, totals, ofLast) => {
    const { angivnaTotaler, mal } = read(`${table}${said}`);
    expect(angivnaTotaler).toHaveLength(totals);
    expect(mal[1]?.angivnaAntal).toHaveLength(ofLast);
  });
});

describe('columns that other words head', () => {
  it('"Styrtal" names the indicators, and how often they are measured is no unit', () =>
    expect(
      textOf(`
Verksamhetsmål|Styrtal|Mätning|Utfall|Målvärde
Hög tillgänglighet|Svarstid|Månad|4,5|5
|Besvarade i tid|Månad|81 %|90 %`),
    ).toBe(
      lines(
        '# Hög tillgänglighet',
        'Svarstid: 4.5 <= 5 ↓ [Månad]',
        'Besvarade i tid: 81 % >= 90 % [Månad]',
      ),
    ));

  it('"Enhet" gives the unit of bare numbers', () =>
    expect(
      textOf(`
Nämndmål|Indikator|Enhet|Utfall|Målvärde
Kunskap|Meritvärde|poäng|221,5|220`),
    ).toBe(lines('# Kunskap', 'Meritvärde: 221.5 poäng >= 220 poäng [poäng]')));

  it('a prognosis in figures is no judgement and leaves the one beside it', () =>
    expect(
      textOf(`
Nämndmål|Indikator|Utfall|Målvärde|Prognos 2025|Status
Rätt stöd|Andel nöjda|84 %|85 %|86 %|Grön
|Andel trygga|90 %|80 %|91 %|Grön`),
    ).toBe(
      lines(
        '# Rätt stöd',
        'Andel nöjda: 84 % >= 85 % = uppnadd',
        'Andel trygga: 90 % >= 80 % = uppnadd',
      ),
    ));

  it('a prognosis in words speaks of the year to come, beside what is said of now', () =>
    expect(
      textOf(`
Nämndmål|Indikator|Utfall|Målvärde|Prognos|Status
Rätt stöd|Andel nöjda|84 %|85 %|Uppnås|Röd
|Andel trygga|90 %|80 %|Uppnås|
|Antal besök|9|8|Uppnås|Grön`),
    ).toBe(
      lines(
        '# Rätt stöd',
        'Andel nöjda: 84 % >= 85 % = ej = uppnadd väntat',
        'Andel trygga: 90 % >= 80 % = uppnadd väntat',
        'Antal besök: 9 st >= 8 st = uppnadd = uppnadd väntat',
      ),
    ));
});

describe('a målvärde at the end of a name', () => {
  it.each([
    ['HME-index, mål 80', '79', '79 index >= 80 index'],
    ['Antal besök (mål minst 40 st)', '41', '41 st >= 40 st'],
    ['Brukare som når sitt mål', '41', '41 –tom'],
  ])('counts in a table without a column for it: %s', (namn, utfall, expected) =>
    expect(textOf(`Nämndmål|Indikator|Utfall\nTrygg omsorg|${namn}|${utfall}`)).toContain(
      `${namn}: ${expected}`,
    ),
  );
});

describe('a fraction without a unit', () => {
  it.each([
    ['0,84', '9,9 %', '0.84 >= 9.9 %'],
    ['0,84', '10 %', '0.84 andel >= 10 %'],
    ['0,84', '80 %', '0.84 andel >= 80 %'],
    ['1', '80 %', '1 % >= 80 %'],
    ['0,84', '0,85', '0.84 >= 0.85'],
  ])('%s is not taken for percent beside %s where that is large', (utfall, mal, expected) => {
    const drawn = `Nämndmål|Indikator|Utfall|Målvärde\nTrygghet|Andel nöjda|${utfall}|${mal}`;
    expect(textOf(drawn)).toContain(`Andel nöjda: ${expected}`);
    expect(read(drawn).fynd.some(({ typ }) => typ === 'enhetSkiljer')).toBe(
      expected.includes('andel'),
    );
  });
});

it('a note that the goal is reached beside row after row is said of each, beside one of the goal', () => {
  const judged = (second: string) =>
    read(`
Nämndmål|Indikator|Utfall|Målvärde|Kommentar
Rätt stöd|Andel nöjda|88 %|85 %|Målet är uppnått
|Väntetid, dagar|41|30|${second}`).mal[0]?.angivet.length;
  expect(judged('Målet är inte uppnått')).toBe(0);
  expect(judged('Kön har ökat')).toBe(1);
});

it('a ranking is better the lower it is', () =>
  expect(
    textOf(`Nämndmål|Indikator|Utfall|Målvärde\nKvalitet|Ranking i jämförelsen|60|50`),
  ).toContain('<= 50'));

describe('a målvärde that compares with an earlier year', () => {
  const table = (mal: string) =>
    `Nämndmål|Indikator|Utfall 2023|Utfall 2024|Utfall 2025|Mål\nSkola|Andel nöjda|82 %|78 %|80 %|${mal}`;

  it.each([
    ['minst i nivå med 2024', '>= %'],
    // The year that the målvärde names, not the one before.
    ['minst i nivå med 2023', '>= 82 %'],
    ['öka jmf utfall 2023', 'oka 82 %'],
    ['öka jmf utfall 2020', '–ejTolkat'],
  ])('has its value from that year: %s', (mal, expected) =>
    expect(textOf(table(mal))).toContain(`Andel nöjda: 80 % ${expected} (78 %)`),
  );
});

it('a place among others compares with nothing but a place', () => {
  const units = (namn: string, utfall: string) =>
    read(
      `Nämndmål|Indikator|Utfall|Mål\nKvalitet|${namn}|${utfall}|topp 50`,
    ).mal[0]?.indikatorer.map(({ utfall: { varde } }) => varde?.enhet);
  expect(units('Ranking i jämförelsen', '60')).toEqual(['plats']);
  expect(units('Jämförelsen', 'plats 60')).toEqual([undefined]);
  expect(units('Antal miljöbilar', '60')).not.toEqual(['plats']);
});

describe('an arrow alone', () => {
  const trend = (namn: string, arrow: string) =>
    read(`Nämndmål|Indikator|Utfall|Målvärde|Trend\nMiljö|${namn}|42 %|40 %|${arrow}`).mal[0]
      ?.indikatorer[0]?.angivenTrend;

  it.each([
    ...['↑', '↗', '▲', '⬆️'].map((arrow) => [arrow, 'battre'] as const),
    ...['↓', '↘', '▼'].map((arrow) => [arrow, 'samre'] as const),
    ...['→', '➡️', '='].map((arrow) => [arrow, 'oforandrad'] as const),
  ])('%s is a trend where higher is better: %s', (arrow, expected) => {
    expect(trend('Andel nöjda', arrow)).toBe(expected);
  });

  it('says nothing where lower is better: it may point at the value or at what is better', () => {
    expect(trend('Sjukfrånvaro', '↗')).toBeNull();
    expect(trend('Sjukfrånvaro', '→')).toBe('oforandrad');
    expect(trend('Sjukfrånvaro', 'Bättre')).toBe('battre');
  });
});

it('a trend in words tells the direction where nothing else does', () => {
  const direction = (trend: string) =>
    read(`Nämndmål|Indikator|2024|2025|Målvärde|Trend\nSkola|Lärare|20|18|19|${trend}`).mal[0]
      ?.indikatorer[0]?.riktning;
  expect(direction('Positiv')).toMatchObject({ varde: 'lagre', skal: 'trend' });
  expect(direction('Negativ')).toMatchObject({ varde: 'hogre', skal: 'trend' });
  expect(direction('↗')).toMatchObject({ varde: 'hogre', skal: 'antagen' });
});

describe('areas with nyckeltal over years, a trend and a grade', () => {
  it('are goals, and the grade is of the row that it stands in', () =>
    expect(
      textOf(`
Grunduppdrag 2023

Område|Nyckeltal|2021|2022|2023|Trend|Grad
Förskola|Antal barn|54|53|51|Negativ|Uppnås
|Andel behöriga|41|42|40|Negativ|Uppnås till stor del
Skola|Meritvärde|218|221|224|Positiv|Uppnås inte`),
    ).toBe(
      lines(
        '# grunduppdrag: Förskola',
        'Antal barn: 51 st –tom (53 st) = uppnadd ~ samre',
        'Andel behöriga: 40 % –tom (42 %) = delvis ~ samre',
        '# grunduppdrag: Skola',
        'Meritvärde: 224 –tom (221) = ej ~ battre',
      ),
    ));

  it('have the grade of the area where it says so', () =>
    expect(
      textOf(`
Område|Nyckeltal|2022|2023|Grad
Bibliotek|Antal lån|64|62|Kvalitén på väg att uppnås
Musikskola|Antal elever|28|22|Kvalitén uppnås`),
    ).toContain('# Bibliotek = uppnadd väntat'));
});

it('goals and uppdrag in one column have their målvärden in their names', () =>
  expect(
    textOf(`
Mål och uppdrag|Resultat|Bedömning
Andelen behöriga ska uppgå till minst 90 procent|88 %|Ej uppnått
Alla förskolor ska ha en plan|Ja|Uppnått
Antalet platser ska vara 40|38|Delvis`),
  ).toContain(
    lines(
      'Andelen behöriga ska uppgå till minst 90 procent: 88 % >= 90 % = ej',
      'Alla förskolor ska ha en plan: ja ja = uppnadd',
      'Antalet platser ska vara 40: 38 st >= 40 st = delvis',
    ),
  ));

it('a goal in a table of its own is of the area that its neighbour above stands in', () =>
  expect(
    textOf(`
Målområde 1: Barn
Nämndmål: Höja resultaten
Indikator|Mål|Utfall
Andel behöriga|87 %|85 %

Nämndmål: Trygg skola
Indikator|Mål|Utfall
Andel trygga|95 %|95 %`),
  ).toContain('# Trygg skola < Målområde 1: Barn'));
