import { composeJson } from '../../../src/report/json/composeJson.ts';
import { sampleRad, sampleTabell, sampleUppfoljning, tkr } from './sampleUppfoljning.ts';

const json = (changes = {}) => composeJson(sampleUppfoljning(changes));

describe('the JSON', () => {
  it('has the keys of the contract in their order, the same on every run', () => {
    expect(Object.keys(json())).toEqual([
      'format',
      'kallor',
      'period',
      'enhet',
      'tabeller',
      'kostnadslage',
      'prognoser',
      'indikatorer',
      'mal',
      'statistik',
      'nyckeltal',
      'analys',
      'atgarder',
      'prognosEfterAtgarder',
      'avstamning',
      'statsbidrag',
      'statsbidragSummor',
      'resursfordelning',
      'reserver',
      'internkontroll',
      'handlingsplan',
      'overforing',
      'fynd',
    ]);
    expect(Object.keys(json().tabeller[0]?.rader[0] ?? {})).toEqual([
      'kod',
      'namn',
      'cell',
      'post',
      'utfall',
      'ackBudget',
      'prognos',
      'budget',
      'foregaendeAr',
      'foregaendePrognos',
      'avvikelseAck',
      'avvikelseHelar',
      'avvikelse',
      'andel',
      'skal',
      'varav',
      'summa',
    ]);
    expect(JSON.stringify(json())).toBe(JSON.stringify(json()));
  });

  it('says where a table stands, in what unit and sign', () => {
    expect(json().tabeller[0]).toMatchObject({
      typ: 'driftredovisning',
      kalla: { bok: 'bok.xlsx', blad: 'Drift', omrade: 'A3:E11' },
      tecken: 'nettokostnad',
      enhet: 'tkr',
      foralder: null,
    });
  });

  it('gives amounts in whole öre and null where there is none', () => {
    expect(json().tabeller[0]?.rader[0]).toMatchObject({
      utfall: 17_071_400_000,
      ackBudget: null,
      prognos: 25_362_600_000,
      budget: 24_426_600_000,
      avvikelse: -936_000_000,
      andel: -0.0383,
    });
  });

  it('turns amounts to the sign of the table, but never an avvikelse', () => {
    const tabell = sampleTabell({
      tecken: { varde: 'intakt-plus', skal: 'overvaganMinus', sakerhet: 1 },
    });
    const { rader, summa } = json({ tabeller: [tabell] }).tabeller[0] ?? {};
    for (const part of [rader?.[0], summa])
      expect(part).toMatchObject({
        utfall: -17_071_400_000,
        avvikelse: -936_000_000,
        avvikelseHelar: -936_000_000,
      });
  });

  it('has no minus zero', () => {
    const tabell = sampleTabell({
      tecken: { varde: 'intakt-plus', skal: 'rattelse', sakerhet: 1 },
      rader: [sampleRad({ belopp: { utfall: tkr(0) } })],
    });
    expect(Object.is(json({ tabeller: [tabell] }).tabeller[0]?.rader[0]?.utfall, 0)).toBe(true);
  });

  it.each([
    ['rad', false, false],
    ['varav', true, false],
    ['delsumma', false, true],
    ['summa', false, true],
  ] as const)('marks a row that is a %s', (roll, varav, summa) => {
    const tabell = sampleTabell({ rader: [sampleRad({ roll })] });
    expect(json({ tabeller: [tabell] }).tabeller[0]?.rader[0]).toMatchObject({ varav, summa });
  });

  it('says in Swedish why something is missing', () => {
    const rad = sampleRad({
      belopp: { utfall: null },
      saknas: { utfall: 'ejTal' },
      avvikelse: null,
      andel: null,
      skal: ['saknarUtfall'],
    });
    expect(
      json({ tabeller: [sampleTabell({ rader: [rad] })] }).tabeller[0]?.rader[0]?.skal,
    ).toEqual(['utfall: cellen innehåller text', 'utfall saknas']);
  });

  it('gives a finding with its place and text, rows and amount only where it has them', () => {
    const plats = { bok: 'bok.xlsx', blad: 'Drift', cell: 'C7', allvar: 'varning' } as const;
    const [bare, full] = json({
      fynd: [
        { ...plats, typ: 'ejTal', varde: 'ej klart', rad: '56' },
        { ...plats, typ: 'doldaRader', antal: 2, rader: [7, 8], belopp: tkr(3) },
      ],
    }).fynd;
    expect(bare).toEqual({
      typ: 'ejTal',
      allvar: 'varning',
      bok: 'bok.xlsx',
      blad: 'Drift',
      cell: 'C7',
      text: expect.stringContaining('Drift!C7') as string,
    });
    expect(full).toMatchObject({ rader: [7, 8], belopp: 300_000 });
  });
});
