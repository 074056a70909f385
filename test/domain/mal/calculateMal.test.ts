import { calculateMal } from '../../../src/domain/mal/calculateMal.ts';
import type {
  Angivet,
  AngivnaAntal,
  Namndmal,
  OlastSkal,
} from '../../../src/domain/mal/malunderlag.ts';
import type { Maluppfyllelse } from '../../../src/domain/mal/maluppfyllelse.ts';
import type { Fynd } from '../../../src/domain/fynd/fynd.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import { standardRegler, type Regler } from '../../../src/domain/regler/regler.ts';
import {
  buildIndikator,
  buildMal,
  buildMalunderlag,
  buildVolymer,
  malvarde,
  matvarde,
  type IndikatorSpec,
} from '../../builders/mal.ts';
import { buildUppfoljning, type TabellSpec } from '../../builders/tabell.ts';

/** A driftredovisning that is 4 527 tkr better than its budget. */
const drift: TabellSpec = {
  omrade: 'Drift!A3:D6',
  kolumner: [
    ['utfall', 'Utfall'],
    ['budget', 'Budget'],
  ],
  rader: [
    { namn: 'Vård', belopp: { utfall: 100_000, budget: 103_000 } },
    { namn: 'Skola', belopp: { utfall: 50_000, budget: 51_527 } },
    { namn: 'Summa', roll: 'summa', belopp: { utfall: 150_000, budget: 154_527 } },
  ],
};

const calculate = (
  mal: readonly Namndmal[],
  tabeller: readonly TabellSpec[] = [],
  more: Parameters<typeof buildMalunderlag>[1] = {},
  regler: Partial<Regler> = {},
): Maluppfyllelse =>
  calculateMal(buildMalunderlag(mal, more), {
    regler: { ...standardRegler, ...regler },
    tabeller: buildUppfoljning(tabeller).tabeller,
    period: parseMonth('2025-08'),
  });

const achieved = buildIndikator({ utfall: matvarde(90, '%') });
const missed = buildIndikator({});
const said = (status: Angivet['status'], text: string, vantat = false): Angivet => ({
  status,
  vantat,
  text,
  cell: 'Text!A9',
});
const count = (more: Partial<AngivnaAntal>): AngivnaAntal => ({
  totalt: null,
  uppnadda: null,
  delvis: null,
  ej: null,
  text: 'så många',
  cell: 'Text!A9',
  ...more,
});
const ofType = (result: Maluppfyllelse, typ: Fynd['typ']): readonly Fynd[] =>
  result.fynd.filter((fynd) => fynd.typ === typ);

describe('the whole', () => {
  it('counts every indicator and every goal by status', () => {
    const result = calculate([buildMal([achieved, missed]), buildMal([achieved])]);
    expect(result.totalt).toEqual({ uppnadd: 2, delvis: 0, ej: 1, ejBedomd: 0 });
    expect(result.malTotalt).toEqual({ uppnadd: 1, delvis: 1, ej: 0, ejBedomd: 0 });
  });

  it('judges a yearly indicator at the month of its own table', () => {
    const yearly = buildIndikator({ utfall: null, frekvens: 'ar' });
    const [tabell] = buildMalunderlag([]).tabeller;
    if (tabell === undefined) throw new Error('No table');
    const skalOf = (period: string) =>
      calculate([buildMal([yearly])], [], {
        tabeller: [{ ...tabell, period: parseMonth(period) }],
      }).mal[0]?.indikatorer[0]?.skal;
    expect(skalOf('2025-08')).toContain('arsmatt');
    expect(skalOf('2025-12')).not.toContain('arsmatt');
  });

  it('names the yearly indicators that wait, and whether they count', () => {
    const yearly = buildIndikator({ namn: 'HME', utfall: null, frekvens: 'ar' });
    const [fynd] = ofType(calculate([buildMal([yearly, achieved])]), 'arsmattUtanVarde');
    expect(fynd).toMatchObject({ indikatorer: ['HME'], raknas: true, blad: 'Mål', cell: 'A4' });
    const left = calculate([buildMal([yearly, achieved])], [], {}, { arsmatt: 'raknasInte' });
    expect(ofType(left, 'arsmattUtanVarde')).toMatchObject([{ raknas: false }]);
    expect(left.mal[0]).toMatchObject({ status: 'uppnadd', utelamnade: 1 });
  });
});

describe('a missing outcome', () => {
  const tell = (skal: OlastSkal): Fynd => ({
    bok: 'bok.xlsx',
    blad: 'Mål',
    cell: 'C5',
    typ: 'utfallSaknas',
    allvar: 'upplysning',
    indikator: 'HME',
    skal,
    varde: '',
  });
  const yearly = buildIndikator({ namn: 'HME', utfall: null, frekvens: 'ar' });
  const told = (fynd: Fynd, indikator = yearly) =>
    ofType(calculate([buildMal([indikator])], [], { fynd: [fynd] }), 'utfallSaknas').length;

  it('is told once: one that waits for its year is named with the others', () => {
    const awaited = ['tom', 'ejKlart', 'ejRedovisat'] as const;
    expect(awaited.map((skal) => told(tell(skal)))).toEqual([0, 0, 0]);
    expect(told(tell('baraMal'))).toBe(1);
    expect(told(tell('ejTolkat'))).toBe(1);
    const often = { ...yearly, frekvens: null };
    expect(awaited.map((skal) => told(tell(skal), often))).toEqual([1, 1, 1]);
  });
});

describe('a judgement that a person wrote', () => {
  const fivesixths = [achieved, achieved, achieved, achieved, achieved, missed];

  it('that is not what the rule gives is told with the arithmetic', () => {
    const angivet = [said('uppnadd', 'Målet uppnås'), said('delvis', 'delvis uppnått')];
    const result = calculate([buildMal(fivesixths, { angivet })]);
    expect(ofType(result, 'bedomningMotRegel')).toEqual([
      {
        bok: 'bok.xlsx',
        blad: 'Text',
        cell: 'A9',
        typ: 'bedomningMotRegel',
        allvar: 'varning',
        namn: 'Trygg omsorg',
        regel: 'delvis',
        angivet: 'uppnadd',
        text: 'Målet uppnås',
        antal: { uppnadd: 5, delvis: 0, ej: 1, ejBedomd: 0 },
      },
    ]);
  });

  it.each<[string, Namndmal]>([
    ['about the year to come', buildMal(fivesixths, { angivet: [said('uppnadd', 'väg', true)] })],
    ['that it is not judged', buildMal(fivesixths, { angivet: [said('ejBedomd', 'ej bedömt')] })],
    ['of what the rule cannot judge', buildMal([], { angivet: [said('uppnadd', 'uppnås')] })],
  ])('contradicts nothing when it is %s', (_, mal) => {
    expect(ofType(calculate([mal]), 'bedomningMotRegel')).toEqual([]);
  });

  it('of an indicator is set against its own status', () => {
    const one = (status: Angivet['status']): Namndmal =>
      buildMal([buildIndikator({ angivet: said(status, 'uppfyllt') })]);
    expect(ofType(calculate([one('ej')]), 'bedomningMotRegel')).toEqual([]);
    expect(ofType(calculate([one('uppnadd')]), 'bedomningMotRegel')).toMatchObject([
      { namn: 'Andel nöjda', regel: 'ej', angivet: 'uppnadd', antal: null },
    ]);
  });

  it('of a row that is both goal and indicator is told once', () => {
    const one = said('uppnadd', 'Uppfylld');
    const both = buildMal([buildIndikator({ angivet: one })], { angivet: [one] });
    expect(ofType(calculate([both]), 'bedomningMotRegel')).toMatchObject([
      { namn: 'Trygg omsorg', cell: 'A9' },
    ]);
  });

  it.each<[Partial<AngivnaAntal>, number]>([
    [{ totalt: 6, uppnadda: 5, ej: 1 }, 0],
    [{ uppnadda: 6 }, 1],
    [{ totalt: 5 }, 1],
    [{ delvis: 1 }, 1],
    [{ delvis: 0 }, 0],
    [{ ej: 2 }, 1],
  ])('of how many are achieved is set against the count: %j', (angivna, expected) => {
    const mal = buildMal(fivesixths, { angivnaAntal: [count(angivna)] });
    expect(ofType(calculate([mal]), 'antalMotRegel')).toHaveLength(expected);
  });

  it('may count those without a value as not achieved', () => {
    const all = [achieved, missed, buildIndikator({ utfall: null })];
    const differs = (ej: number): number =>
      ofType(calculate([buildMal(all, { angivnaAntal: [count({ ej })] })]), 'antalMotRegel').length;
    expect([1, 2, 3].map(differs)).toEqual([0, 0, 1]);
  });

  it('of the totals is set against all indicators', () => {
    const angivnaTotaler = [count({ uppnadda: 21, delvis: 2, ej: 2 })];
    const [fynd] = ofType(
      calculate([buildMal(fivesixths)], [], { angivnaTotaler }),
      'antalMotRegel',
    );
    expect(fynd).toMatchObject({ namn: null, bok: 'bok.xlsx', blad: 'Text', cell: 'A9' });
  });
});

describe('a budget goal', () => {
  const budget = (more: IndikatorSpec = {}): Namndmal =>
    buildMal([
      buildIndikator({
        namn: 'Nämnden håller sin budgetram',
        utfall: null,
        mal: malvarde('>=', 0, 'tkr'),
        ...more,
      }),
    ]);
  const first = (mal: Namndmal, tabeller = [drift]) =>
    calculate([mal], tabeller).mal[0]?.indikatorer[0];

  it('without an outcome takes that of the drift table, and names its sum cell', () => {
    expect(first(budget())).toMatchObject({
      status: 'uppnadd',
      bedomtUtfall: { varde: 4527, enhet: 'tkr' },
      franEkonomin: 'Drift!A6',
    });
    expect(first(budget({ mal: malvarde('>=', 4528, 'tkr') }))).toMatchObject({ status: 'ej' });
    expect(first(budget({ mal: malvarde('>=', 0, 'mnkr') }))).toMatchObject({
      bedomtUtfall: { varde: 4.527, enhet: 'mnkr' },
    });
    expect(first(budget({ mal: malvarde('ja') }))).toMatchObject({
      status: 'uppnadd',
      bedomtUtfall: { ja: true },
    });
  });

  it.each<[string, Namndmal, TabellSpec[]]>([
    ['there is no drift table', budget(), []],
    ['there are two', budget(), [drift, { ...drift, omrade: 'Annan!A3:D6' }]],
    ['its unit is per cent', budget({ mal: malvarde('>=', 99, '%') }), [drift]],
    ['lower is better', budget({ riktning: 'lagre' }), [drift]],
    ['it is about something else', budget({ namn: 'Andel nöjda' }), [drift]],
  ])('takes nothing when %s', (_, mal, tabeller) => {
    expect(first(mal, tabeller)).toMatchObject({ status: 'ejBedomd', franEkonomin: null });
  });

  it('is not told to lack its outcome when the economy gives it', () => {
    const fynd: Fynd = {
      bok: 'bok.xlsx',
      blad: 'Mål',
      cell: 'C5',
      typ: 'utfallSaknas',
      allvar: 'upplysning',
      indikator: 'Nämnden håller sin budgetram',
      skal: 'tom',
      varde: '',
    };
    expect(ofType(calculate([budget()], [drift], { fynd: [fynd] }), 'utfallSaknas')).toEqual([]);
    expect(ofType(calculate([budget()], [], { fynd: [fynd] }), 'utfallSaknas')).toEqual([fynd]);
  });

  it.each<[number, string, number]>([
    [4527, 'tkr', 0],
    [4526, 'tkr', 1],
    [4528, 'tkr', 1],
    [4.5, 'mnkr', 0],
    [4.6, 'mnkr', 1],
    [5, 'mnkr', 0],
    [4, 'mnkr', 1],
  ])('with an outcome is set against the drift table: %d %s', (varde, enhet, expected) => {
    const result = calculate([budget({ utfall: matvarde(varde, enhet) })], [drift]);
    expect(result.mal[0]?.indikatorer[0]?.bedomtUtfall).toEqual(matvarde(varde, enhet));
    expect(ofType(result, 'utfallMotEkonomi')).toHaveLength(expected);
  });
});

describe('volumes', () => {
  it('get their change from the year before to the newest, wherever the newest stands', () => {
    const rows = [['Antal med hemtjänst', '446', '456', '446']];
    for (const volymer of [
      [buildVolymer([2025, 2024, 2023], rows)],
      [buildVolymer([2023, 2024, 2025], [['Antal med hemtjänst', '446', '456', '446']])],
    ])
      expect(calculate([], [], { volymer }).volymer[0]?.rader[0]).toMatchObject({
        forandring: -10,
        andel: -10 / 456,
        skal: null,
      });
  });

  it.each<[string, string, number | null, string | null]>([
    ['-', '456', null, 'ejRedovisat'],
    ['446', '-', null, 'saknarForegaende'],
    ['446', '0', 446, 'foregaendeNoll'],
    ['7 818*', '4590', 3228, 'omdefinierad'],
    ['20', '23*', -3, 'omdefinierad'],
    ['20*', '23*', -3, null],
  ])('of %s after %s', (newest, before, forandring, skal) => {
    const volymer = [buildVolymer([2025, 2024], [['Dygn', newest, before]])];
    expect(calculate([], [], { volymer }).volymer[0]?.rader[0]).toMatchObject({ forandring, skal });
  });

  it('that a star breaks are told of with the footnote that belongs to them', () => {
    const notes = ['*Planerade timmar (95 077)', '*inkl. EKB (7 818)'];
    const rows = [
      ['Dygn', '7 818*', '4590'],
      ['Timmar', '20*', '23'],
    ];
    const found = ofType(
      calculate([], [], { volymer: [buildVolymer([2025, 2024], rows, notes)] }),
      'volymOmdefinierad',
    );
    expect(found).toMatchObject([
      { rad: 'Dygn', ar: 2025, fotnot: '*inkl. EKB (7 818)', blad: 'Statistik', cell: 'B4' },
      { rad: 'Timmar', fotnot: null },
    ]);
  });
});

describe('nyckeltal', () => {
  const table: TabellSpec = {
    ...drift,
    period: '2025-12',
    kolumner: [...drift.kolumner, ['foregaendeAr', 'Bokslut 2024']],
    rader: [
      { namn: 'Hemtjänst', belopp: { utfall: 44_600, budget: 1, foregaendeAr: 43_320 } },
      { namn: 'Särskilt boende/annat boende', belopp: { utfall: 52_000, budget: 1 } },
    ],
  };
  const nyckeltal = (rows: readonly (readonly string[])[], tabeller = [table]) =>
    calculate([], tabeller, { volymer: [buildVolymer([2025, 2024], rows)] }).nyckeltal;

  it('divide the amount of a verksamhet by its brukare of the same year, both cells named', () => {
    expect(nyckeltal([['Antal med hemtjänst', '446', '456']])).toEqual([
      {
        namn: 'Kostnad per brukare, Hemtjänst',
        varde: 10_000_000,
        enhet: 'kr',
        taljare: { text: 'Hemtjänst, utfall t.o.m. 2025-12', cell: 'Drift!A4' },
        namnare: { text: 'Antal med hemtjänst 2025', cell: 'Statistik!B4' },
        foregaende: 9_500_000,
      },
    ]);
  });

  it('find a row by the name that it begins with', () => {
    expect(nyckeltal([['Antal i särskilt boende', '104', '112']])).toMatchObject([
      { namn: 'Kostnad per brukare, Särskilt boende/annat boende', varde: 50_000_000 },
    ]);
  });

  it('divide by the hours of hemtjänst', () => {
    expect(nyckeltal([['Utförda timmar hemtjänst', '89 200', '86 640']])).toMatchObject([
      { namn: 'Kostnad per utförd hemtjänsttimme, Hemtjänst', varde: 50_000, foregaende: 50_000 },
    ]);
  });

  it.each([
    ['the hours of a single month', ['Beviljade timmar hemtjänst i oktober', '7 000', '7 100']],
    ['a value with a star', ['Antal med hemtjänst', '446*', '456']],
    ['a value that is not reported', ['Antal med hemtjänst', '-', '456']],
    ['none', ['Antal med hemtjänst', '0', '456']],
    ['another verksamhet', ['Antal i gruppboende', '29', '29']],
    ['something that is no number of persons', ['Inst. placeringar dygn', '807', '760']],
  ])('are not made of %s', (_, row) => {
    expect(nyckeltal([row])).toEqual([]);
  });

  it('are not made of two rows that may be meant, nor of another year', () => {
    const rows = [['Antal med hemtjänst', '446', '456']];
    const twice = { ...table, omrade: 'Annan!A3:D6' };
    expect(nyckeltal(rows, [table, twice])).toEqual([]);
    expect(nyckeltal(rows, [{ ...table, period: '2026-08' }])).toEqual([]);
  });

  it('give no earlier value in a delår: its amounts are of other months', () => {
    const rows = [['Antal med hemtjänst', '446', '456']];
    expect(nyckeltal(rows, [{ ...table, period: '2025-08' }])).toMatchObject([
      { foregaende: null },
    ]);
  });

  it('give the share of brukartid of the newest year that has both', () => {
    const rows = [
      ['Brukartid, timmar', '60', '55'],
      ['Total tid', '100', '110'],
    ];
    expect(nyckeltal(rows, [])).toMatchObject([
      { namn: 'Andel brukartid', varde: 0.6, enhet: '%', foregaende: 0.5 },
    ]);
    expect(nyckeltal([rows[0] ?? []], [])).toEqual([]);
    expect(nyckeltal([['Brukartid', '120', '1'], rows[1] ?? []], [])).toMatchObject([
      { namnare: { text: 'Total tid 2024' } },
    ]);
  });
});
