import { yearOf } from '../../period/month.ts';
import type { Kolumn, Tabell } from '../../underlag/tabell.ts';
import { findRow } from '../rader/matchRows.ts';
import { yearOfTable } from '../rader/sameReport.ts';
import { nettoRows } from '../rader/sides.ts';
import { columnOf } from '../rader/tableRows.ts';

/** What may be the table of an earlier period. */
interface Tidigaretabell {
  readonly tabell: Tabell;
  /** Of earlier runs: asked only where no source says the same period. */
  readonly isEgen: boolean;
  /** How many of its verksamheter the later table also has. */
  readonly rows: number;
}

/**
 * The table of the earlier period that a column of forecasts repeats: of the month that the column names,
 * else the latest one before. Of several the one with most verksamheter in common, then that of the same
 * workbook; null where none stands or more than one may be meant.
 * @param egna what earlier runs forecast
 */
export function findTidigareTabell(
  tabell: Tabell,
  column: Kolumn,
  tabeller: readonly Tabell[],
  egna: readonly Tabell[],
): Tabell | null {
  const found = [
    ...tabeller.map((other) => toTidigare(tabell, column, other, false)),
    ...egna.map((other) => toTidigare(tabell, column, other, true)),
  ].filter((one) => one !== null);
  const chosen = narrowings.reduce<readonly Tidigaretabell[]>(
    (left, measure) => best(left, (one) => measure(one, tabell)),
    found,
  );
  return chosen.length === 1 ? (chosen[0]?.tabell ?? null) : null;
}

const narrowings: readonly ((one: Tidigaretabell, later: Tabell) => number)[] = [
  ({ tabell: { period } }) => Number(period?.varde.replace('-', '') ?? 0),
  ({ isEgen }) => Number(!isEgen),
  ({ rows }) => rows,
  ({ tabell: { kalla } }, later) => Number(kalla.bok === later.kalla.bok),
];

function best<T>(all: readonly T[], measure: (one: T) => number): readonly T[] {
  const most = Math.max(...all.map(measure));
  return all.filter((one) => measure(one) === most);
}

function toTidigare(
  later: Tabell,
  column: Kolumn,
  tabell: Tabell,
  isEgen: boolean,
): Tidigaretabell | null {
  if (tabell === later || tabell.typ.varde !== later.typ.varde) return null;
  if (tabell.foralder !== later.foralder || !columnOf(tabell, 'prognos')) return null;
  if (!isEarlier(tabell, later, column)) return null;
  const [own, others] = [nettoRows(later), nettoRows(tabell)];
  const rows = own.filter((rad) => findRow(rad, others) !== null).length;
  return rows >= 2 && rows >= Math.min(own.length, others.length) / 2
    ? { tabell, isEgen, rows }
    : null;
}

/** Of the same year and an earlier month: the one that the column names, where it names one. */
function isEarlier(tabell: Tabell, later: Tabell, { period: named }: Kolumn): boolean {
  const [period, own] = [tabell.period?.varde ?? null, later.period?.varde ?? null];
  const year = own === null ? yearOfTable(later) : yearOf(own);
  if (period === null || yearOf(period) !== year || yearOfTable(tabell) !== year) return false;
  if (own === null ? named === null : period >= own) return false;
  return named === null || named === period;
}
