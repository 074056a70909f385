import { areaName } from '../../domain/address/area.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Tabell } from '../../domain/underlag/tabell.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import { checkBreakdown } from './checkBreakdown.ts';
import { columnOf, placeOf } from './tablePlaces.ts';
import { countedRows, matchRows, type RowPair } from './matchRows.ts';
import { roundedTo } from './roundedTo.ts';

/** What two tables of the workbooks say against each other. */
export function compareTables(tabeller: readonly Tabell[]): readonly Fynd[] {
  const pairs = tabeller.flatMap((a, at) => tabeller.slice(at + 1).map((b) => [a, b] as const));
  return [
    ...pairs.flatMap(([a, b]) => (isSameTable(a, b) ? contradictions(a, b) : [])),
    ...tabeller.flatMap((tabell) => checkBreakdown(tabell, tabeller)),
  ];
}

const samePeriod = (a: Tabell, b: Tabell): boolean => a.period?.varde === b.period?.varde;

/** Two tables of one kind and period that hold the same verksamheter. */
function isSameTable(a: Tabell, b: Tabell): boolean {
  if (a.typ.varde !== b.typ.varde || a.foralder !== b.foralder || !samePeriod(a, b)) return false;
  if (a.typ.varde !== 'driftredovisning' && a.typ.varde !== 'sarredovisning') return false;
  const pairs = matchRows(a, b);
  const counts = [countedRows(a).length, countedRows(b).length];
  if (pairs.length < 2 || pairs.length < Math.min(...counts) / 2) return false;
  return pairs.some(([here]) => here.kod !== null)
    ? isSameByCode(a, b, pairs)
    : isSameByName(a, b, pairs);
}

/** The share of equal amounts from which two tables with the same codes may be one. */
const leastAlike = 1 / 3;

/** Two nämnder may use the same codes: two tables are one when many amounts tie, or the title does. */
function isSameByCode(a: Tabell, b: Tabell, pairs: readonly RowPair[]): boolean {
  if (normalName(a.titel) === normalName(b.titel)) return true;
  const rooms = roomsBetween(a, b);
  const compared = pairs.flatMap(([here, there]) =>
    beloppsroller.flatMap((roll) => {
      const [har, dar] = [here.belopp[roll] ?? null, there.belopp[roll] ?? null];
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
function isSameByName(a: Tabell, b: Tabell, pairs: readonly RowPair[]): boolean {
  const longest = Math.max(countedRows(a).length, countedRows(b).length);
  if (pairs.length < longest * mostNames) return false;
  const room = roomBetween(a, b, 'budget');
  const alike = pairs.filter(([here, there]) => {
    const [har, dar] = [here.belopp.budget ?? null, there.belopp.budget ?? null];
    return har !== null && dar !== null && Math.abs(har - dar) <= room;
  });
  return normalName(a.titel) === normalName(b.titel) || alike.length > pairs.length / 2;
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

function contradictions(a: Tabell, b: Tabell): readonly Fynd[] {
  const rooms = roomsBetween(a, b);
  const fynd = matchRows(a, b).flatMap(([here, there]) =>
    beloppsroller.flatMap((roll): readonly Fynd[] => {
      const [har, dar] = [here.belopp[roll] ?? null, there.belopp[roll] ?? null];
      const [column, other] = [columnOf(a, roll), columnOf(b, roll)];
      if (har === null || dar === null || Math.abs(har - dar) <= rooms[roll]) return [];
      if (!column || column.ar !== other?.ar) return [];
      return [
        {
          ...placeOf(here, column),
          typ: 'motsagelse',
          allvar: 'fel',
          rad: here.kod ?? here.namn,
          kolumn: column.rubrik,
          har: toTableSign(har, a.tecken.varde),
          dar: toTableSign(dar, b.tecken.varde),
          andraBok: there.bok,
          andraCell: `${there.blad}!${placeOf(there, other).cell}`,
          belopp: toTableSign((har - dar) as Ore, a.tecken.varde),
        },
      ];
    }),
  );
  if (fynd.length > 0) return fynd;
  const plats = { bok: b.kalla.bok, blad: b.kalla.blad, cell: areaName(b.kalla.area) };
  const andraOmrade = `${a.kalla.blad}!${areaName(a.kalla.area)}`;
  return [
    { ...plats, typ: 'dubbelTabell', allvar: 'upplysning', andraBok: a.kalla.bok, andraOmrade },
  ];
}

const roomsBetween = (a: Tabell, b: Tabell): Readonly<Record<Beloppsroll, number>> => ({
  utfall: roomBetween(a, b, 'utfall'),
  ackBudget: roomBetween(a, b, 'ackBudget'),
  prognos: roomBetween(a, b, 'prognos'),
  budget: roomBetween(a, b, 'budget'),
  foregaendeAr: roomBetween(a, b, 'foregaendeAr'),
});
