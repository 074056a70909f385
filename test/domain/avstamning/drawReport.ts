import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';

/** The amounts of a verksamhet in one column: income plus, cost minus. */
interface Post {
  readonly intakt: number;
  readonly kostnad: number;
}

/** A report whose tables tie with each other: what a municipality prints, in tkr. */
export interface Report {
  readonly namn: readonly string[];
  /** By verksamhet: utfall, prognos, budget. */
  readonly poster: readonly (readonly Post[])[];
  /** Parts of the first verksamhet, by column. */
  readonly delar: readonly (readonly number[])[];
}

/** Cells by sheet, to be changed before they are read. */
export type Blad = Record<'Drift' | 'Analys' | 'Resultat' | 'S51', CellValue[][]>;

const KOLUMNER = 3;
const standardNamn = ['Vård och stöd', 'Skola', 'Kultur', 'Teknik', 'Miljö', 'Ledning'];

/** Numbers that look random and are the same for the same seed. */
export function createDraw(seed: number): (from: number, to: number) => number {
  let state = seed >>> 0;
  return (from, to) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from + Math.floor((state / 2 ** 32) * (to - from));
  };
}

/** A report of random amounts. */
export function drawReport(seed: number, namn: readonly string[] = standardNamn): Report {
  const draw = createDraw(seed);
  const poster = namn.map((_, at) =>
    Array.from({ length: KOLUMNER }, () => ({
      intakt: draw(1_013, 9_871),
      kostnad: -draw(21_017 + 40_000 * at, 58_931 + 40_000 * at),
    })),
  );
  const whole = poster[0]!.map(({ intakt, kostnad }) => -intakt - kostnad);
  const first = whole.map((amount) => Math.floor((amount * draw(20, 40)) / 100));
  const second = whole.map((amount) => Math.floor((amount * draw(20, 40)) / 100));
  const third = whole.map((amount, at) => amount - first[at]! - second[at]!);
  return { namn, poster, delar: [first, second, third] };
}

const netto = ({ intakt, kostnad }: Post): number => -intakt - kostnad;
const sumOf = (rows: readonly (readonly number[])[]): number[] =>
  Array.from({ length: KOLUMNER }, (_, at) => rows.reduce((sum, row) => sum + row[at]!, 0));
const rubriker = ['Utfall 25-08-31', 'Prognos 2025', 'Budget 2025'];
const withAvvikelse = (row: readonly number[]): number[] => [...row, row[2]! - row[1]!];

/** The cells of the report, in the given order of its rows. */
export function toBlad({ namn, poster, delar }: Report, order = namn.map((_, at) => at)): Blad {
  const rows = poster.map((row) => row.map(netto));
  const kod = (at: number): string => String(51 + at);
  const incomes = sumOf(poster.map((row) => row.map(({ intakt }) => intakt)));
  const costs = sumOf(poster.map((row) => row.map(({ kostnad }) => kostnad)));
  return {
    Drift: [
      ['Driftredovisning 2025, tkr'],
      ['Kod', 'Verksamhet', ...rubriker, 'Avvikelse'],
      ...order.map((at) => [kod(at), namn[at]!, ...withAvvikelse(rows[at]!)]),
      [null, 'Summa', ...withAvvikelse(sumOf(rows))],
    ],
    Analys: [
      ['Verksamhetsanalys 2025, tkr'],
      ['Verksamhet', 'Post', ...rubriker],
      ...order.flatMap((at) => [
        [namn[at]!, 'Intäkt', ...poster[at]!.map(({ intakt }) => intakt)],
        [namn[at]!, 'Kostnad', ...poster[at]!.map(({ kostnad }) => kostnad)],
      ]),
    ],
    Resultat: [
      ['Resultaträkning 2025, tkr'],
      ['Tkr', ...rubriker],
      ['Intäkter', ...incomes],
      ['Kostnader', ...costs],
      ['varav personalkostnader', ...costs.map((cost) => Math.round(cost * 0.7))],
      ['Resultat', ...incomes.map((income, at) => income + costs[at]!)],
    ],
    S51: [
      ['Redovisning verksamhet 51*, tkr'],
      ['Verksamhet', ...rubriker],
      ...['Hemstöd', 'Boenden', 'Annat stöd'].map((name, at) => [name, ...delar[at]!]),
      ['Summa', ...sumOf(delar)],
    ],
  };
}

/** The sheets as reading takes them. */
export const toGrids = (blad: Blad): readonly Grid[] =>
  Object.entries(blad).map(([name, rows]) => buildGrid(rows, { blad: name }));
