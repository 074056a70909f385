import { calculateMal } from '../../../src/domain/mal/calculateMal.ts';
import type { Malunderlag } from '../../../src/domain/mal/malunderlag.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import { standardRegler } from '../../../src/domain/regler/regler.ts';
import { composeJson } from '../../../src/report/json/composeJson.ts';
import {
  buildIndikator,
  buildMal,
  buildMalunderlag,
  buildVolymer,
  jaNej,
  lasning,
  malvarde,
  matvarde,
} from '../../builders/mal.ts';
import { sampleUppfoljning } from './sampleUppfoljning.ts';

const json = (underlag: Malunderlag) =>
  composeJson(
    sampleUppfoljning({
      mal: calculateMal(underlag, {
        regler: standardRegler,
        tabeller: [],
        period: parseMonth('2025-08'),
      }),
    }),
  );

describe('goals in the JSON', () => {
  it('are empty lists in a workbook without them', () => {
    const { indikatorer, mal, statistik, nyckeltal } = json(buildMalunderlag([]));
    expect([indikatorer, mal, statistik, nyckeltal]).toEqual([[], [], [], []]);
  });

  it('have every indicator with its values, texts, cells and status', () => {
    const indikator = buildIndikator({
      utfall: lasning(matvarde(84, '%'), 'Mål!C7', '84 %'),
      mal: lasning(malvarde('>=', 85, '%'), 'Mål!D7', '≥ 85 %'),
      foregaende: matvarde(80, '%'),
      frekvens: 'ar',
      matt: 'Enkät, årligen',
      rad: 7,
    });
    const goal = buildMal([indikator], { malomrade: '1', kfMal: 'God omsorg' });
    expect(json(buildMalunderlag([goal])).indikatorer).toEqual([
      {
        namndmal: 'Trygg omsorg',
        indikator: 'Andel nöjda',
        cell: 'Mål!B7',
        utfall: 84,
        utfallText: '84 %',
        mal: 85,
        malText: '≥ 85 %',
        enhet: '%',
        villkor: '>=',
        riktning: 'hogre',
        status: 'ej',
        trend: 'battre',
        skal: ['utfallet når inte målvärdet'],
        malomrade: '1',
        kfMal: 'God omsorg',
        matt: 'Enkät, årligen',
        frekvens: 'ar',
        utfallCell: 'Mål!C7',
        malCell: 'Mål!D7',
        malTill: null,
        strikt: false,
        foregaende: 80,
        foregaendeText: null,
        franEkonomin: null,
        raknas: true,
        angivet: null,
        vantat: null,
      },
    ]);
  });

  it('have a yes as 1 and a no as 0', () => {
    const goal = buildMal(
      [true, false].map((ja) => buildIndikator({ utfall: jaNej(ja), mal: malvarde('ja') })),
    );
    expect(
      json(buildMalunderlag([goal])).indikatorer.map(({ utfall, mal, villkor, status }) => [
        utfall,
        mal,
        villkor,
        status,
      ]),
    ).toEqual([
      [1, null, 'ja', 'uppnadd'],
      [0, null, 'ja', 'ej'],
    ]);
  });

  it('name why an indicator is not judged, in Swedish', () => {
    const goal = buildMal([buildIndikator({ utfall: null, frekvens: 'ar' })]);
    expect(json(buildMalunderlag([goal])).indikatorer[0]).toMatchObject({
      utfall: null,
      status: 'ejBedomd',
      skal: ['utfall saknas', 'mäts en gång om året'],
    });
  });

  it('have the status of each goal beside what a person wrote', () => {
    const angivet = [
      { status: 'uppnadd', vantat: false, text: 'Målet uppnås', cell: 'Mål!F4' },
      { status: 'delvis', vantat: true, text: 'på väg', cell: 'Mål!G4' },
    ] as const;
    const achieved = buildIndikator({ utfall: matvarde(90, '%') });
    const { mal } = json(
      buildMalunderlag([buildMal([achieved, buildIndikator()], { angivet }), buildMal([achieved])]),
    );
    expect(mal).toMatchObject([
      {
        namndmal: 'Trygg omsorg',
        status: 'delvis',
        antal: { uppnadd: 1, delvis: 0, ej: 1, ejBedomd: 0 },
        angivet: 'Målet uppnås',
        angivna: [
          { status: 'uppnas', vantat: false },
          { status: 'delvis', vantat: true },
        ],
        slag: 'namndmal',
        cell: 'Mål!A4',
        utelamnade: 0,
      },
      { status: 'uppnas', angivet: null },
    ]);
  });

  it('have the volumes with their change', () => {
    const volymer = [buildVolymer([2025, 2024], [['Dygn', '7 818*', '4590']], ['*inkl. EKB'])];
    expect(json(buildMalunderlag([], { volymer })).statistik).toMatchObject([
      {
        titel: 'Verksamhetsstatistik',
        kalla: { bok: 'bok.xlsx', blad: 'Statistik', omrade: 'A3:D20' },
        ar: [2025, 2024],
        rader: [{ namn: 'Dygn', forandring: 3228, skal: 'omdefinierad' }],
        fotnoter: ['*inkl. EKB'],
      },
    ]);
  });
});
