import type { Konteringar } from '../underlag/huvudbok.ts';
import { numberCodes, type NumberedCodes } from './numberCodes.ts';

/** Amounts are summed in thirteen places a row: 0 for the year without months, 1–12. */
export const PLATSER = 13;
const UNSEEN = -1;

/** How konton are sorted: into `count` sorts, numbered from 0. */
export interface Kontosorter {
  readonly count: number;
  readonly sortOf: (konto: string) => number;
}

/** One sort for all konton: rows are then ansvar × verksamhet. */
export const allaKonton: Kontosorter = { count: 1, sortOf: () => 0 };

/** The sums of every combination of ansvar × verksamhet × sort of konto that occurs, as columns. */
export interface RowSums {
  readonly ansvar: readonly string[];
  readonly verksamheter: readonly string[];
  /** Numbers in `ansvar` and in `verksamheter`, and the sort of its konton, one each a row. */
  readonly rader: readonly { ansvar: number; verksamhet: number; sort: number }[];
  /** Öre at row × PLATSER + month. */
  readonly utfall: Float64Array;
  readonly budget: Float64Array;
}

/**
 * Adds up all series in one pass over their columns; rows come in first-seen order, those of utfall first.
 * Exact as long as no sum leaves the safe integers.
 */
export function sumRows(
  utfall: readonly Konteringar[],
  budget: readonly Konteringar[],
  sorter: Kontosorter,
): RowSums {
  const all = [...utfall, ...budget];
  const ansvar = numberCodes(all.map((serie) => serie.ansvar));
  const verksamheter = numberCodes(all.map((serie) => serie.verksamhet));
  const rows: Rows = { rader: [], byPair: [], verksamheter: verksamheter.koder.length };
  const lists = { ansvar, verksamheter, sorter };
  const utfallSums = utfall.reduce((sums, serie) => addSerie(serie, rows, sums, lists), empty());
  const budgetSums = budget.reduce((sums, serie) => addSerie(serie, rows, sums, lists), empty());
  const length = rows.rader.length * PLATSER;
  return {
    ansvar: ansvar.koder,
    verksamheter: verksamheter.koder,
    rader: rows.rader,
    utfall: resize(utfallSums, length),
    budget: resize(budgetSums, length),
  };
}

interface Rows {
  readonly rader: RowSums['rader'][number][];
  /** Row numbers by sort, one array for each ansvar × verksamhet that occurs. */
  readonly byPair: (Int32Array | undefined)[];
  readonly verksamheter: number;
}

interface Lists {
  readonly ansvar: NumberedCodes;
  readonly verksamheter: NumberedCodes;
  readonly sorter: Kontosorter;
}

/** The one loop over rows: nothing is allocated in it but for a combination's first row. */
function addSerie(
  serie: Konteringar,
  rows: Rows,
  before: Float64Array,
  lists: Lists,
): Float64Array {
  const ansvar = lists.ansvar.numbersOf(serie.ansvar);
  const verksamheter = lists.verksamheter.numbersOf(serie.verksamhet);
  const sorter = Int32Array.from(serie.konto.koder, lists.sorter.sortOf);
  const { manad, belopp } = serie;
  const [ansvarIndex, verksamhetIndex, kontoIndex] = [
    serie.ansvar.index,
    serie.verksamhet.index,
    serie.konto.index,
  ];
  let sums = before;
  for (let at = 0; at < belopp.length; at++) {
    const inAnsvar = ansvar[ansvarIndex[at] ?? 0] ?? 0;
    const pair = inAnsvar * rows.verksamheter + (verksamheter[verksamhetIndex[at] ?? 0] ?? 0);
    const sort = sorter[kontoIndex[at] ?? 0] ?? 0;
    const known = rows.byPair[pair]?.[sort] ?? UNSEEN;
    const row = known === UNSEEN ? addRow(rows, pair, sort, lists.sorter.count) : known;
    const place = row * PLATSER + (manad[at] ?? 0);
    if (place >= sums.length) sums = resize(sums, Math.max(2 * sums.length, place + PLATSER));
    sums[place] = (sums[place] ?? 0) + (belopp[at] ?? 0);
  }
  return sums;
}

function addRow(rows: Rows, pair: number, sort: number, sorts: number): number {
  const bySort = (rows.byPair[pair] ??= new Int32Array(sorts).fill(UNSEEN));
  const [ansvar, verksamhet] = [Math.floor(pair / rows.verksamheter), pair % rows.verksamheter];
  bySort[sort] = rows.rader.length;
  return rows.rader.push({ ansvar, verksamhet, sort }) - 1;
}

const empty = (): Float64Array => new Float64Array(0);

function resize(sums: Float64Array, length: number): Float64Array {
  const larger = new Float64Array(length);
  larger.set(sums.subarray(0, length));
  return larger;
}
