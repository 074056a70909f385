import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { readMal } from '../../../src/reading/mal/readMal.ts';
import type { Rattelse } from '../../../src/domain/regler/regler.ts';
import { buildGrid } from '../../builders/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { goalsAsText } from './goalsAsText.ts';
import { readGoals } from './readBok.ts';

const head = ['Nämndmål', 'Indikator', 'Utfall', 'Målvärde'];
/** An indicator with an outcome and a målvärde, below one that is whole. */
const sheet = (utfall: CellValue, mal: CellValue, namn = 'Andel trygga') =>
  buildGrid([head, ['Nämndens arbete', 'Andel nöjda', '90 %', '85 %'], [null, namn, utfall, mal]], {
    blad: 'Mål',
  });
const foundIn = (...grids: readonly Grid[]) =>
  readGoals(...grids).fynd.map(({ typ, cell, allvar, ...data }) => [
    typ,
    cell,
    allvar,
    'skal' in data ? data.skal : null,
  ]);

describe('an outcome that gives no value is told with its cell and why', () => {
  it.each([
    ['ej klart', 'ejKlart', 'upplysning'],
    ['Redovisas i årsbokslutet', 'ejKlart', 'upplysning'],
    ['*', 'ejRedovisat', 'upplysning'],
    ['-', 'ejRedovisat', 'upplysning'],
    ['..', 'ejRedovisat', 'upplysning'],
    [null, 'tom', 'upplysning'],
    ['84 % resp 86 %', 'fleraVarden', 'varning'],
    ['kvinnor 84 %, män 80 %', 'fleraVarden', 'varning'],
    ['god', 'ejTolkat', 'varning'],
    [{ date: '2025-05-03' }, 'ejTolkat', 'varning'],
    ['x '.repeat(2500), 'ejTolkat', 'varning'],
    [`Vi ser att ${'8 av 9 brukare är nöjda, '.repeat(200)}`, 'ejTolkat', 'varning'],
  ] as const)('%j', (utfall, skal, allvar) => {
    const { mal } = readGoals(sheet(utfall, '80 %'));
    expect(mal[0]?.indikatorer[1]?.utfall).toMatchObject({ varde: null, skal, cell: 'Mål!C3' });
    expect(foundIn(sheet(utfall, '80 %'))).toEqual([['utfallSaknas', 'C3', allvar, skal]]);
  });
  it('an error value is a fault', () => {
    expect(foundIn(sheet({ error: '#REF!' }, '80 %'))).toEqual([['felvarde', 'C3', 'fel', null]]);
  });
});

describe('a målvärde that gives no value is told with its cell and why', () => {
  it.each([
    ['så bra som möjligt', 'ejTolkat', 'varning'],
    ['enligt plan', 'ejTolkat', 'varning'],
    [null, 'tom', 'upplysning'],
    ['-', 'ejRedovisat', 'upplysning'],
    ['y'.repeat(5000), 'ejTolkat', 'varning'],
  ] as const)('%j', (mal, skal, allvar) => {
    expect(foundIn(sheet('84 %', mal))).toEqual([['malSaknas', 'D3', allvar, skal]]);
  });
  it('an error value is a fault', () => {
    expect(foundIn(sheet('84 %', { error: '#N/A' }))).toEqual([['felvarde', 'D3', 'fel', null]]);
  });
  it('is not missed in a table that has no column for it', () => {
    const grid = drawGrid('Nämndmål|Indikator|Utfall\nTrygg omsorg|Andel nöjda|84 %');
    expect(foundIn(grid)).toEqual([]);
  });
});

describe('units', () => {
  it('that differ are told at the outcome', () => {
    const { fynd } = readGoals(sheet('84 %', '80 personer'));
    expect(fynd).toMatchObject([
      { typ: 'enhetSkiljer', cell: 'C3', allvar: 'varning', utfall: '%', mal: 'personer' },
    ]);
  });
  it('of money may be tkr and mnkr', () => {
    expect(foundIn(sheet('4 527 tkr', '4 mnkr', 'Intäkter från avgifter'))).toEqual([
      ['riktningAntagen', 'D3', 'upplysning', 'antagen'],
    ]);
  });
});

describe('goals and indicators', () => {
  it('a goal without indicators is told, in a column and as a heading', () => {
    const column = drawGrid(
      'Nämndmål|Indikator|Utfall|Målvärde\nTrygg omsorg\nDigitalt först|Andel nöjda|84 %|85 %',
    );
    const headings = drawGrid(
      'Indikator|Utfall|Målvärde\nNämndmål: Trygg omsorg\nNämndmål: Digitalt först\nAndel nöjda|84 %|85 %',
    );
    for (const grid of [column, headings])
      expect(readGoals(grid).fynd).toMatchObject([
        { typ: 'malUtanIndikatorer', cell: 'A2', allvar: 'varning', mal: 'Trygg omsorg' },
      ]);
  });
  it('an indicator that stands twice with the same values counts once and is told', () => {
    const { mal, fynd } = readGoals(sheet('90 %', '85 %', 'Andel nöjda'));
    expect(mal[0]?.indikatorer).toHaveLength(1);
    expect(fynd).toMatchObject([{ typ: 'dubbelIndikator', cell: 'B3', andraCell: 'Mål!B2' }]);
  });
  it('an indicator that stands twice with different values stands twice and is told', () => {
    const { mal, fynd } = readGoals(sheet('70 %', '85 %', 'Andel nöjda'));
    const keys = mal[0]?.indikatorer.map(({ nyckel }) => nyckel) ?? [];
    expect(new Set(keys).size).toBe(2);
    expect(fynd).toMatchObject([{ typ: 'dubbelIndikator', allvar: 'varning' }]);
  });
  it('a direction that nothing tells is told as an assumption', () => {
    const { fynd } = readGoals(sheet('12', '10', 'Volym X'));
    expect(fynd).toMatchObject([
      { typ: 'riktningAntagen', allvar: 'upplysning', cell: 'D3', riktning: 'hogre' },
    ]);
  });
});

describe('corrections', () => {
  const read = (...rattelser: readonly Rattelse[]) =>
    readMal([sheet('12', '10', 'Volym X')], { rattelser, period: null });
  it.each(['Volym X', 'Nämndens arbete · Volym X', 'volym x'])(
    'turn the direction of "%s"',
    (tabell) => {
      for (const varde of ['lägre är bättre', 'lagre']) {
        const { mal, fynd } = read({ tabell, falt: 'riktning', varde });
        expect(mal[0]?.indikatorer[1]).toMatchObject({
          riktning: { varde: 'lagre', skal: 'rattelse', sakerhet: 1 },
          mal: { varde: { villkor: '<=', varde: 10 } },
        });
        expect(fynd).toEqual([]);
      }
    },
  );
  it('of another goal leave it as it is', () => {
    const { mal } = read({
      tabell: 'Annat mål · Volym X',
      falt: 'riktning',
      varde: 'lägre är bättre',
    });
    expect(mal[0]?.indikatorer[1]?.riktning.varde).toBe('hogre');
  });
  it('say what a column holds', () => {
    const grid = drawGrid(
      'Nämndmål|Indikator|Utfall|Målvärde|Ny mätning\nTrygg|Andel nöjda|84 %|85 %|88 %',
      {
        blad: 'Mål',
      },
    );
    const rattelser: readonly Rattelse[] = [
      { tabell: 'Mål!A1', falt: 'kolumn', varde: 'Utfall = E' },
    ];
    expect(goalsAsText(readMal([grid], { rattelser, period: null }))).toBe(
      '# Trygg\nAndel nöjda: 88 % >= 85 %',
    );
  });
});

describe('what is no table of goals', () => {
  it.each([
    [
      'a table of money',
      'Verksamhet|Utfall|Budget|Avvikelse|Måluppfyllelse\nHemtjänst|100|90|-10|90 %\nPolitik|10|10|0|100 %',
    ],
    [
      'a plan of action',
      'Åtgärd|Mål|Planerad start|Status\nUtbilda personal|Ökad kunskap|Vår 2025|Pågår',
    ],
    ['a list of risks', 'Risk|Mål|Sannolikhet|Konsekvens|Status\nFel lön|Rätt lön|2|3|Klar'],
    [
      'running text',
      'Nämndmålen följs upp med indikatorer och målvärden\nMåluppfyllelsen är god och indikatorerna når sina mål',
    ],
    ['a ledger', 'Konto|Verksamhet|Indikator|Belopp\n5010|51|A|100\n5011|51|A|200'],
    ['a budget of several years', 'Verksamhet|2025|2026|2027\nHemtjänst|1000|1100|1200'],
  ])('%s', (_what, drawn) => {
    const { tabeller, mal, volymer, fynd } = readGoals(drawGrid(drawn));
    expect([tabeller, mal, volymer, fynd]).toEqual([[], [], [], []]);
  });
});

it('a sheet of many goals and long texts is read at once', () => {
  const rows = [...Array(100).keys()].map((at) => [
    `Mål ${Math.floor(at / 5)}`,
    `Indikator ${at}`,
    'Utfallet är ännu inte klart och '.repeat(150),
    '85 %',
  ]);
  const start = performance.now();
  readGoals(buildGrid([head, ...rows]));
  expect(performance.now() - start).toBeLessThan(3000);
});
