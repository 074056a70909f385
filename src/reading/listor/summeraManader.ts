import type { Listvarde } from '../../domain/listor/listrad.ts';
import { valueAt } from '../cells/gridCells.ts';
import { listtal, listtalIn, numberOf } from './listceller.ts';
import { tidsdelIn, type Tidsdel } from './ord/tidsdelIn.ts';
import { readListrader } from './tabeller/listrader.ts';
import type { Listkolumn, LastLista } from './tabeller/settleListkolumner.ts';

/** Hours that may stand by month. */
type Timroll = 'beviljade' | 'utforda';

/** The columns of hours by month, tertial or quarter from January, and how many months of them there are. */
export interface Manadstimmar {
  readonly kolumner: Readonly<Record<Timroll, readonly Listkolumn[]>>;
  /** How many months from January every kind of hours is told for. */
  readonly manader: number;
}

interface Delkolumn {
  readonly kolumn: Listkolumn;
  readonly del: Tidsdel;
}

/** The columns of a list whose hours stand by month; null where they don't, or where they begin later than January. */
export function findManadstimmar(tabell: LastLista): Manadstimmar | null {
  const beviljade = partsOf(tabell, 'beviljade');
  const utforda = partsOf(tabell, 'utforda');
  const told = [beviljade, utforda].filter((parts) => parts.length > 0);
  if (told.length === 0) return null;
  const manader = Math.min(...told.map((parts) => lastFilled(tabell, parts)));
  if (manader === 0) return null;
  const until = (parts: readonly Delkolumn[]): readonly Listkolumn[] =>
    parts.filter(({ del }) => del.till <= manader).map(({ kolumn }) => kolumn);
  return { kolumner: { beviljade: until(beviljade), utforda: until(utforda) }, manader };
}

/** The columns of a kind of hours, two at least, each the part of the year after the one before, from January. */
function partsOf({ kolumner }: LastLista, roll: Timroll): readonly Delkolumn[] {
  const parts = kolumner
    .filter((kolumn) => kolumn.roll === roll)
    .flatMap((kolumn) => {
      const del = tidsdelIn(kolumn.text);
      return del === null ? [] : [{ kolumn, del }];
    });
  const isWhole = parts.every(({ del }, at) => del.fran === (parts[at - 1]?.del.till ?? 0) + 1);
  return parts.length >= 2 && isWhole ? parts : [];
}

/** The last month that some group has hours for, 0 for none. */
function lastFilled(tabell: LastLista, parts: readonly Delkolumn[]): number {
  const rows = readListrader(tabell);
  const isFilled = ({ kolumn }: Delkolumn): boolean =>
    rows.some(({ row }) => (numberOf(valueAt(tabell.grid, row, kolumn.index)) ?? 0) !== 0);
  return parts.findLast(isFilled)?.del.till ?? 0;
}

/** The hours of a row: those of the months together, else those of its one column. */
export function listtimmar(
  tabell: LastLista,
  row: number,
  roll: Timroll,
  manadstimmar: Manadstimmar | null,
): Listvarde<number> {
  const kolumner = manadstimmar?.kolumner[roll] ?? [];
  const cells = kolumner.map((kolumn) => listtalIn(tabell, row, kolumn));
  const unread = cells.find(({ skal }) => skal === 'ejTolkat' || skal === 'felvarde');
  const [first] = cells;
  if (first === undefined) return listtal(tabell, row, roll);
  const told = cells.flatMap(({ varde }) => varde ?? []);
  if (unread !== undefined || told.length === 0) return unread ?? first;
  const sum = Number(told.reduce((total, hours) => total + hours, 0).toPrecision(12));
  return { varde: sum, text: String(sum), cell: first.cell, skal: null };
}
