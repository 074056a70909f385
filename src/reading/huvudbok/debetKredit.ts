import { foldSpaces } from '../cells/cellText.ts';
import { textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { CellValue, Grid } from '../grid.ts';
import type { LedgerTable } from './ledgerTable.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/** What a cell of a D/K column makes of the amount of its row; 0: it says neither. */
export type Sida = 1 | -1 | 0;

/** So many rows tell what a column holds. */
const sampleRows = 500;

const debet = /^(?:d|deb|debet|debit|\+)\.?$/i;
const kredit = /^(?:k|kr|kred|kredit|c|cr|credit|[-\u2010-\u2015\u2212])\.?$/i;

/** The side that a text names. @example sidaOf('Kredit') // -1 */
function sidaOf(text: string): Sida {
  if (debet.test(text)) return 1;
  return kredit.test(text) ? -1 : 0;
}

/**
 * The column that says for each row whether its amount is debit or credit, by its header or by holding
 * nothing else; null: none, or the credits are minus already.
 */
export function debetKreditColumn(
  grid: Grid,
  from: number,
  to: number,
  cells: readonly HeaderCell[],
): number | null {
  const isSure = ({ role }: HeaderCell): boolean => role === 'debetKredit';
  const found = cells
    .filter((cell) => isSure(cell) || cell.role === 'typ' || cell.role === null)
    .toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)))
    .find((cell) => holdsSides(grid, cell, from, to));
  const amounts = cells.filter(({ role }) => role === 'belopp' || role === 'summa');
  return found === undefined || amounts.some(({ index }) => isSigned(grid, found, index, from, to))
    ? null
    : found.index;
}

/** Whether a column names sides; without a header that says so it must name both and nothing else. */
function holdsSides(grid: Grid, { index, role }: HeaderCell, from: number, to: number): boolean {
  const met = { debet: 0, kredit: 0, other: 0 };
  for (let row = from; row < Math.min(to, from + sampleRows); row++) {
    const text = textAt(grid, row, index);
    if (text === '') continue;
    const sida = sidaOf(text);
    if (sida === 0) met.other += 1;
    else met[sida === 1 ? 'debet' : 'kredit'] += 1;
  }
  if (role === 'debetKredit') return met.debet + met.kredit > met.other;
  return met.other === 0 && met.debet > 0 && met.kredit > 0;
}

/** Whether the credits are printed as minus. */
function isSigned(
  grid: Grid,
  { index }: HeaderCell,
  belopp: number,
  from: number,
  to: number,
): boolean {
  let minus = 0;
  let plus = 0;
  for (let row = from; row < Math.min(to, from + sampleRows); row++) {
    if (sidaOf(textAt(grid, row, index)) !== -1) continue;
    const amount = parseAmount(valueAt(grid, row, belopp));
    if (!('decimal' in amount) || Number(amount.decimal) === 0) continue;
    if (amount.decimal.startsWith('-')) minus += 1;
    else plus += 1;
  }
  return minus > plus;
}

/** Reads the side of a row; every row is debit where a table has no such column. */
export function createSidaReader({
  grid,
  keys,
}: LedgerTable): (cells: readonly CellValue[]) => Sida {
  const column = keys.debetKredit;
  if (column === null) return () => 1;
  return (cells) => {
    const value = cells[column - grid.left] ?? null;
    return typeof value === 'string' ? sidaOf(foldSpaces(value)) : 0;
  };
}
