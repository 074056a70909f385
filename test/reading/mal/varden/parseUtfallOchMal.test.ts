import type { Tolkat } from '../../../../src/reading/mal/varden/tolkat.ts';
import { parseUtfallOchMal } from '../../../../src/reading/mal/varden/parseUtfallOchMal.ts';

interface Varde {
  readonly varde: number | null;
  readonly enhet: string | null;
  readonly villkor?: string;
  readonly bart?: boolean;
}

function one(tolkat: Tolkat<Varde>): string {
  if (!tolkat.varde) return tolkat.skal === 'tom' ? '' : String(tolkat.skal);
  const { varde, enhet, villkor, bart } = tolkat.varde;
  const sign = villkor === undefined || bart ? [] : [villkor];
  return [
    ...sign,
    ...(varde === null ? [] : [String(varde)]),
    ...(enhet === null ? [] : [enhet]),
  ].join(' ');
}

function inShort(text: string, ar: number | null = null): string {
  const { utfall, mal, foregaende, ensamt } = parseUtfallOchMal(text, ar);
  if (ensamt) return `ensamt ${one({ varde: ensamt, skal: null })}`;
  return [one(utfall), one(mal), one(foregaende)]
    .join(' | ')
    .replace(/[ |]+$/, '')
    .trim();
}

describe('outcome and målvärde in one cell', () => {
  it.each([
    ['73,87% uppges ha en aktuell genomförandeplan. Mål 93%', '73.87 % | 93 %'],
    ['64,07%, mål är 100%', '64.07 % | 100 %'],
    ['Utfall, 8 st mål 10 st.', '8 st | 10 st'],
    ['6 st mål 20', '6 st | 20'],
    ['12st mål 80st', '12 st | 80 st'],
    ['3,43%, mål är 3,5%, därav uppfyllt.', '3.43 % | 3.5 %'],
    [
      'Utfallet för delåret är 7,04%, varav målet är satt till 6,0%, vi ser också en viss ökning från föregående år.',
      '7.04 % | 6 %',
    ],
    ['84 (mål 85)', '84 | 85'],
    ['84 % (mål: 85 %)', '84 % | 85 %'],
    ['84 % (≥ 85 %)', '84 % | >= 85 %'],
    ['Mål: 85 % Utfall: 84 %', '84 % | 85 %'],
    ['Mål 85, utfall 84', '84 | 85'],
    ['Målvärde minst 85 %, resultat 84 %', '84 % | >= 85 %'],
    ['84 %, målvärde minst 85 %', '84 % | >= 85 %'],
    ['84 % mot mål 85 %', '84 % | 85 %'],
    ['Mål 2025: 85 %. Utfall 84 %.', '84 % | 85 %'],
    ['Mål 2025 100. Utfall 84', '84 | 100'],
    ['Utfall 44. Mål: öka från 29', '44 | oka 29'],
    ['13 månader, mål minska från14 månader', '13 månader | minska 14 månader'],
    ['44 (mål öka)', '44 | oka'],
    ['Utfall: 84 %\nMål: 85 %', '84 % | 85 %'],
    ['84 % (85 % i mål)', 'fleraVarden | ejTolkat'],
    ['8 st under 25 år, mål 10 st', '8 st | 10 st'],
    ['Ja, mål ja', 'ja/nej | ja ja/nej'],
  ])('reads "%s"', (text, short) => expect(inShort(text)).toBe(short));
});

describe('a målvärde without outcome', () => {
  it.each([
    ['Mål 75%', 'baraMal | 75 %'],
    ['Mål 15 st', 'baraMal | 15 st'],
    ['målvärde: 80', 'baraMal | 80'],
    ['≥ 85 %', 'baraMal | >= 85 %'],
    ['minst 80 %', 'baraMal | >= 80 %'],
    ['minska från14 månader', 'baraMal | minska 14 månader'],
    ['Mål 75 %, redovisas i årsbokslutet', 'ejKlart | 75 %'],
    ['Mål 75 %. Ej klart', 'ejKlart | 75 %'],
    ['Mål 75 % (utfall 2024 80 %)', 'baraMal | 75 % | 80 %'],
  ])('reads "%s"', (text, short) => expect(inShort(text)).toBe(short));
});

describe('a value alone', () => {
  it.each([
    ['100 st', 'ensamt 100 st'],
    ['80%', 'ensamt 80 %'],
    ['10 st.', 'ensamt 10 st'],
    ['75', 'ensamt 75'],
    ['3 per år', 'ensamt 3'],
    ['7 personer', 'ensamt 7 personer'],
    ['Ja', 'ensamt ja/nej'],
  ])('is neither outcome nor målvärde: "%s"', (text, short) => expect(inShort(text)).toBe(short));

  it('is an outcome where its words say so', () => {
    expect(inShort('Utfall 84 %')).toBe('84 %');
  });
});

describe('an earlier value', () => {
  it.each([
    ['84 % (utfall 2023 11,5%)', '84 % |  | 11.5 %'],
    ['74 *utfall 2023 76', '74 |  | 76'],
    ['84 %, mål 85 % (87,5 % 2024)', '84 % | 85 % | 87.5 %'],
    ['84 % (fg år 80 %), mål 85 %', '84 % | 85 % | 80 %'],
    ['90 %, föregående år 84 %, mål 80 %', '90 % | 80 % | 84 %'],
    ['90 % (84 % föregående år)', '90 % |  | 84 %'],
    ['73,87 % mål 93 % 91%* (årsbokslut 2024)', '73.87 % | 93 % | 91 %'],
    ['2024: 80 %, 2025: 84 %, mål 85 %', '84 % | 85 % | 80 %'],
    ['84 %, en ökning från 80 %, mål 85 %', '84 % | 85 % | 80 %'],
  ])('reads "%s"', (text, short) => expect(inShort(text)).toBe(short));

  it('of the followed year is the outcome, of another it is not', () => {
    expect(inShort('Utfall 2025: 84 %. Mål 85 %', 2025)).toBe('84 % | 85 %');
    expect(inShort('Utfall 2024: 84 %. Mål 85 %', 2025)).toBe('baraMal | 85 % | 84 %');
  });
});

describe('a cell that could mean several things', () => {
  it.each([
    ['84/85', 'fleraVarden'],
    ['84 (86)', 'fleraVarden'],
    ['84 % resp 86 %, mål 85 %', 'fleraVarden | 85 %'],
    ['kvinnor 84 %, män 80 %, mål 85 %', 'fleraVarden | 85 %'],
    ['12 fler än målet 80', 'ejTolkat | 80'],
    ['8 % under mål 85 %', 'ejTolkat | 85 %'],
    ['84 %, mål 85 % på sikt mål 90 %', '84 % | fleraVarden'],
    ['knappt 85 %, mål 85 %', 'ejTolkat | 85 %'],
    ['se bilaga 3, mål 85 %', 'ejTolkat | 85 %'],
    ['se bilaga 3', 'ejTolkat'],
    ['underskott 600 tkr', 'ejTolkat'],
    ['minus 600 tkr', 'ejTolkat'],
    ['9,7 mnkr minus', 'ejTolkat'],
    ['~84 %', 'ejTolkat'],
    ['84% nöjda (svarsfrekvens 45%)', 'fleraVarden'],
    ['12 av 15 (80 %)', 'fleraVarden'],
    ['Målet är inte nått', 'ejTolkat | ejTolkat'],
    ['ej klart', 'ejKlart | ejKlart'],
    ['-', 'ejRedovisat | ejRedovisat'],
    ['', ''],
  ])('gives what is sure of "%s"', (text, short) => expect(inShort(text)).toBe(short));

  it('gives the judgement beside the values', () => {
    expect(parseUtfallOchMal('3,43%, mål är 3,5%, därav uppfyllt.').angivet).toEqual({
      status: 'uppnadd',
      vantat: false,
    });
    expect(parseUtfallOchMal('64,07%, mål är 100%').angivet).toBeNull();
  });

  it.each(['84 %, mål 85 %. ', 'mål ', '2024 84 % (', '(utfall 2023 ', 'öka från '])(
    'gives nothing from 5 000 characters of "%s", and fast',
    (part) => {
      const before = performance.now();
      const { utfall, mal, ensamt } = parseUtfallOchMal(part.repeat(5000 / part.length));
      expect([utfall.varde, mal.varde, ensamt]).toEqual([null, null, null]);
      expect(performance.now() - before).toBeLessThan(200);
    },
  );
});
