import type { Konteringar } from '../underlag/huvudbok.ts';
import { numberCodes, type NumberedCodes } from './numberCodes.ts';

/** Amounts are summed in thirteen places a row: 0 for the year without months, 1–12. */
export const PLATSER = 13;

/** How konton are sorted: into `count` sorts, numbered from 0. */
export interface KontoSorts {
  readonly count: number;
  readonly sortOf: (konto: string) => number;
}

/** One sort for all konton: rows are then ansvar × verksamhet. */
export const allaKonton: KontoSorts = { count: 1, sortOf: () => 0 };

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
  sorter: KontoSorts,
): RowSums {
  const all = [...utfall, ...budget];
  const ansvar = numberCodes(all.map((serie) => serie.ansvar));
  const verksamheter = numberCodes(all.map((serie) => serie.verksamhet));
  const lists = { ansvar, verksamheter, sorter };
  const rows = createRows(all, lists);
  const utfallSums = addSerier(utfall, rows, lists);
  const budgetSums = addSerier(budget, rows, lists);
  return {
    ansvar: ansvar.koder,
    verksamheter: verksamheter.koder,
    rader: listRows(rows, lists),
    utfall: utfallSums.slice(PLATSER, (rows.count + 1) * PLATSER),
    budget: budgetSums.slice(PLATSER, (rows.count + 1) * PLATSER),
  };
}

interface Lists {
  readonly ansvar: NumberedCodes;
  readonly verksamheter: NumberedCodes;
  readonly sorter: KontoSorts;
}

/**
 * The rows so far, numbered from 1. The arrays have room for all that can come: memory that is not written
 * to costs nothing, and the loop over postings neither grows an array nor calls a function.
 */
interface Rows {
  count: number;
  /** Where the numbers of an ansvar × verksamhet begin; 0 until it occurs. */
  readonly starts: Int32Array;
  /** The ansvar × verksamhet that occur, from place 1. */
  readonly pairs: Int32Array;
  /** The row at start + sort; 0 until it occurs. */
  readonly numbers: Int32Array;
  /** How many ansvar × verksamhet occur. */
  occurring: number;
  /** No more rows than this can come. */
  readonly most: number;
}

function createRows(serier: readonly Konteringar[], { ansvar, verksamheter, sorter }: Lists): Rows {
  const postings = serier.reduce((total, { belopp }) => total + belopp.length, 0);
  const combinations = ansvar.koder.length * verksamheter.koder.length;
  const pairs = Math.min(combinations, postings);
  return {
    count: 0,
    starts: new Int32Array(combinations),
    pairs: new Int32Array(pairs + 1),
    numbers: new Int32Array((pairs + 1) * sorter.count),
    occurring: 0,
    most: Math.min(pairs * sorter.count, postings),
  };
}

function addSerier(serier: readonly Konteringar[], rows: Rows, lists: Lists): Float64Array {
  const sums = new Float64Array(serier.length === 0 ? 0 : (rows.most + 1) * PLATSER);
  for (const serie of serier) addSerie(serie, rows, sums, lists);
  return sums;
}

/** Adds every posting to its row × month; a combination that is new gets the next number. */
function addSerie(serie: Konteringar, rows: Rows, sums: Float64Array, lists: Lists): void {
  const ansvar = lists.ansvar.numbersOf(serie.ansvar);
  const verksamheter = lists.verksamheter.numbersOf(serie.verksamhet);
  const sorter = Int32Array.from(serie.konto.koder, lists.sorter.sortOf);
  const width = lists.verksamheter.koder.length;
  const sorts = lists.sorter.count;
  const { index: ansvarOf } = serie.ansvar;
  const { index: verksamhetOf } = serie.verksamhet;
  const { index: kontoOf } = serie.konto;
  const { manad, belopp } = serie;
  const { starts, pairs, numbers } = rows;
  let { count, occurring } = rows;
  for (let at = 0; at < belopp.length; at++) {
    const inAnsvar = ansvar[ansvarOf[at] ?? 0] ?? 0;
    const pair = inAnsvar * width + (verksamheter[verksamhetOf[at] ?? 0] ?? 0);
    let start = starts[pair] ?? 0;
    if (start === 0) {
      occurring += 1;
      starts[pair] = start = occurring * sorts;
      pairs[occurring] = pair;
    }
    const sorted = start + (sorter[kontoOf[at] ?? 0] ?? 0);
    let row = numbers[sorted] ?? 0;
    if (row === 0) numbers[sorted] = row = count += 1;
    const place = row * PLATSER + (manad[at] ?? 0);
    sums[place] = (sums[place] ?? 0) + (belopp[at] ?? 0);
  }
  Object.assign(rows, { count, occurring });
}

/** The combination of each row, in the order of their numbers. */
function listRows(rows: Rows, { verksamheter, sorter }: Lists): Rad[] {
  const rader = new Array<Rad>(rows.count);
  const width = verksamheter.koder.length;
  for (let at = 1; at <= rows.occurring; at++) {
    const pair = rows.pairs[at] ?? 0;
    const [ansvar, verksamhet] = [Math.floor(pair / width), pair % width];
    for (let sort = 0; sort < sorter.count; sort++) {
      const row = rows.numbers[at * sorter.count + sort] ?? 0;
      if (row > 0) rader[row - 1] = { ansvar, verksamhet, sort };
    }
  }
  return rader;
}

type Rad = RowSums['rader'][number];
