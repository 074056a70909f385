import type {
  Indikator,
  Lasning,
  Malunderlag,
  Malvarde,
  Matvarde,
  Namndmal,
  Volymtabell,
} from '../../src/domain/mal/malunderlag.ts';
import { ingaMal } from '../../src/domain/mal/ingaMal.ts';
import { buildKalla } from './tabell.ts';

/** A measured value. @example matvarde(84, '%') */
export const matvarde = (varde: number | null, enhet: string | null = null): Matvarde => ({
  varde,
  ja: null,
  enhet,
});

/** A yes or a no. */
export const jaNej = (ja: boolean): Matvarde => ({ varde: null, ja, enhet: 'ja/nej' });

/** A målvärde. @example malvarde('>=', 85, '%') */
export const malvarde = (
  villkor: Malvarde['villkor'],
  varde: number | null = null,
  enhet: string | null = null,
  more: Partial<Malvarde> = {},
): Malvarde => ({
  villkor,
  varde,
  till: null,
  strikt: false,
  enhet,
  jamforelsear: null,
  ...more,
});

/** A cell that gave a value, or a blank one. */
export const lasning = <T>(varde: T | null, cell: string, text = ''): Lasning<T> => ({
  varde,
  text: text === '' ? null : text,
  cell,
  skal: varde === null ? 'tom' : null,
});

/** What a test says of an indicator. */
export interface IndikatorSpec extends Partial<
  Omit<Indikator, 'utfall' | 'mal' | 'foregaende' | 'riktning'>
> {
  readonly utfall?: Matvarde | Lasning<Matvarde> | null;
  readonly mal?: Malvarde | Lasning<Malvarde> | null;
  readonly foregaende?: Matvarde | null;
  readonly riktning?: 'hogre' | 'lagre';
}

const isLasning = <T>(value: T | Lasning<T>): value is Lasning<T> =>
  typeof value === 'object' && value !== null && 'skal' in value;

const readAs = <T>(value: T | Lasning<T> | null, cell: string): Lasning<T> =>
  value !== null && isLasning(value) ? value : lasning(value, cell);

/** An indicator as reading gives it: 84 % of at least 85 % unless the test says otherwise. */
export function buildIndikator(spec: IndikatorSpec = {}): Indikator {
  const { utfall = matvarde(84, '%'), mal = malvarde('>=', 85, '%'), foregaende = null } = spec;
  const { namn = 'Andel nöjda', rad = 5, riktning = 'hogre', ...rest } = spec;
  return {
    nyckel: namn.toLowerCase(),
    matt: null,
    frekvens: null,
    bok: 'bok.xlsx',
    blad: 'Mål',
    cell: `Mål!B${rad}`,
    vantat: null,
    angivet: null,
    angivenTrend: null,
    kommentar: null,
    ...rest,
    namn,
    rad,
    utfall: readAs(utfall, `Mål!C${rad}`),
    mal: readAs(mal, `Mål!D${rad}`),
    foregaende: lasning(foregaende, `Mål!E${rad}`),
    riktning: { varde: riktning, skal: 'malvarde', sakerhet: 1 },
  };
}

/** A goal with its indicators. */
export const buildMal = (
  indikatorer: readonly Indikator[],
  more: Partial<Namndmal> = {},
): Namndmal => ({
  nyckel: 'trygg omsorg',
  slag: 'namndmal',
  namn: 'Trygg omsorg',
  malomrade: null,
  kfMal: null,
  bok: 'bok.xlsx',
  blad: 'Mål',
  rad: 4,
  cell: 'Mål!A4',
  indikatorer,
  angivet: [],
  angivnaAntal: [],
  ...more,
});

/** Goals in a table of their own. */
export const buildMalunderlag = (
  mal: readonly Namndmal[],
  more: Partial<Malunderlag> = {},
): Malunderlag => ({
  ...ingaMal,
  tabeller: [
    {
      nyckel: 'Mål!A3',
      titel: 'Mål och indikatorer',
      kalla: buildKalla('Mål!A3:E20'),
      period: null,
      kolumner: [
        { rubrik: 'Nämndmål', roll: 'namndmal' },
        { rubrik: 'Resultat år 2025', roll: 'utfall' },
        { rubrik: 'Målvärde', roll: 'mal' },
      ],
    },
  ],
  mal,
  ...more,
});

/**
 * A table of volumes: each row its name and its values by year, a star after a value that has one.
 * @example buildVolymer([2025, 2024], [['Antal med hemtjänst', '446', '456*']])
 */
export const buildVolymer = (
  ar: readonly number[],
  rader: readonly (readonly string[])[],
  fotnoter: readonly string[] = [],
): Volymtabell => ({
  nyckel: 'Statistik!A3',
  titel: 'Verksamhetsstatistik',
  kalla: buildKalla('Statistik!A3:D20'),
  ar,
  rader: rader.map(([namn = '', ...texts], at) => ({
    nyckel: namn.toLowerCase(),
    namn,
    enhet: null,
    cell: `Statistik!A${at + 4}`,
    varden: ar.map((year, column) => {
      const text = texts[column] ?? '-';
      const digits = text.replace(/[\s*]/gu, '');
      return {
        ar: year,
        varde: digits === '-' ? null : Number(digits),
        text,
        cell: `Statistik!${'BCDE'[column] ?? 'F'}${at + 4}`,
        stjarna: text.includes('*'),
      };
    }),
  })),
  fotnoter,
});
