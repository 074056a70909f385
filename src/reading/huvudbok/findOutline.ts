import type { Kodslag } from '../../domain/fynd/skal.ts';
import { cellText } from '../cells/cellText.ts';
import type { CellValue, Grid } from '../grid.ts';
import { saysSum } from '../rows/rowWords.ts';
import { codeText } from './codeRegister.ts';
import { delarInHeader } from './findKodstrang.ts';
import { monthsOfRow } from './headerMonths.ts';
import { roleOfHeader } from './headerRoles.ts';
import { oreOfCell } from './oreOfCell.ts';
import { outlineLevels } from './outlineLevels.ts';

/** A row of an outline; places are 0-based among the sheet's cells. */
export interface LevelledRow {
  readonly at: number;
  readonly kod: string;
  readonly text: string;
  /** 0 for the outermost. */
  readonly niva: number;
}

/** Months beside a column that holds codes of several levels; `rader` null: their levels can't be told. */
export interface Outline {
  readonly header: number;
  readonly column: number;
  readonly rubrik: string;
  readonly rader: readonly LevelledRow[] | null;
}

/** Further down there is no header. */
const topRows = 60;
const labels = /^(?:rad|row ?)?(?:etiketter|labels)$/i;

/**
 * Finds a month matrix whose only column of codes holds those of several levels, as a pivot in compact form
 * prints it; null: there is none.
 */
export function findOutline(grid: Grid): Outline | null {
  const { cells } = grid;
  for (let header = 0; header < Math.min(cells.length, topRows); header++) {
    const row = cells[header] ?? [];
    const months = [...monthsOfRow(row).keys()];
    const column = row.findIndex((value) => value !== null);
    const label = row[column];
    if (months.length < 3 || typeof label !== 'string' || months.includes(column)) continue;
    const rubrik = cellText(label);
    if (!isAlone(row, column, months)) return null;
    return readOutline(grid, { header, column, rubrik }, months);
  }
  return null;
}

/** Whether no other column before the months says what a row is of. */
const isAlone = (row: readonly CellValue[], column: number, months: readonly number[]): boolean =>
  row.every((value, at) => {
    const role = typeof value === 'string' ? roleOfHeader(value) : null;
    return at === column || months.includes(at) || role === null || !keyed.has(role);
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
  labels.test(rubrik) || roleOfHeader(rubrik) === 'verksamhet' || delarInHeader(rubrik, 2) !== null;

/** How many codes stand on several rows. */
export function countAgain(rows: readonly { readonly kod: string }[]): number {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { kod } of rows) (seen.has(kod) ? again : seen).add(kod);
  return again.size;
}

function readOutline(
  { cells }: Grid,
  place: Omit<Outline, 'rader'>,
  months: readonly number[],
): Outline | null {
  const rows = cells.flatMap((row, at) => {
    const value = row[place.column] ?? null;
    const text = cellText(value);
    if (at <= place.header || text === '' || saysSum(text)) return [];
    const belopp = months.map((month) => oreOfCell(row[month] ?? null, 'kr'));
    const sums = belopp.map((ore) => (Number.isNaN(ore) ? 0 : ore));
    return [{ at, kod: codeText(value, 0), text, belopp: sums }];
  });
  if (rows.length === 0 || !rows.every(({ kod }) => /^\p{L}{0,2}\d/u.test(kod))) return null;
  const levels = outlineLevels(rows);
  if (levels !== null)
    return { ...place, rader: rows.map((row, i) => ({ ...row, niva: levels[i] ?? 0 })) };
  return saysLevels(place.rubrik) && countAgain(rows) >= fewestAgain
    ? { ...place, rader: null }
    : null;
}
