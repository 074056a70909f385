import type { Rad, Tabell } from '../../underlag/tabell.ts';
import { leaveUncompared, ties } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Forklaring, Kontroll } from '../kontroll.ts';
import { findRow } from '../rader/matchRows.ts';
import { nettoRows, sideOfRow } from '../rader/sides.ts';
import { sumOf } from '../rader/sumParts.ts';
import { amountOf, columnOf, countedRows } from '../rader/tableRows.ts';
import { compareForegaende, compareSides, type Foregaendepar } from './compareForegaende.ts';
import { findTidigareTabell } from './findTidigareTabell.ts';

/**
 * A column of an earlier forecast against the prognos of that period's table, row by row and in its sum.
 * @param egna what earlier runs forecast, where no table of the sources says it
 */
export function checkForegaendePrognos(
  tabell: Tabell,
  tabeller: readonly Tabell[],
  egna: readonly Tabell[] = [],
): readonly Kontroll[] {
  const column = columnOf(tabell, 'foregaendePrognos');
  const other = column && findTidigareTabell(tabell, column, tabeller, egna);
  if (!other) return [];
  const pair = { tabell, roll: 'foregaendePrognos', other, otherRoll: 'prognos' } as const;
  const isEgen = egna.includes(other) ? ({ isEgen: true } as const) : {};
  const par = { ...pair, isBlankZero: true, ...isEgen } as const;
  const rows = compareForegaende(par);
  const sums = rows.every(ties) ? compareSums(par) : [];
  return settlePeriod([...rows, ...sums], column.period !== null);
}

/**
 * Of a column that names its month at least half must tie. One that names none may be of a month between,
 * in which most forecasts were the same: more than one amount that nothing explains says that it is.
 */
function settlePeriod(kontroller: readonly Kontroll[], isNamed: boolean): readonly Kontroll[] {
  const same = kontroller.filter((one) => (ties(one) && one.har.belopp !== 0) || isMiswritten(one));
  const other = kontroller.filter((one) => one.utfall === 'fel' && !isMiswritten(one));
  const isSame = isNamed
    ? other.length <= same.length
    : other.length <= Math.min(1, same.length / 2);
  return isSame && same.length > 0
    ? kontroller
    : kontroller.map((one) => (one.utfall === 'fel' ? leaveUncompared(one, 'olikaPeriod') : one));
}

/** One and the same amount, though it can't be told which of the two is written wrong. */
const isMiswritten = ({ forklaring, har }: Kontroll): boolean =>
  forklaring !== null &&
  !('kopia' in forklaring) &&
  (miswritten.has(forklaring.slag) ||
    // In the other table the amount beside is the budget, which a forecast often is.
    (forklaring.slag === 'grannkolumn' && forklaring.cell === har.cell));

const miswritten: ReadonlySet<Forklaring['slag']> = new Set([
  'tecken',
  'tusenfel',
  'omkastadeSiffror',
  'grannrad',
]);

/** The two printed sums, where each ties with its own rows: they differ by rows that only one table has. */
function compareSums(par: Foregaendepar): readonly Kontroll[] {
  const { tabell, roll, other, otherRoll } = par;
  const [here, there] = [sumRow(tabell, roll), sumRow(other, otherRoll)];
  const [har, dar] = [
    here && sideOfRow(tabell, here, roll),
    there && sideOfRow(other, there, otherRoll),
  ];
  if (!here || !there || !har || !dar) return [];
  const [own, others] = [nettoRows(tabell), nettoRows(other)];
  const lacking = [
    ...others
      .filter((rad) => findRow(rad, own) === null)
      .map((rad) => toKandidat(other, rad, otherRoll, 0)),
    ...own
      .filter((rad) => findRow(rad, others) === null)
      .map((rad) => toKandidat(tabell, rad, roll, 0)),
  ].filter((one) => one !== null);
  return [compareSides(par, [here, there], [har, dar], lacking)];
}

const sumRow = (tabell: Tabell, roll: Foregaendepar['roll']): Rad | undefined =>
  tabell.rader.find(
    (rad) => rad.roll === 'summa' && amountOf(rad, roll) === sumOf(countedRows(tabell), roll),
  );
