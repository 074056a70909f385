import { orePer, type Enhet } from '../amount/enhet.ts';
import { sum, type Ore } from '../amount/ore.ts';
import type { Fynd } from '../fynd/fynd.ts';
import { monthNumberOf, yearOf, type Month } from '../period/month.ts';
import type { Ekonomi } from '../underlag/huvudbok.ts';
import type { Rad, Tabell } from '../underlag/tabell.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import { gruppnamnOf } from './gruppnamn.ts';
import type { Kostnadslage, Serie } from './kostnadslage.ts';

type Column = 'utfall' | 'ackBudget' | 'budget';
const columns: readonly Column[] = ['utfall', 'ackBudget', 'budget'];

/**
 * Where the ledger and its budget don't give what a driftredovisning in the same workbooks says, row by
 * row to the same month. What the table's unit rounds away is no difference. Rows are matched by code,
 * else by name; a table of which no row is a grupp of the ledger is about something else.
 */
export function compareDrift(
  { serier }: Pick<Kostnadslage, 'serier'>,
  ekonomi: Ekonomi,
  tabeller: readonly Tabell[],
): readonly Fynd[] {
  return tabeller
    .filter(({ typ }) => typ.varde === 'driftredovisning')
    .flatMap((tabell) => {
      const month = sameMonth(tabell, ekonomi);
      return month === null ? [] : compareTable(tabell, serier, ekonomi, month);
    });
}

/** The month to compare at: the table's, when the ledger reaches it in the same year. */
function sameMonth({ period }: Tabell, ekonomi: Ekonomi): number | null {
  const month: Month | null = period?.varde ?? ekonomi.period;
  if (month === null || ekonomi.period === null || month > ekonomi.period) return null;
  return yearOf(month) === ekonomi.ar ? monthNumberOf(month) : null;
}

function compareTable(
  tabell: Tabell,
  serier: readonly Serie[],
  { kodplan }: Ekonomi,
  month: number,
): readonly Fynd[] {
  const names = new Map(
    serier.flatMap(({ kod }) => {
      const namn = kod === null ? null : gruppnamnOf(kod, kodplan, []);
      return namn === null ? [] : [[normalName(namn), kod] as const];
    }),
  );
  const room = roundingOf(tabell);
  return tabell.rader
    .filter(({ roll }) => roll === 'rad')
    .flatMap((rad) => {
      const kod = rad.kod ?? names.get(normalName(rad.namn));
      const serie = serier.find((one) => one.kod !== null && one.kod === kod);
      return serie ? compareRow(rad, serie, month, room) : [];
    });
}

const compareRow = (rad: Rad, serie: Serie, month: number, room: number): readonly Fynd[] =>
  columns.flatMap((kolumn) => {
    const tabell = rad.belopp[kolumn] ?? null;
    const huvudbok = amountOf(serie, kolumn, month);
    if (tabell === null || huvudbok === null || Math.abs(tabell - huvudbok) <= room) return [];
    return {
      bok: rad.bok,
      blad: rad.blad,
      // A finding names the sheet by itself.
      cell: rad.cell.slice(rad.cell.lastIndexOf('!') + 1),
      typ: 'tabellerStammerInte',
      allvar: 'varning',
      rad: rad.kod === null ? rad.namn : `${rad.kod} ${rad.namn}`,
      kolumn,
      tabell,
      huvudbok,
    };
  });

function amountOf({ utfall, budget }: Serie, column: Column, month: number): Ore | null {
  if (column === 'utfall') return sum(utfall.slice(0, month));
  if (budget === null) return null;
  return sum(column === 'budget' ? budget : budget.slice(0, month));
}

/** One step of the last decimal that the table shows: rows that are made to sum may be rounded either way. */
function roundingOf({ rader, enhet }: Tabell): number {
  const amounts = rader.flatMap(({ belopp }) => columns.flatMap((column) => belopp[column] ?? []));
  return stepsOf(enhet.varde).find((step) => amounts.every((amount) => amount % step === 0)) ?? 1;
}

const stepsOf = (enhet: Enhet): readonly number[] =>
  [1, 10, 100, 1000].map((part) => orePer[enhet] / part).filter(Number.isInteger);
