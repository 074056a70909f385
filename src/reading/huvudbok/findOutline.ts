import type { Kodslag } from '../../domain/fynd/skal.ts';
import { cellText } from '../cells/cellText.ts';
import type { CellValue, Grid } from '../grid.ts';
import { saysSum } from '../rows/rowWords.ts';
import { codeText } from './codeRegister.ts';
import { delarInHeader } from './findKodstrang.ts';
import { isMeasureCell } from './headerCells.ts';
import { monthsOfRow } from './headerMonths.ts';
import { roleOfHeader } from './headerRoles.ts';
import { oreOfCell } from './oreOfCell.ts';
import { headedLevels, outlineLevels } from './outlineLevels.ts';

/** A row of an outline; places are 0-based among the sheet's cells. */
export interface LevelledRow {
  readonly at: number;
  readonly kod: string;
  readonly text: string;
  /** 0 for the outermost. */
  readonly niva: number;
}

/** Amounts beside a column that holds codes of several levels; `rader` null: their levels can't be told. */
export interface Outline {
  readonly header: number;
  readonly column: number;
  readonly rubrik: string;
  /** The amounts are of months; else each column holds a whole time. */
  readonly manader: boolean;
  readonly rader: readonly LevelledRow[] | null;
}

/** Further down there is no header. */
const topRows = 60;
const labels = /^(?:rad|row ?)?(?:etiketter|labels)$/i;

/**
 * Finds a table whose only column of codes holds those of several levels beside months or amounts, as a
 * pivot in compact form prints it; null: there is none.
 */
export function findOutline(grid: Grid): Outline | null {
  const { cells } = grid;
  for (let header = 0; header < Math.min(cells.length, topRows); header++) {
    const row = cells[header] ?? [];
    const column = row.findIndex((value) => value !== null);
    const label = row[column];
    if (typeof label !== 'string') continue;
    const rubrik = cellText(label);
    const months = [...monthsOfRow(row).keys()];
    const manader = months.length >= 3;
    const amounts = manader ? months : wholeAmounts(row, rubrik);
    if (amounts.length === 0 || amounts.includes(column)) continue;
    const outline = isAlone(row, column, amounts)
      ? readOutline(grid, { header, column, rubrik, manader }, amounts)
      : null;
    if (outline !== null || manader) return outline;
  }
  return null;
}

/** The columns of amounts that are of no months, beside a header that speaks of codes. */
const wholeAmounts = (row: readonly CellValue[], rubrik: string): readonly number[] =>
  saysLevels(rubrik)
    ? row.flatMap((value, at) => (typeof value === 'string' && isAmount(value) ? [at] : []))
    : [];

function isAmount(text: string): boolean {
  const role = roleOfHeader(text);
  return role === 'belopp' || role === 'summa' || isMeasureCell({ role, text });
}

/** Whether no other column than those of amounts says what a row is of. */
const isAlone = (row: readonly CellValue[], column: number, amounts: readonly number[]): boolean =>
  row.every((value, at) => {
    const role = typeof value === 'string' ? roleOfHeader(value) : null;
    return at === column || amounts.includes(at) || role === null || !keyed.has(role);
  });

const keyed: ReadonlySet<string> = new Set<Kodslag | 'kod' | 'period'>([
  'ansvar',
  'verksamhet',
  'konto',
  'kod',
  'period',
]);

/** The codes of an inner level come again under others; a single one may be a row by itself. */
const fewestAgain = 2;

const saysLevels = (rubrik: string): boolean =>
  saysSeveral(rubrik) || roleOfHeader(rubrik) === 'verksamhet';

/** Whether a header is that of a pivot's rows, or names several kinds of codes. */
export const saysSeveral = (rubrik: string): boolean =>
  labels.test(rubrik) || delarInHeader(rubrik, 2) !== null;

/** How many codes stand on several rows. */
export function countAgain(rows: readonly { readonly kod: string }[]): number {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { kod } of rows) (seen.has(kod) ? again : seen).add(kod);
  return again.size;
}

const startsAsCode = (text: string): boolean => /^\p{L}{0,2}\d/u.test(text);

function readOutline(
  { cells }: Grid,
  place: Omit<Outline, 'rader'>,
  amounts: readonly number[],
): Outline | null {
  const rows = cells.flatMap((row, at) => {
    const value = row[place.column] ?? null;
    const text = cellText(value);
    if (at <= place.header || text === '' || saysSum(text)) return [];
    const belopp = amounts.map((amount) => oreOfCell(row[amount] ?? null, 'kr'));
    const sums = belopp.map((ore) => (Number.isNaN(ore) ? 0 : ore));
    const tom = belopp.every((ore) => Number.isNaN(ore));
    const isRemark = tom && !startsAsCode(text);
    return isRemark ? [] : [{ at, kod: codeText(value, 0), text, belopp: sums, tom }];
  });
  if (rows.length === 0 || !rows.every(({ kod }) => startsAsCode(kod))) return null;
  const levels = outlineLevels(rows) ?? headedLevels(rows);
  if (levels !== null)
    return { ...place, rader: rows.map((row, i) => ({ ...row, niva: levels[i] ?? 0 })) };
  const says = place.manader ? saysLevels(place.rubrik) : saysSeveral(place.rubrik);
  return says && countAgain(rows) >= fewestAgain ? { ...place, rader: null } : null;
}
