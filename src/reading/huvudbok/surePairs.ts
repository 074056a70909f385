import type { Konteringar } from '../../domain/underlag/huvudbok.ts';
import { cellText } from '../cells/cellText.ts';
import { textAt } from '../cells/gridCells.ts';
import type { JoinedSeries } from './joinSeries.ts';
import type { LedgerTable } from './ledgerTable.ts';

/** So many rows in succession can be a batch; a single posting may rightly come again. */
export const pairLength = 2;
/** Amounts of whole hundreds of kronor (öre) come again by themselves: rents, fees, internal postings. */
const evenAmount = 10_000;
/** In a ledger where more of the postings than this come again one by one, two in a row say nothing. */
const mostTwins = 0.001;
/** Pairs in more months than this are pay and its fee for two persons alike, not a batch read twice. */
export const mostPairMonths = 2;

/** Rows `again` and on repeat rows `first` and on, in joined series. */
export interface Run {
  readonly first: number;
  readonly again: number;
  readonly length: number;
}

/** Whether postings of a series come again by themselves; `twins`: how many do, in no batch. */
export const comesAgain = (twins: number, rows: number): boolean => twins > rows * mostTwins;

/**
 * Whether a run too short to speak for itself is a batch that stands twice: every cell of its rows is
 * equal but a running number, no amount is even, none stands more than twice, and either postings do not
 * come again in this ledger or the rows are of one voucher and stand apart.
 * @param isUsual whether postings of this ledger come again one by one
 */
export function isSureBatch(
  joined: JoinedSeries,
  twinOf: Int32Array,
  run: Run,
  isUsual: boolean,
): boolean {
  const { first, again, length } = run;
  const { draft } = joined.placeOf(again);
  const { table } = draft.read;
  // A row of months is a batch of amounts by itself.
  if (table.amounts.length > 2 || !areTelling(joined.serie, run)) return false;
  if (isUsual && !(first + length < again && voucherColumn(table) !== null)) return false;
  for (let i = 0; i < length; i++)
    if ((twinOf[first + i] ?? -1) >= 0 || !areEqualRows(joined, first + i, again + i)) return false;
  return true;
}

/** Uneven amounts that differ from each other. */
function areTelling({ belopp }: Konteringar, { again, length }: Run): boolean {
  const amounts = Array.from(belopp.subarray(again, again + length), Math.abs);
  return (
    new Set(amounts).size === length && amounts.every((ore) => ore > 0 && ore % evenAmount !== 0)
  );
}

function areEqualRows({ placeOf }: JoinedSeries, i: number, j: number): boolean {
  const [one, other] = [placeOf(i), placeOf(j)];
  const { table } = one.draft.read;
  const { grid: otherGrid } = other.draft.read.table;
  const { grid } = table;
  const cells = grid.cells[(one.draft.serie.rad[one.row] ?? 0) - 1 - grid.top] ?? [];
  const rest = otherGrid.cells[(other.draft.serie.rad[other.row] ?? 0) - 1 - otherGrid.top] ?? [];
  const width = Math.max(cells.length, rest.length);
  return Array.from({ length: width }, (_, at) => at).every(
    (at) =>
      cellText(cells[at] ?? null) === cellText(rest[at] ?? null) ||
      runningHeader.test(textAt(grid, table.header, grid.left + at)),
  );
}

/** A number of the row itself, which a copy has anew. */
const runningHeader = /^(?:rad|lop|löp|pos|id|nr|#)(?:[ -]?(?:nr|nummer|id))?\.?$/i;
const voucherHeader =
  /^(?:ver(?!ks)|voucher|trans(?:aktions)?[ -]?(?:nr|nummer|id)|faktura ?(?:nr|nummer))/i;

/** The column (0-based in the sheet) of the vouchers' numbers, or null; not of their day or text. */
function voucherColumn({ grid, header, first, last }: LedgerTable): number | null {
  for (let column = first; column <= last; column++) {
    const text = textAt(grid, header, column);
    if (voucherHeader.test(text) && !/dat|dag|period|text|bel|typ|serie/i.test(text)) return column;
  }
  return null;
}
