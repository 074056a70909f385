import { orePer, type Enhet } from '../../amount/enhet.ts';
import { sum, type Ore } from '../../amount/ore.ts';
import { gruppnamnOf } from '../../kostnadslage/gruppnamn.ts';
import type { Kostnadslage, Serie } from '../../kostnadslage/kostnadslage.ts';
import { monthNumberOf, yearOf, type Month } from '../../period/month.ts';
import type { Ekonomi } from '../../underlag/huvudbok.ts';
import type { Rad, Tabell } from '../../underlag/tabell.ts';
import { normalName } from '../../verksamhet/nyckel.ts';
import { buildKontroll } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Kontroll } from '../kontroll.ts';
import { sideOfRow } from '../rader/sides.ts';
import { amountOf as amountOfRow, countedRows } from '../rader/tableRows.ts';

type Column = 'utfall' | 'ackBudget' | 'budget';
const columns: readonly Column[] = ['utfall', 'ackBudget', 'budget'];

/**
 * A driftredovisning against the ledger and its budget in the same workbooks, row by row to the same month.
 * What the table's unit rounds away is no difference. Rows are matched by code, else by name; a table of
 * which no row is a grupp of the ledger is about something else.
 */
export function checkHuvudbok(
  tabell: Tabell,
  { serier }: Pick<Kostnadslage, 'serier'>,
  ekonomi: Ekonomi,
): readonly Kontroll[] {
  if (tabell.typ.varde !== 'driftredovisning' || serier.length === 0) return [];
  const month = sameMonth(tabell, ekonomi);
  if (month === null) return [];
  const names = new Map(
    serier.flatMap(({ kod }) => {
      const namn = kod === null ? null : gruppnamnOf(kod, ekonomi.kodplan, []);
      return namn === null ? [] : [[normalName(namn), kod] as const];
    }),
  );
  const room = roundingOf(tabell);
  return countedRows(tabell).flatMap((rad) => {
    const kod = rad.kod ?? names.get(normalName(rad.namn));
    const serie = serier.find((one) => one.kod !== null && one.kod === kod);
    return serie ? compareRow(tabell, rad, serie, month, room) : [];
  });
}

/** The month to compare at: the table's, when the ledger reaches it in the same year. */
function sameMonth({ period }: Tabell, ekonomi: Ekonomi): number | null {
  const month: Month | null = period?.varde ?? ekonomi.period;
  if (month === null || ekonomi.period === null || month > ekonomi.period) return null;
  return yearOf(month) === ekonomi.ar ? monthNumberOf(month) : null;
}

const compareRow = (
  tabell: Tabell,
  rad: Rad,
  serie: Serie,
  month: number,
  room: number,
): readonly Kontroll[] =>
  columns.flatMap((kolumn): readonly Kontroll[] => {
    const [har, huvudbok] = [sideOfRow(tabell, rad, kolumn), amountOf(serie, kolumn, month)];
    if (!har || huvudbok === null) return [];
    const by = huvudbok - har.belopp;
    const own = toKandidat(tabell, rad, kolumn, by, { isDirect: true });
    const kontroll = buildKontroll({
      slag: 'huvudbok',
      tabell,
      nyckel: [rad.nyckel, kolumn],
      rad: rad.kod === null ? rad.namn : `${rad.kod} ${rad.namn}`,
      kolumn,
      har,
      dar: {
        belopp: huvudbok,
        bok: rad.bok,
        cell: '',
        text: kolumn === 'utfall' ? 'huvudboken' : 'budgeten per konto',
        tecken: tabell.tecken.varde,
      },
      room,
      explain: () => ({ rader: [], kandidater: own ? [own] : [] }),
    });
    return [kontroll.utfall === 'avrundning' ? { ...kontroll, utfall: 'stammer' } : kontroll];
  });

function amountOf({ utfall, budget }: Serie, column: Column, month: number): Ore | null {
  if (column === 'utfall') return sum(utfall.slice(0, month));
  if (budget === null) return null;
  return sum(column === 'budget' ? budget : budget.slice(0, month));
}

/** One step of the last decimal that the table shows: rows that are made to sum may be rounded either way. */
function roundingOf({ rader, enhet }: Tabell): number {
  const amounts = rader.flatMap((rad) => columns.flatMap((one) => amountOfRow(rad, one) ?? []));
  return stepsOf(enhet.varde).find((step) => amounts.every((amount) => amount % step === 0)) ?? 1;
}

const stepsOf = (enhet: Enhet): readonly number[] =>
  [1, 10, 100, 1000].map((part) => orePer[enhet] / part).filter(Number.isInteger);
