import type { Kodkolumn, Konteringar } from '../../domain/underlag/huvudbok.ts';
import type { DraftSeries } from './splitSeries.ts';

/** Series one after the other as columns, with the place where each begins. */
export interface JoinedSeries {
  readonly serie: Konteringar;
  /** The series that a joined row belongs to, and its row in it. */
  readonly placeOf: (i: number) => { readonly draft: DraftSeries; readonly row: number };
  /** The joined row after the last of the series that row i belongs to. */
  readonly endOf: (i: number) => number;
}

/** Joins series of one kind and year under common codes; one series alone is not copied. */
export function joinSeries(drafts: readonly [DraftSeries, ...DraftSeries[]]): JoinedSeries {
  const starts: number[] = [];
  let length = 0;
  for (const { serie } of drafts) {
    starts.push(length);
    length += serie.belopp.length;
  }
  const at = (i: number): number => starts.findLastIndex((start) => start <= i);
  return {
    serie: drafts.length === 1 ? drafts[0].serie : concat(drafts, length),
    placeOf: (i) => ({ draft: drafts[at(i)] ?? drafts[0], row: i - (starts[at(i)] ?? 0) }),
    endOf: (i) => starts[at(i) + 1] ?? length,
  };
}

function concat(drafts: readonly [DraftSeries, ...DraftSeries[]], length: number): Konteringar {
  const joined = {
    ...drafts[0].serie,
    ansvar: concatCodes(drafts.map(({ serie }) => serie.ansvar)),
    verksamhet: concatCodes(drafts.map(({ serie }) => serie.verksamhet)),
    konto: concatCodes(drafts.map(({ serie }) => serie.konto)),
    manad: new Uint8Array(length),
    belopp: new Float64Array(length),
    rad: new Int32Array(length),
    texter: [],
  };
  let start = 0;
  for (const { serie } of drafts) {
    joined.manad.set(serie.manad, start);
    joined.belopp.set(serie.belopp, start);
    joined.rad.set(serie.rad, start);
    start += serie.belopp.length;
  }
  return joined;
}

function concatCodes(columns: readonly Kodkolumn[]): Kodkolumn {
  const numbers = new Map<string, number>();
  const index = new Int32Array(columns.reduce((sum, column) => sum + column.index.length, 0));
  let start = 0;
  for (const column of columns) {
    const own = column.koder.map((kod) => {
      const number = numbers.get(kod) ?? numbers.size;
      numbers.set(kod, number);
      return number;
    });
    column.index.forEach((number, i) => {
      index[start + i] = own[number] ?? 0;
    });
    start += column.index.length;
  }
  return { koder: [...numbers.keys()], index };
}
