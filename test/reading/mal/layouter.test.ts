import type { Area } from '../../../src/domain/address/area.ts';
import { parseArea } from '../../../src/domain/address/area.ts';
import { recogniseUnderlag } from '../../../src/reading/recogniseUnderlag.ts';
import type { GridOptions } from '../../builders/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { goalsAsText } from './goalsAsText.ts';
import { readGoals } from './readBok.ts';

const merged = (...areas: readonly string[]): readonly Area[] =>
  areas.map((area) => parseArea(area)!);

/** Draws a sheet of goals and compares what is read of it. */
function expectGoals(drawn: string, expected: string, options: GridOptions = {}): void {
  const trimmed = expected.replace(/^\n/u, '').replace(/\n *$/u, '');
  expect(goalsAsText(readGoals(drawGrid(drawn, { blad: 'Blad1', ...options })))).toBe(trimmed);
}

const twoGoals = `
# Trygg omsorg
Andel nöjda: 84 % >= 85 %
Andel trygga: 90 % >= 80 %
# Attraktiv arbetsgivare
Sjukfrånvaro: 10,4 % <= 9,5 % ↓`
  .replaceAll('10,4', '10.4')
  .replaceAll('9,5', '9.5');

describe('goals in a column', () => {
  it('stand once, blank below', () =>
    expectGoals(
      `
Nämndmål|Indikator|Utfall|Målvärde
Trygg omsorg|Andel nöjda|84 %|≥ 85 %
|Andel trygga|90 %|≥ 80 %
Attraktiv arbetsgivare|Sjukfrånvaro|10,4 %|9,5 %`,
      twoGoals,
    ));
  it('stand in every row, in any order of columns, under other words', () =>
    expectGoals(
      `
Måltal 2025|Resultat 2025|Nyckeltal|Nämndens mål
≥ 85 %|84 %|Andel nöjda|Trygg omsorg
≥ 80 %|90 %|Andel trygga|Trygg omsorg
9,5 %|10,4 %|Sjukfrånvaro|Attraktiv arbetsgivare`,
      twoGoals,
    ));
  it('stand in rows of their own above their indicators', () =>
    expectGoals(
      `
Mål|Indikator|Målnivå|Utfall

Trygg omsorg
|Andel nöjda|≥ 85 %|84 %
|Andel trygga|≥ 80 %|90 %

Attraktiv arbetsgivare
|Sjukfrånvaro|9,5 %|10,4 %`,
      twoGoals,
    ));
  it('have numbers, in a column of their own or in front', () => {
    const expected = twoGoals;
    expectGoals(
      `
Nr|Nämndmål|Indikator|Utfall|Målvärde
1|Trygg omsorg|Andel nöjda|84 %|≥ 85 %
||Andel trygga|90 %|≥ 80 %
2|Attraktiv arbetsgivare|Sjukfrånvaro|10,4 %|9,5 %`,
      expected,
    );
    expectGoals(
      `
Nämndmål|Indikator|Utfall|Målvärde
1 Trygg omsorg|Andel nöjda|84 %|≥ 85 %
|Andel trygga|90 %|≥ 80 %
Nämndmål 2: Attraktiv arbetsgivare|Sjukfrånvaro|10,4 %|9,5 %`,
      expected,
    );
  });
  it('have an area and kommunfullmäktige above them in columns', () =>
    expectGoals(
      `
Målområde|Kommunfullmäktiges mål|Nämndmål|Indikator|Utfall|Målvärde
Välfärd|Bästa välfärden|Trygg omsorg|Andel nöjda|84 %|85 %
Organisation|Bra arbetsgivare|Attraktiv arbetsgivare|HME-index|74|80`,
      `
# Trygg omsorg < Välfärd < KF Bästa välfärden
Andel nöjda: 84 % >= 85 %
# Attraktiv arbetsgivare < Organisation < KF Bra arbetsgivare
HME-index: 74 index >= 80 index`,
    ));
});

describe('goals as headings', () => {
  it('merged across', () =>
    expectGoals(
      `
Indikator|Utfall|Målvärde
Trygg omsorg
Andel nöjda|84 %|≥ 85 %
Andel trygga|90 %|≥ 80 %
Attraktiv arbetsgivare
Sjukfrånvaro|10,4 %|9,5 %`,
      twoGoals,
      { merges: merged('A2:C2', 'A5:C5') },
    ));
  it('alone in their rows, with blank rows and a header that is repeated', () =>
    expectGoals(
      `
Indikator|Utfall|Målvärde

Nämndmål 1: Trygg omsorg

Andel nöjda|84 %|≥ 85 %

Indikator|Utfall|Målvärde
Andel trygga|90 %|≥ 80 %
Sida 3 av 28

Nämndmål 2: Attraktiv arbetsgivare
Sjukfrånvaro|10,4 %|9,5 %`,
      twoGoals,
    ));
  it('above a table each, with areas and kommunfullmäktige between', () =>
    expectGoals(
      `
Målområde 1: Välfärd
Kommunfullmäktiges mål: Bästa välfärden
Nämndmål: Trygg omsorg
Indikator|Utfall|Målvärde
Andel nöjda|84 %|85 %

Målområde 2: Organisation
Nämndmål: Attraktiv arbetsgivare
Indikator|Utfall|Målvärde
HME-index|74|80`,
      `
# Trygg omsorg < Målområde 1: Välfärd < KF Bästa välfärden
Andel nöjda: 84 % >= 85 %
# Attraktiv arbetsgivare < Målområde 2: Organisation
HME-index: 74 index >= 80 index`,
    ));
  it('with areas as headings of their own inside the table', () =>
    expectGoals(
      `
Indikator|Utfall|Målvärde
Målområde 1: Välfärd
Trygg omsorg
Andel nöjda|84 %|85 %
Målområde 2: Organisation
Attraktiv arbetsgivare
HME-index|74|80`,
      `
# Trygg omsorg < Målområde 1: Välfärd
Andel nöjda: 84 % >= 85 %
# Attraktiv arbetsgivare < Målområde 2: Organisation
HME-index: 74 index >= 80 index`,
    ));
  it('an indicator without any value below a merged heading is an indicator', () =>
    expectGoals(
      `
Indikator|Utfall|Målvärde
Trygg omsorg
Andel nöjda
Andel trygga|90 %|80 %`,
      `
# Trygg omsorg
Andel nöjda: –tom –tom
Andel trygga: 90 % >= 80 %`,
      { merges: merged('A2:C2') },
    ));
});

describe('one goal in each row', () => {
  it('Mål, Utfall, Måluppfyllelse: the row is goal and indicator', () =>
    expectGoals(
      `
Mål|Målvärde|Utfall|Måluppfyllelse
Andel nöjda|85 %|84 %|Målet är inte uppnått
Andel trygga|80 %|90 %|Uppfylld`,
      `
# Andel nöjda = ej
Andel nöjda: 84 % >= 85 % = ej
# Andel trygga = uppnadd
Andel trygga: 90 % >= 80 % = uppnadd`,
    ));
  it('below headings of goals, the column "Mål" names what is measured', () =>
    expectGoals(
      `
Mål|Utfall|Måluppfyllelse
Trygg omsorg
Andel nöjda|84 % (mål 85 %)|Ej uppfylld
Andel trygga|90 % (mål 80 %)|Uppfylld`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 % = ej
Andel trygga: 90 % >= 80 % = uppnadd`,
      { merges: merged('A2:C2') },
    ));
  it('"Mål" above values is the målvärde, and the indicator is what stands before it', () =>
    expectGoals(
      `
Nämndmål: Trygg omsorg
Indikator|Mål|Utfall|Måluppfyllelse
Andel nöjda|85 %|84 %|Ej uppfylld
Andel trygga|minst 80 %|90 %|Uppfylld`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 % = ej
Andel trygga: 90 % >= 80 % = uppnadd`,
    ));
  it('a table for each goal without names takes them from the line above', () =>
    expectGoals(
      `
Nämndmål: Andel nöjda
Mål|Utfall|Måluppfyllelse
85 %|84 %|Ej uppfylld

Nämndmål: Andel trygga
Mål|Utfall|Måluppfyllelse
80 %|90 %|Uppfylld`,
      `
# Andel nöjda = ej
Andel nöjda: 84 % >= 85 % = ej
# Andel trygga = uppnadd
Andel trygga: 90 % >= 80 % = uppnadd`,
    ));
});

describe('two years with a trend', () => {
  it('kvalitetsfaktorer with a grade, their indicators and two outcomes', () =>
    expectGoals(
      `
Kvalitetsfaktor|Grad|Indikator|Utfall 2022|Utfall 2023|Trend
Trygghet|Kvalitén uppnås|Andel trygga|82 %|84 %|Förbättrad
||Antal fallolyckor|12|15|Försämrad
Delaktighet|Kvalitén är på väg att uppnås|Andel med genomförandeplan|91 %|91 %|→`,
      `
# kvalitetsfaktor: Trygghet = uppnadd
Andel trygga: 84 % –tom (82 %) ~ battre
Antal fallolyckor: 15 st –tom ↓ (12 st) ~ samre
# kvalitetsfaktor: Delaktighet = uppnadd väntat
Andel med genomförandeplan: 91 % –tom (91 %) ~ oforandrad`,
    ));
  it('the newest year first, in two header rows', () =>
    expectGoals(
      `
Utvecklingsmål|Grad|Indikator|Utfall||Trend
|||2023|2022|
Digitalt först|Målet är uppfyllt|Antal e-tjänster|15|12|`,
      `
# utvecklingsmal: Digitalt först = uppnadd
Antal e-tjänster: 15 st –tom (12 st)`,
      { merges: merged('D1:E1') },
    ));
  it('grunduppdrag with a judgement and nothing measured', () =>
    expectGoals(
      `
Grunduppdrag|Måluppfyllelse
Vård och omsorg|Grunduppdraget uppnås
Individ och familj|Grunduppdraget uppnås till stor del`,
      `
# grunduppdrag: Vård och omsorg = uppnadd
# grunduppdrag: Individ och familj = delvis`,
    ));
  it('several earlier years: the newest is followed, the one before is the earlier', () =>
    expectGoals(
      `
Nämndmål|Indikator|2022|2023|2024|Mål 2024|Mål 2025
Trygg omsorg|Andel nöjda|80 %|82 %|84 %|85 %|90 %`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 % (82 %)`,
    ));
  it('an earlier year by its word', () =>
    expectGoals(
      `
Nämndmål|Indikator|Föregående år|Utfall delår|Målvärde
Trygg omsorg|Andel nöjda|82 %|84 %|85 %`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 % (82 %)`,
    ));
  it('an earlier year in the cell of the outcome', () =>
    expectGoals(
      `
Nämndmål|Indikator|Utfall 2024|Målvärde
Arbetsgivare|Sjukfrånvaro|10,5 % (utfall 2023 11,5 %)|9 %`,
      `
# Arbetsgivare
Sjukfrånvaro: 10.5 % <= 9 % ↓ (11.5 %)`,
    ));
});

describe('headers and sheets as they come', () => {
  it('words broken by hyphens and over rows', () =>
    expectGoals(
      `
Nämnd-|Indika-|Utfall|Mål-
mål|tor|2025|värde
Trygg omsorg|Andel nöjda|84 %|85 %`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 %`,
    ));
  it('words that a copied document breaks anywhere', () =>
    expectGoals(
      `
Nämndmå l|Målpreciserin g|Målupp fyllelse delår|Måluppfyllelse trend
Trygg omsorg|Andel nöjda|84 %, mål 85 %|Förbättrad`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 % ~ battre`,
    ));
  it('far from the corner, with a money table below on the same sheet', () =>
    expectGoals(
      `

||Måluppfyllelse 2025
||Nämndmål|Indikator|Utfall|Målvärde
||Trygg omsorg|Andel nöjda|84 %|85 %

||Driftredovisning 2025, tkr
||Verksamhet|Utfall|Budget|Avvikelse
||Hemtjänst|100|90|-10
||Politik|10|10|0
||Summa|110|100|-10`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 %`,
    ));
  it('two tables beside each other', () =>
    expectGoals(
      `
Nämndmål|Indikator|Utfall|Målvärde||Nämndmål|Indikator|Utfall|Målvärde
Trygg omsorg|Andel nöjda|84 %|85 %||Attraktiv arbetsgivare|HME-index|74|80`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 %
# Attraktiv arbetsgivare
HME-index: 74 index >= 80 index`,
    ));
  it('units in headers and number formats', () =>
    expectGoals(
      `
Nämndmål|Indikator|Mätmetod|Utfall (%)|Målvärde (%)
Trygg omsorg|Andel nöjda|Enkät, årligen|84|85
|Andel trygga|Enkät|0.9|80`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 % [Enkät, årligen]
Andel trygga: 90 % >= 80 % [Enkät]`,
      { formats: { '2,3': '0%' } },
    ));
  it('an Excel table with text below it', () =>
    expectGoals(
      `
Nämndmål|Indikator|Utfall|Målvärde
Trygg omsorg|Andel nöjda|84 %|85 %
Alla värden kommer från enkäten.`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 %`,
      { tables: [{ name: 'tblMal', area: parseArea('A1:D2')!, hasTotals: false }] },
    ));
  it('comments and statuses beside the indicators', () =>
    expectGoals(
      `
Nämndmål|Indikator|Utfall|Målvärde|Status|Kommentar
Trygg omsorg|Andel nöjda|84 %|85 %|Grön|Enkäten kom sent
|Andel trygga|90 %|80 %|Röd|`,
      `
# Trygg omsorg
Andel nöjda: 84 % >= 85 % = uppnadd "Enkäten kom sent"
Andel trygga: 90 % >= 80 % = ej`,
    ));
  it('several sheets and workbooks count as one', () => {
    const sheet = (blad: string, rad: string) =>
      drawGrid(`Nämndmål|Indikator|Utfall|Målvärde\n${rad}`, { blad, bok: `${blad}.xlsx` });
    const read = readGoals(
      sheet('Ett', 'Trygg omsorg|Andel nöjda|84 %|85 %'),
      sheet('Två', 'Trygg omsorg|Andel trygga|90 %|80 %'),
    );
    expect(goalsAsText(read)).toBe(
      '# Trygg omsorg\nAndel nöjda: 84 % >= 85 %\nAndel trygga: 90 % >= 80 %',
    );
  });
});

describe('judgements that a person wrote', () => {
  it('in a summary of goals, with counts, by name or by number', () =>
    expectGoals(
      `
Nämndmål|Indikator|Utfall|Målvärde
1. Trygg omsorg i hela kommunen|Andel nöjda|84 %|85 %
2. Attraktiv arbetsgivare|HME-index|74|80

Nämndmål|Bedömning|Antal indikatorer|Gröna|Gula|Röda
1. Trygg omsorg|Uppnås|1|1|0|0
2. Attraktiv arbetsgivare|Uppnås ej|1|0|0|1
Totalt||2|1|0|1`,
      `
# Trygg omsorg i hela kommunen = uppnadd = 1 av 1
Andel nöjda: 84 % >= 85 %
# Attraktiv arbetsgivare = ej = 0 av 1
HME-index: 74 index >= 80 index`,
    ));
  it('merged over the rows of the goal, or only in its first row', () => {
    const drawn = `
Nämndmål|Indikator|Utfall|Målvärde|Bedömning
Trygg omsorg|Andel nöjda|84 %|85 %|Delvis uppfylld
|Andel trygga|90 %|80 %|
Attraktiv arbetsgivare|HME-index|74|80|Ej uppfylld
|Andel trygga|90 %|80 %|`;
    const expected = `
# Trygg omsorg = delvis
Andel nöjda: 84 % >= 85 %
Andel trygga: 90 % >= 80 %
# Attraktiv arbetsgivare = ej
HME-index: 74 index >= 80 index
Andel trygga: 90 % >= 80 %`;
    expectGoals(drawn, expected);
    expectGoals(drawn, expected, { merges: merged('A2:A3', 'E2:E3', 'A4:A5', 'E4:E5') });
  });
  it('as sentences below the rows of the goal', () =>
    expectGoals(
      `
Indikator|Utfall|Målvärde
Trygg omsorg
Andel nöjda|84 %|85 %
Målet är delvis uppnått.
Attraktiv arbetsgivare
HME-index|74|80
Nämndmålet har inte uppnåtts.`,
      `
# Trygg omsorg = delvis
Andel nöjda: 84 % >= 85 %
# Attraktiv arbetsgivare = ej
HME-index: 74 index >= 80 index`,
      { merges: merged('A2:C2', 'A5:C5') },
    ));
  it('as a numbered list below the table, and a total', () => {
    const grid = drawGrid(
      `
Nämndmål|Indikator|Utfall|Målvärde
Trygg omsorg|Andel nöjda|84 %|85 %
Attraktiv arbetsgivare|HME-index|74|80

Bedömning av måluppfyllelse
1. Målet är delvis uppnått.
2. Målet är inte uppnått.
Totalt 2 indikatorer, 1 grön och 1 röd`,
      { blad: 'Mål' },
    );
    const read = readGoals(grid);
    expect(goalsAsText(read)).toBe(`# Trygg omsorg = delvis
Andel nöjda: 84 % >= 85 %
# Attraktiv arbetsgivare = ej
HME-index: 74 index >= 80 index`);
    expect(read.angivnaTotaler).toMatchObject([{ totalt: 2, uppnadda: 1, ej: 1 }]);
  });
});

describe('reports as they are published', () => {
  it('a name that ends with its målvärde, in a table without a column for it', () =>
    expectGoals(
      `
Målområde 1: Välfärd
Mål|Utfall|Måluppfyllelse
Andel som trivs ska vara minst 85 %|88 % (utfall 2023 86 %)|Uppfylld
Andel nöjda, mål 70%|65%|Målet är inte uppnått
HME-index, öka jmf utfall 2023|78 *utfall 2023 76|Uppfylld
Andel boende som erbjuds minst 2 utevistelser per vecka|90 %|`,
      `
# Andel som trivs ska vara minst 85 % < Målområde 1: Välfärd = uppnadd
Andel som trivs ska vara minst 85 %: 88 % >= 85 % (86 %) = uppnadd
# Andel nöjda, mål 70% < Målområde 1: Välfärd = ej
Andel nöjda, mål 70%: 65 % >= 70 % = ej
# HME-index, öka jmf utfall 2023 < Målområde 1: Välfärd = uppnadd
HME-index, öka jmf utfall 2023: 78 index oka index (76 index) = uppnadd
# Andel boende som erbjuds minst 2 utevistelser per vecka < Målområde 1: Välfärd
Andel boende som erbjuds minst 2 utevistelser per vecka: 90 % –tom`,
    ));
  it('numbered goals with one cell for outcome and målvärde, some with the målvärde alone', () =>
    expectGoals(
      `
nr|Nämndmål|Målprecisering|Måluppfyllelse delår|Måluppfyllelse trend
1|Upplevelsen av kvalitet|Andel trygga|Mål 75%|
||Andel nöjda|80%|
2|Digitalt först|Antal e-tjänster ska öka|6 st mål 20|`,
      `
# Upplevelsen av kvalitet
Andel trygga: –baraMal >= 75 %
Andel nöjda: –baraMal >= 80 %
# Digitalt först
Antal e-tjänster ska öka: 6 st >= 20 st`,
    ));
  it('grunduppdrag, kvalitetsfaktorer and utvecklingsmål below each other, in their order', () =>
    expectGoals(
      `
Grunduppdrag|Grad
Vård och omsorg|Grunduppdraget uppnås

Kvalitetsfaktorer
Kvalitetsfaktor|Grad|Indikator|Utfall 2022|Utfall 2023|Trend
Rättssäker|Kvalitén uppnås|Andel beslut i tid|90 %|92 %|

Utvecklingsmål
Utvecklingsmål|Grad|Indikator|Utfall 2022|Utfall 2023|Trend
Lägre sjukfrånvaro|Målet är på väg att inte uppfyllas|Sjukfrånvaro|8,1 %|8,5 %|`,
      `
# grunduppdrag: Vård och omsorg = uppnadd
# kvalitetsfaktor: Rättssäker = uppnadd
Andel beslut i tid: 92 % –tom (90 %)
# utvecklingsmal: Lägre sjukfrånvaro = ej väntat
Sjukfrånvaro: 8.5 % –tom ↓ (8.1 %)`,
    ));
  it('a heading with its grade above a table each', () =>
    expectGoals(
      `
Kvalitetsfaktor: Rättssäker
Grad: Kvalitén uppnås
Indikator|Utfall 2022|Utfall 2023
Andel beslut i tid|90 %|92 %
Kvalitetsfaktor: Trygg
Grad: Kvalitén på väg att uppnås
Indikator|Utfall 2022|Utfall 2023
Andel trygga|82 %|84 %`,
      `
# kvalitetsfaktor: Rättssäker = uppnadd
Andel beslut i tid: 92 % –tom (90 %)
# kvalitetsfaktor: Trygg = uppnadd väntat
Andel trygga: 84 % –tom (82 %)`,
    ));
  it('three judgements of one goal below the table, by its name and by its number, and the totals', () => {
    const grid = drawGrid(
      `
Nämndmål|Indikator|Utfall|Målvärde
Brukaren ska uppleva trygg omsorg|Andel nöjda|84 %|85 %
Attraktiv arbetsgivare|HME-index|74|80

Sammanställning
Brukaren ska uppleva trygg omsorg: nämndmålet uppnås eftersom 6 indikatorer når målet
Antal indikatorer: 6. 5 = 1 = Nämndmålet har inte uppnåtts eftersom en indikator inte når målet.
Bedömning av måluppfyllelse
1. Målet är delvis uppnått.
Antal indikatorer 25 (två värden rapporteras endast vid årets slut)
21 gröna, 2 gula och 2 röda`,
      { blad: 'Mål' },
    );
    const { mal, angivnaTotaler } = readGoals(grid);
    expect(mal[0]?.angivet.map(({ status, cell }) => [status, cell])).toEqual([
      ['uppnadd', 'Mål!A6'],
      ['ej', 'Mål!A7'],
      ['delvis', 'Mål!A9'],
    ]);
    expect(mal[0]?.angivnaAntal).toMatchObject([{ uppnadda: 6 }, { totalt: 6, uppnadda: 5 }]);
    expect(mal[1]?.angivet).toEqual([]);
    expect(angivnaTotaler).toMatchObject([
      { totalt: 25, cell: 'Mål!A10' },
      { uppnadda: 21, delvis: 2, ej: 2, cell: 'Mål!A11' },
    ]);
  });
  it('another table and volumes below on the same sheet are not goals', () => {
    const grid = drawGrid(`
Indikator|Utfall|Målnivå
Andel nöjda|84|85
Antal besök|2025|2000

Åtgärd|Ansvarig|Klart
Utbilda personal|Chefen|Vår
Anställa fler|Chefen|Höst

LSS|2025|2024
Antal i gruppboende|29|30`);
    const read = readGoals(grid);
    expect(read.mal[0]?.indikatorer.map(({ namn }) => namn)).toEqual([
      'Andel nöjda',
      'Antal besök',
    ]);
    expect(read.mal[0]?.indikatorer).toHaveLength(2);
    expect(read.volymer.map(({ nyckel }) => nyckel)).toEqual(['Drift!A9']);
  });
});

describe('tables of goals and the follow-up of money', () => {
  it('numbers of goals are no amounts, whatever words head them', () => {
    const grid = drawGrid(`
Driftredovisning 2025, tkr
Verksamhet|Utfall|Budget|Avvikelse
Hemtjänst|100|90|-10
Politik|10|10|0
Summa|110|100|-10

Nyckeltal|Utfall|Målnivå
Andel nöjda|84|85
Antal besök|20|30`);
    const { tabeller, ovriga } = recogniseUnderlag([grid], { rattelser: [], period: null });
    expect(tabeller.map(({ rader }) => rader.map(({ namn }) => namn))).toEqual([
      ['Hemtjänst', 'Politik', 'Summa'],
    ]);
    expect(ovriga.map(({ nyckel, slag }) => [nyckel, slag])).toEqual([['Drift!A7', 'mal']]);
  });
});
