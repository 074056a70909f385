import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Tabell } from '../../underlag/tabell.ts';
import { normalName } from '../../verksamhet/nyckel.ts';
import { matchRowsByAlias, type RowPair } from '../rader/matchRows.ts';
import { roundedTo } from '../rader/roundedTo.ts';
import { amountOf, countedRows } from '../rader/tableRows.ts';

/** Two tables that are one, and their rows in common. */
export interface SammaPar {
  readonly a: Tabell;
  readonly b: Tabell;
  readonly rows: readonly RowPair[];
  /** What the different rounding of the two explains, in öre. */
  readonly rooms: Readonly<Record<Beloppsroll, number>>;
}

const kinds: ReadonlySet<Tabell['typ']['varde']> = new Set([
  'driftredovisning',
  'sarredovisning',
  'investeringar',
]);

/** The tables of one kind and period that hold the same verksamheter, pair by pair. */
export const findSameTables = (tabeller: readonly Tabell[]): readonly SammaPar[] =>
  tabeller.flatMap((a, at) => tabeller.slice(at + 1).flatMap((b) => pairOf(a, b) ?? []));

function pairOf(a: Tabell, b: Tabell): SammaPar | null {
  if (a.typ.varde !== b.typ.varde || a.foralder !== b.foralder) return null;
  if (a.period?.varde !== b.period?.varde || !kinds.has(a.typ.varde)) return null;
  const rows = matchRowsByAlias(a, b);
  const counts = [countedRows(a).length, countedRows(b).length];
  if (rows.length < 2 || rows.length < Math.min(...counts) / 2) return null;
  if (!beloppsroller.some((roll) => shareColumn(a, b, roll))) return null;
  const rooms = roomsBetween(a, b);
  const isOne = rows.some(([here]) => here.kod !== null)
    ? isSameByCode(a, b, rows, rooms)
    : isSameByName(a, b, rows, rooms);
  return isOne ? { a, b, rows, rooms } : null;
}

const shareColumn = (a: Tabell, b: Tabell, roll: Beloppsroll): boolean =>
  [a, b].every(({ kolumner }) => kolumner.some((column) => column.roll === roll));

/** The share of equal amounts from which two tables with the same codes may be one. */
const leastAlike = 1 / 3;

/** Two nämnder may use the same codes: two tables are one when many amounts tie, or the title does. */
function isSameByCode(
  a: Tabell,
  b: Tabell,
  rows: readonly RowPair[],
  rooms: SammaPar['rooms'],
): boolean {
  if (normalName(a.titel) === normalName(b.titel)) return true;
  const compared = rows.flatMap(([here, there]) =>
    beloppsroller.flatMap((roll) => {
      const [har, dar] = [amountOf(here, roll), amountOf(there, roll)];
      return har === null || dar === null ? [] : [Math.abs(har - dar) <= rooms[roll]];
    }),
  );
  return compared.filter(Boolean).length >= compared.length * leastAlike;
}

/** The share of equal names from which two tables without codes may be one. */
const mostNames = 0.8;

/**
 * Names such as Ledning and Gemensamt recur from nämnd to nämnd: without codes two tables are one only
 * when nearly all names are shared, and most budgets with them or the title too.
 */
function isSameByName(
  a: Tabell,
  b: Tabell,
  rows: readonly RowPair[],
  rooms: SammaPar['rooms'],
): boolean {
  const longest = Math.max(countedRows(a).length, countedRows(b).length);
  if (rows.length < longest * mostNames) return false;
  const alike = rows.filter(([here, there]) => {
    const [har, dar] = [amountOf(here, 'budget'), amountOf(there, 'budget')];
    return har !== null && dar !== null && Math.abs(har - dar) <= rooms.budget;
  });
  const isTitled = a.typ.varde !== 'investeringar' && normalName(a.titel) === normalName(b.titel);
  return isTitled || alike.length > rows.length / 2;
}

/** What rounding explains of the difference between two tables that round a column differently. */
function roomBetween(a: Tabell, b: Tabell, roll: Beloppsroll): number {
  const [here, there] = [a, b].map((tabell) =>
    roundedTo(
      tabell,
      countedRows(tabell).flatMap(({ belopp }) => belopp[roll] ?? []),
    ),
  );
  return here === undefined || there === undefined || here === there ? 0 : (here + there) / 2;
}

const roomsBetween = (a: Tabell, b: Tabell): SammaPar['rooms'] => ({
  utfall: roomBetween(a, b, 'utfall'),
  ackBudget: roomBetween(a, b, 'ackBudget'),
  prognos: roomBetween(a, b, 'prognos'),
  budget: roomBetween(a, b, 'budget'),
  foregaendeAr: roomBetween(a, b, 'foregaendeAr'),
  foregaendePrognos: roomBetween(a, b, 'foregaendePrognos'),
});
