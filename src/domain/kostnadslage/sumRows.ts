import { kontogrupper, kontogruppOf, type Kontoregel } from '../konto/kontogrupp.ts';
import type { Konteringar } from '../underlag/huvudbok.ts';
import { numberCodes, type NumberedCodes } from './numberCodes.ts';

/** Amounts are summed in thirteen places a row: 0 for the year without months, 1–12. */
export const PLATSER = 13;
/** The kontogrupper and, last, the konton that no rule fits. */
const GRUPPER = kontogrupper.length + 1;
const UNSEEN = -1;

/** The sums of every combination of ansvar × verksamhet × kontogrupp that occurs, as columns. */
export interface RowSums {
  readonly ansvar: readonly string[];
  readonly verksamheter: readonly string[];
  /** Numbers in `ansvar`, in `verksamheter` and in `kontogrupper` (past its end: none), one each a row. */
  readonly rader: readonly { ansvar: number; verksamhet: number; kontogrupp: number }[];
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
  regler: readonly Kontoregel[],
): RowSums {
  const all = [...utfall, ...budget];
  const ansvar = numberCodes(all.map((serie) => serie.ansvar));
  const verksamheter = numberCodes(all.map((serie) => serie.verksamhet));
  const rows = openRows(verksamheter.koder.length);
  const lists = { ansvar, verksamheter, regler };
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
  /** Row numbers by verksamhet × kontogrupp, one array for each ansvar that occurs. */
  readonly byAnsvar: (Int32Array | undefined)[];
  readonly width: number;
}

const openRows = (verksamheter: number): Rows => ({
  rader: [],
  byAnsvar: [],
  width: verksamheter * GRUPPER,
});

interface Lists {
  readonly ansvar: NumberedCodes;
  readonly verksamheter: NumberedCodes;
  readonly regler: readonly Kontoregel[];
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
  const grupper = Uint8Array.from(serie.konto.koder, (konto) => gruppNumber(konto, lists.regler));
  const { manad, belopp } = serie;
  const [ansvarIndex, verksamhetIndex, kontoIndex] = [
    serie.ansvar.index,
    serie.verksamhet.index,
    serie.konto.index,
  ];
  let sums = before;
  for (let at = 0; at < belopp.length; at++) {
    const inAnsvar = ansvar[ansvarIndex[at] ?? 0] ?? 0;
    const inVerksamhet = verksamheter[verksamhetIndex[at] ?? 0] ?? 0;
    const cell = inVerksamhet * GRUPPER + (grupper[kontoIndex[at] ?? 0] ?? 0);
    const known = rows.byAnsvar[inAnsvar]?.[cell] ?? UNSEEN;
    const row = known === UNSEEN ? addRow(rows, inAnsvar, cell) : known;
    const place = row * PLATSER + (manad[at] ?? 0);
    if (place >= sums.length) sums = resize(sums, Math.max(2 * sums.length, place + PLATSER));
    sums[place] = (sums[place] ?? 0) + (belopp[at] ?? 0);
  }
  return sums;
}

function addRow(rows: Rows, ansvar: number, cell: number): number {
  const cells = (rows.byAnsvar[ansvar] ??= new Int32Array(rows.width).fill(UNSEEN));
  const verksamhet = Math.floor(cell / GRUPPER);
  cells[cell] = rows.rader.length;
  return rows.rader.push({ ansvar, verksamhet, kontogrupp: cell % GRUPPER }) - 1;
}

function gruppNumber(konto: string, regler: readonly Kontoregel[]): number {
  const grupp = kontogruppOf(konto, regler);
  return grupp === null ? kontogrupper.length : kontogrupper.indexOf(grupp);
}

const empty = (): Float64Array => new Float64Array(0);

function resize(sums: Float64Array, length: number): Float64Array {
  const larger = new Float64Array(length);
  larger.set(sums.subarray(0, length));
  return larger;
}
