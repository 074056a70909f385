import { areaName } from '../../domain/address/area.ts';
import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { dateTables } from './dateTables.ts';
import type { LedgerTable, Slag } from './ledgerTable.ts';
import { readLedgerRows, type ReadRows } from './readLedgerRows.ts';
import { settleAckumulerat } from './settleAckumulerat.ts';
import { splitSeries, type DraftSeries, type StrayRows } from './splitSeries.ts';
import { readTableContext, type TableContext } from './tableContext.ts';

/** The series of all tables as printed, the rows that belong to none, and the doubts about them. */
export interface ReadSeries {
  readonly series: readonly DraftSeries[];
  readonly strays: readonly StrayRows[];
  readonly fynd: readonly Fynd[];
}

/** A table with its rows and what stands around it. */
interface Draft {
  readonly context: TableContext;
  readonly read: ReadRows;
}

/** Reads the tables of all sheets into series by kind and year. */
export function readSeries(tables: readonly LedgerTable[]): ReadSeries {
  const drafts = dateTables(tables).map((table) => {
    const context = readTableContext(table);
    return { context, read: readLedgerRows(table, context.enhet ?? 'kr') };
  });
  const scaled = drafts.map((draft) => scale(draft, drafts));
  const year = followedYear(scaled);
  const split = scaled.map((draft) =>
    splitSeries(draft.read, slagOf(draft, scaled), draft.context.ar ?? yearOf(draft.read) ?? year),
  );
  return {
    series: split.flatMap(({ series }) => series).map(settleAckumulerat),
    strays: split.flatMap(({ strays }) => strays),
    fynd: [...scaled.flatMap(({ read }) => read.fynd), ...scaled.flatMap(({ fynd }) => fynd)],
  };
}

const isMatrix = ({ amounts }: LedgerTable): boolean => amounts.some(({ manad }) => manad !== null);

/** What a table's own texts leave open: postings are utfall; months beside the same year's postings, budget. */
function slagOf({ read, context }: Draft, drafts: readonly Draft[]): Slag {
  if (context.slag !== null) return context.slag;
  if (!isMatrix(read.table)) return context.bookSlag ?? 'utfall';
  const ledgers = drafts.filter(
    (other) =>
      other.read !== read && !isMatrix(other.read.table) && other.context.slag !== 'budget',
  );
  const years = ledgers.map(({ read: rows, context: said }) => yearOf(rows) ?? said.ar);
  const own = yearOf(read) ?? context.ar;
  if (ledgers.length > 0 && (own === null || years.includes(own))) return 'budget';
  return ledgers.length > 0 ? 'utfall' : (context.bookSlag ?? 'utfall');
}

/** The year that most rows state. */
function yearOf({ rows }: ReadRows): number | null {
  const counts = new Map<number, number>();
  for (let i = 0; i < rows.length; i++) {
    const ar = rows.ar[i] ?? 0;
    if (ar > 0) counts.set(ar, (counts.get(ar) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** The newest year that any table states; 0: none does. */
const followedYear = (drafts: readonly Draft[]): number =>
  Math.max(0, ...drafts.map(({ read, context }) => yearOf(read) ?? context.ar ?? 0));

/** A table without a unit that is a thousand times smaller than the others is in tkr, and so on. */
function scale(draft: Draft, drafts: readonly Draft[]): Draft & { readonly fynd: readonly Fynd[] } {
  const { context, read } = draft;
  const others = drafts.filter(
    (other) => other !== draft && (other.context.enhet !== null || !isMatrix(other.read.table)),
  );
  const [reference] = others.map(({ read: rows }) => monthlySize(rows)).filter((size) => size > 0);
  const own = monthlySize(read);
  if (context.enhet !== null || !isMatrix(read.table) || reference === undefined || own === 0)
    return { ...draft, fynd: [] };
  const enhet = enhetOf(reference / own);
  if (enhet === 'kr') return { ...draft, fynd: [] };
  const { bok, blad } = read.table.grid;
  const cell = areaName({ top: read.table.header, left: read.table.first, rows: 1, columns: 1 });
  return {
    context,
    read: readLedgerRows(read.table, enhet),
    fynd: [{ bok, blad, cell, typ: 'enhetAntagen', allvar: 'upplysning', enhet, skal: 'storlek' }],
  };
}

function enhetOf(ratio: number): Enhet {
  if (ratio > 200 && ratio < 5000) return 'tkr';
  return ratio > 200_000 && ratio < 5_000_000 ? 'mnkr' : 'kr';
}

/** The size of all amounts of a usual month. */
function monthlySize({ rows }: ReadRows): number {
  let size = 0;
  const months = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    size += Math.abs(rows.belopp[i] ?? 0);
    months.add((rows.ar[i] ?? 0) * 13 + (rows.manad[i] ?? 0));
  }
  return months.size === 0 ? 0 : size / months.size;
}
