import { areaOf } from './areaOf.ts';
import type { Konteringar } from '../../domain/underlag/huvudbok.ts';
import type { LedgerRows } from './ledgerRows.ts';
import type { Slag } from './ledgerTable.ts';
import { slagNumber, unsaidSlag, type ReadRows } from './readLedgerRows.ts';

/** A series with what the finding of doubts needs beside it. */
export interface DraftSeries {
  readonly read: ReadRows;
  readonly serie: Konteringar;
}

/** Rows of a year that the series of a table does not follow. */
export interface StrayRows {
  readonly read: ReadRows;
  readonly slag: Slag;
  readonly ar: number;
  readonly vantatAr: number;
  readonly rader: readonly number[];
  readonly belopp: number;
}

/** The series of a table, and the rows that belong to none of them. */
export interface SplitSeries {
  readonly series: readonly DraftSeries[];
  readonly strays: readonly StrayRows[];
}

/** A year is a series of its own with at least this share of the rows of the largest, in as many months. */
const ownShare = 0.05;
const ownMonths = 3;

/** Splits the rows of a table by kind and year; what nothing on the row says is `slag` and `ar`. */
export function splitSeries(read: ReadRows, slag: Slag, ar: number): SplitSeries {
  const groups = countGroups(read.rows, slag, ar);
  const series: DraftSeries[] = [];
  const strays: StrayRows[] = [];
  for (const group of groups) {
    const main = largest(
      groups.filter((other) => other.slag === group.slag),
      ar,
    );
    const own =
      group === main ||
      (group.count >= main.count * ownShare && group.months.size >= ownMonths) ||
      // Columns of whole years have no months.
      (group.months.size === 1 && group.months.has(0));
    const rows = rowsOf(read.rows, group, slag, ar);
    if (own) series.push({ read, serie: toSerie(read, rows, group) });
    else
      strays.push({
        read,
        slag: group.slag,
        ar: group.ar,
        vantatAr: main.ar,
        rader: [...new Set(Array.from(rows, (i) => read.rows.rad[i] ?? 0))],
        belopp: rows.reduce((sum, i) => sum + (read.rows.belopp[i] ?? 0), 0),
      });
  }
  return { series, strays };
}

interface Group {
  readonly slag: Slag;
  readonly ar: number;
  count: number;
  readonly months: Set<number>;
}

const largest = (groups: readonly Group[], ar: number): Group => {
  const weight = (group: Group): number => group.count * (group.ar === ar ? 2 : 1);
  return groups.reduce((best, group) => (weight(group) > weight(best) ? group : best));
};

const slagAt = (rows: LedgerRows, i: number, slag: Slag): number => {
  const said = rows.slag[i] ?? unsaidSlag;
  return said === unsaidSlag ? slagNumber[slag] : said;
};

const yearAt = (rows: LedgerRows, i: number, ar: number): number => {
  const said = rows.ar[i] ?? 0;
  return said === 0 ? ar : said;
};

function countGroups(rows: LedgerRows, slag: Slag, ar: number): readonly Group[] {
  const groups = new Map<number, Group>();
  for (let i = 0; i < rows.length; i++) {
    const number = slagAt(rows, i, slag);
    const year = yearAt(rows, i, ar);
    const key = year * 2 + number;
    let group = groups.get(key);
    if (!group) {
      group = { slag: number === 0 ? 'utfall' : 'budget', ar: year, count: 0, months: new Set() };
      groups.set(key, group);
    }
    group.count += 1;
    group.months.add(rows.manad[i] ?? 0);
  }
  return [...groups.values()];
}

function rowsOf(rows: LedgerRows, group: Group, slag: Slag, ar: number): Int32Array {
  const chosen = new Int32Array(group.count);
  const number = slagNumber[group.slag];
  let n = 0;
  for (let i = 0; i < rows.length; i++)
    if (yearAt(rows, i, ar) === group.ar && slagAt(rows, i, slag) === number) chosen[n++] = i;
  return chosen;
}

function toSerie(read: ReadRows, chosen: Int32Array, { slag, ar }: Group): Konteringar {
  const { rows, registers, table } = read;
  const take = <T extends Int32Array | Uint8Array | Float64Array>(from: T, to: T): T => {
    for (let n = 0; n < chosen.length; n++) to[n] = from[chosen[n] ?? 0] ?? 0;
    return to;
  };
  const n = chosen.length;
  return {
    kalla: { bok: table.grid.bok, blad: table.grid.blad, area: areaOf(table) },
    slag,
    ar,
    ansvar: { koder: registers.ansvar.koder, index: take(rows.ansvar, new Int32Array(n)) },
    verksamhet: {
      koder: registers.verksamhet.koder,
      index: take(rows.verksamhet, new Int32Array(n)),
    },
    konto: { koder: registers.konto.koder, index: take(rows.konto, new Int32Array(n)) },
    manad: take(rows.manad, new Uint8Array(n)),
    belopp: take(rows.belopp, new Float64Array(n)),
    rad: take(rows.rad, new Int32Array(n)),
    texter: textsOf(read, chosen),
  };
}

/** What the rows say in the table's column of text; no copies, the cells' own strings. */
function textsOf({ table, rows }: ReadRows, chosen: Int32Array): readonly (string | null)[] {
  const { grid, keys } = table;
  const column = keys.text;
  if (column === null) return [];
  const texter = new Array<string | null>(chosen.length);
  for (let n = 0; n < chosen.length; n++) {
    const at = (rows.rad[chosen[n] ?? 0] ?? 0) - 1 - grid.top;
    const value = grid.cells[at]?.[column - grid.left];
    texter[n] = typeof value === 'string' ? value.trim() : null;
  }
  return texter;
}
