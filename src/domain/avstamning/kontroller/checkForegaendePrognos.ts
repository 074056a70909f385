import type { Rad, Tabell } from '../../underlag/tabell.ts';
import { ties } from '../buildKontroll.ts';
import { toKandidat } from '../forklaring/kandidat.ts';
import type { Forklaring, Kontroll } from '../kontroll.ts';
import { findRow } from '../rader/matchRows.ts';
import { nettoRows, sideOfRow } from '../rader/sides.ts';
import { sumOf } from '../rader/sumParts.ts';
import { amountOf, columnOf, countedRows } from '../rader/tableRows.ts';
import { settleScope, speaksForScope } from '../settleScope.ts';
import { compareForegaende, compareSides, type Foregaendepar } from './compareForegaende.ts';
import { findTidigareTabell } from './findTidigareTabell.ts';

/** The share of rows that must tie for a column to be of the month that it names. */
const LEAST = 1 / 2;
/** One that names no month may be of a month between: forecasts of many rows stay the same. */
const LEAST_UNNAMED = 2 / 3;

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
  return settleScope(
    [...rows, ...(rows.every(ties) ? compareSums(par) : [])],
    column.period === null ? LEAST_UNNAMED : LEAST,
    'olikaPeriod',
    (kontroll) => speaksForScope(kontroll) || isMiswritten(kontroll),
  );
}

/** One and the same amount, though it can't be told which of the two is written wrong. */
const isMiswritten = ({ forklaring }: Kontroll): boolean =>
  forklaring !== null && miswritten.has(forklaring.slag) && !('kopia' in forklaring);

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
