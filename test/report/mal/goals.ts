import { calculateMal } from '../../../src/domain/mal/calculateMal.ts';
import { ingaMal } from '../../../src/domain/mal/ingaMal.ts';
import type {
  Angivet,
  Indikator,
  Lasning,
  Malunderlag,
  Malvarde,
  Matvarde,
  Namndmal,
  Volymtabell,
} from '../../../src/domain/mal/malunderlag.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import { standardRegler, type Regler } from '../../../src/domain/regler/regler.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeMalblad } from '../../../src/report/mal/composeMalblad.ts';
import { settleEgnaMal } from '../../../src/report/mal/settleEgnaMal.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { buildKalla } from '../../builders/tabell.ts';
import type { Maluppfyllelse } from '../../../src/domain/mal/maluppfyllelse.ts';
import { sheetToGrid } from '../sheetToGrid.ts';

/** A cell that was read. */
const read = <T>(varde: T | null, skal: Lasning<T>['skal'] = null): Lasning<T> => ({
  ...{ varde, text: varde === null ? null : 'som det stod', cell: 'Mål!C7', skal },
});

/** A measured value. @example matt(84, '%') */
export const matt = (varde: number | boolean, enhet: string | null = null): Lasning<Matvarde> =>
  read(typeof varde === 'boolean' ? { varde: null, ja: varde, enhet } : { varde, ja: null, enhet });

/** A target. @example target('>=', 85, '%') */
export const target = (
  villkor: Malvarde['villkor'],
  varde: number | null,
  enhet: string | null = null,
  more: Partial<Malvarde> = {},
): Lasning<Malvarde> =>
  read({ villkor, varde, till: null, strikt: false, enhet, jamforelsear: null, ...more });

/** An indicator as reading gives it. */
export const buildIndikator = (namn: string, more: Partial<Indikator> = {}): Indikator => ({
  ...{ nyckel: namn.toLowerCase(), namn, matt: null, frekvens: null, bok: 'bok.xlsx', blad: 'Mål' },
  ...{ rad: 7, cell: 'Mål!B7', utfall: read<Matvarde>(null, 'tom') },
  ...{ foregaende: read<Matvarde>(null, 'tom'), mal: read<Malvarde>(null, 'tom') },
  riktning: { varde: 'hogre', skal: 'malvarde', sakerhet: 1 },
  ...{ angivet: null, vantat: null, angivenTrend: null, kommentar: null },
  ...more,
});

/** A goal as reading gives it. */
export const buildMal = (
  namn: string,
  indikatorer: readonly Indikator[],
  more: Partial<Namndmal> = {},
): Namndmal => ({
  ...{ nyckel: namn.toLowerCase(), slag: 'namndmal', namn, malomrade: null, kfMal: null },
  ...{ bok: 'bok.xlsx', blad: 'Mål', rad: 6, cell: 'Mål!A6', angivet: [], angivnaAntal: [] },
  indikatorer,
  ...more,
});

/** A judgement that a person wrote. */
const angivet = (status: Angivet['status'], text: string): Angivet => ({
  ...{ status, text, vantat: false, cell: 'Mål!E6' },
});

/** A judgement of the year's end. */
export const vantat = (status: Angivet['status'], text: string): Angivet => ({
  ...{ status, text, vantat: true, cell: 'Mål!F6' },
});

/** Goals of every kind: each status, condition, unit and reason; invented. */
export const goals: readonly Namndmal[] = [
  buildMal(
    'Trygg omsorg',
    [
      buildIndikator('Nöjda', {
        utfall: matt(84, '%'),
        mal: target('>=', 85, '%'),
        foregaende: matt(86.25, '%'),
      }),
      buildIndikator('Trygga', {
        utfall: matt(88.5, '%'),
        mal: target('>=', 85, '%'),
        foregaende: matt(88.5, '%'),
      }),
      buildIndikator('Personalkontinuitet', {
        ...{ utfall: matt(12, 'st'), mal: target('<=', 13, null) },
        ...{
          foregaende: matt(14, 'st'),
          riktning: { varde: 'lagre', skal: 'indikator', sakerhet: 0.9 },
        },
        angivet: angivet('ej', 'Inte uppfyllt'),
      }),
      buildIndikator('Bidragstid', {
        ...{ utfall: matt(13, 'månader'), mal: target('minska', 14, 'månader') },
        riktning: { varde: 'lagre', skal: 'malvarde', sakerhet: 1 },
      }),
    ],
    {
      malomrade: 'Trygghet',
      kfMal: 'En trygg kommun',
      angivet: [angivet('uppnadd', 'Målet uppnås'), vantat('ej', 'på väg att inte uppnås')],
    },
  ),
  buildMal('Delaktighet', [
    buildIndikator('Fler möten', {
      ...{ utfall: matt(29, 'st'), mal: target('oka', 29, 'st') },
      vantat: vantat('uppnadd', 'bedöms uppnås'),
    }),
    buildIndikator('Fler besök', {
      utfall: matt(31),
      mal: target('oka', null),
      foregaende: matt(30),
    }),
    buildIndikator('Fler samtal', { utfall: matt(31), mal: target('oka', null) }),
    buildIndikator('Plan finns', {
      utfall: matt(true, 'ja/nej'),
      mal: target('ja', null, 'ja/nej'),
    }),
    buildIndikator('Råd finns', {
      utfall: matt(false, 'ja/nej'),
      mal: target('ja', null, 'ja/nej'),
    }),
    buildIndikator('Väntan', {
      utfall: matt(5, 'dagar'),
      mal: target('=', 3, 'dagar', { till: 5 }),
    }),
    buildIndikator('Väntan för lång', {
      utfall: matt(5.2, 'dagar'),
      mal: target('=', 3, 'dagar', { till: 5 }),
    }),
    buildIndikator('Exakt tre', { utfall: matt(3), mal: target('=', 3) }),
    buildIndikator('Mer än', {
      utfall: matt(85, '%'),
      mal: target('>=', 85, '%', { strikt: true }),
    }),
    buildIndikator('Under', {
      ...{ utfall: matt(9, 'st'), mal: target('<=', 10, 'st', { strikt: true }) },
      riktning: { varde: 'lagre', skal: 'malvarde', sakerhet: 1 },
    }),
  ]),
  buildMal('God ekonomi', [
    buildIndikator('Budget i balans', {
      utfall: matt(-34_736, 'tkr'),
      mal: target('>=', 0, 'mnkr'),
    }),
    buildIndikator('Kostnad', { utfall: matt(4_500, 'tkr'), mal: target('<=', 4.6, 'mnkr') }),
    buildIndikator('Olika enheter', { utfall: matt(84, 'st'), mal: target('>=', 85, '%') }),
    buildIndikator('Tal mot ja', { utfall: matt(84, 'st'), mal: target('ja', null, 'ja/nej') }),
    buildIndikator('Utan mål', { utfall: matt(3) }),
    buildIndikator('Oläsligt mål', { utfall: matt(3), mal: read<Malvarde>(null, 'ejTolkat') }),
    buildIndikator('Ej klart', { mal: target('>=', 3), utfall: read<Matvarde>(null, 'ejKlart') }),
    buildIndikator('Två svar', {
      mal: target('>=', 3),
      utfall: read<Matvarde>(null, 'fleraVarden'),
    }),
    buildIndikator('Årsmått', { mal: target('>=', 75, '%'), frekvens: 'ar' }),
    buildIndikator('Ingenting'),
  ]),
  buildMal('Ännu inget', [buildIndikator('Nöjda', { mal: target('>=', 85, '%') })]),
  buildMal(
    'Trygg omsorg',
    [
      buildIndikator('Nöjda', { utfall: matt(4.25, 'betyg'), foregaende: matt(4.5, 'betyg') }),
      buildIndikator('Pil', { utfall: matt(4, 'betyg'), angivenTrend: 'battre' }),
    ],
    { slag: 'kvalitetsfaktor' },
  ),
];

/** Volumes over three years: a star, a value not reported, a change of nothing. */
const volymer: readonly Volymtabell[] = [
  {
    nyckel: 'Statistik!A3',
    titel: 'Äldreomsorg',
    kalla: buildKalla('Statistik!A3:D6'),
    ar: [2025, 2024, 2023],
    fotnoter: ['*Förändrad statistik.'],
    rader: (
      [
        ['Antal med hemtjänst', [446, 456, 446], false],
        ['Familjehem dygn', [7818, 4590, 6042], true],
        ['Timmar', [null, 95_077, 90_782.5], false],
        ['Nytt', [3, 0, null], false],
      ] as const
    ).map(([namn, values, star], row) => ({
      ...{ nyckel: namn.toLowerCase(), namn, enhet: 'st', cell: `Statistik!A${row + 4}` },
      varden: values.map((varde, at) => ({
        ...{ ar: 2025 - at, varde, text: String(varde), cell: `Statistik!B${row + 4}` },
        stjarna: star && at === 0,
      })),
    })),
  },
];

/** What is read of these goals and volumes. */
export const buildMalunderlag = (
  mal: readonly Namndmal[] = goals,
  volumes: readonly Volymtabell[] = volymer,
): Malunderlag => ({
  ...ingaMal,
  tabeller: [
    {
      ...{ nyckel: 'Mål!A3', titel: 'Mål', kalla: buildKalla('Mål!A3:E40') },
      period: null,
      kolumner: [],
    },
  ],
  mal,
  volymer: volumes,
});

/** A run over goals and the sheets of the run before. */
export interface Malkorning {
  readonly mal: Maluppfyllelse;
  readonly sheets: readonly ReportSheet[];
  /** The sheets as the next run finds them. */
  readonly grids: readonly Grid[];
}

/** Runs once more: what stands in `earlier` is read back. */
export function runMal(
  underlag: Malunderlag = buildMalunderlag(),
  earlier: readonly Grid[] = [],
  changed: Partial<Regler> = {},
): Malkorning {
  const regler = { ...standardRegler, ...changed };
  const period = parseMonth('2025-08');
  const tidigare = readTidigare(earlier);
  const mal = calculateMal(settleEgnaMal(underlag, tidigare), { regler, tabeller: [], period });
  const sheets = composeMalblad({ mal, regler, period }, tidigare);
  return { mal, sheets, grids: sheets.map((sheet) => sheetToGrid(sheet)) };
}

/** The sheet of a table. @throws Error when it isn't written. */
export function sheetOf({ sheets }: Pick<Malkorning, 'sheets'>, tabell: string): ReportSheet {
  const sheet = sheets.find(({ tables }) => tables[0].name === tabell);
  if (sheet === undefined) throw new Error(`No ${tabell}`);
  return sheet;
}
