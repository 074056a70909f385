import { textAt, valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { debetKreditColumn } from './debetKredit.ts';
import { isMeasureCell } from './headerCells.ts';
import type { LedgerRole } from './headerRoles.ts';
import type { KeyColumns } from './ledgerTable.ts';
import { monthOfCell } from './monthOfCell.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/** So many rows tell what a column holds. */
const sampleRows = 50;

/** What some call the verksamhet; others have it beside the verksamhet, as a detail. */
const likeVerksamhet = /^(?:aktivitet|funktion)s?(?:[ -]?(?:kod|nr))?$/i;

/** What a code is summed to, or its name elsewhere, goes after the code itself. */
const coarser = /koncern|huvud|klass|grupp|riks|bas|gammal|tidigare|sträng|slag/i;

/** The columns that say what a row (from `header` down to `to`, 0-based) is about. */
export function keysOf(
  grid: Grid,
  header: number,
  to: number,
  cells: readonly HeaderCell[],
): KeyColumns {
  const from = header + 1;
  const first = (role: LedgerRole): number | null => {
    const columns = cells
      .filter((cell) => cell.role === role)
      .toSorted((a, b) => Number(coarser.test(a.text)) - Number(coarser.test(b.text)))
      .map(({ index }) => index);
    return columns.find((column) => holdsCodes(grid, column, from, to)) ?? columns[0] ?? null;
  };
  const plain = (role: LedgerRole): number | null =>
    cells.find((cell) => cell.role === role)?.index ?? null;
  const inStead = (): number | null =>
    cells.find(
      ({ role, text, index }) =>
        role === null && likeVerksamhet.test(text) && holdsCodes(grid, index, from, to),
    )?.index ?? null;
  const debetKredit = debetKreditColumn(grid, from, to, cells);
  return {
    ansvar: first('ansvar') ?? first('enhet'),
    verksamhet: first('verksamhet') ?? first('kod') ?? inStead(),
    konto: first('konto'),
    text: plain('text'),
    period: periodColumn(grid, from, to, cells),
    ar: plain('ar'),
    typ: cells.find(({ role, index }) => role === 'typ' && index !== debetKredit)?.index ?? null,
    debetKredit,
  };
}

/** Whether most of a column's first rows begin with a digit. */
function holdsCodes(grid: Grid, column: number, from: number, to: number): boolean {
  let codes = 0;
  let filled = 0;
  for (let row = from; row < Math.min(to, from + sampleRows); row++) {
    const text = textAt(grid, row, column);
    if (text !== '') filled += 1;
    if (/^\p{L}{0,2}\d/u.test(text)) codes += 1;
  }
  return codes * 2 > filled;
}

/**
 * The column of the period that a posting is booked on, before the day of its paper; without such a
 * header, a column of periods with their year.
 */
function periodColumn(
  grid: Grid,
  from: number,
  to: number,
  cells: readonly HeaderCell[],
): number | null {
  const hasYear = cells.some(({ role }) => role === 'ar');
  const rank = ({ index, text }: HeaderCell): number => {
    const { months, years } = countMonths(grid, index, from, to);
    if (months === 0) return 20;
    return (hasYear || years > 0 ? 0 : 10) + rankOf(text);
  };
  const named = cells.filter(({ role }) => role === 'period');
  if (named.length > 0) return named.toSorted((a, b) => rank(a) - rank(b))[0]?.index ?? null;
  if (cells.some(({ manad }) => manad !== null)) return null;
  const other = cells.find((cell) => {
    if (cell.role !== null || isMeasureCell(cell)) return false;
    const { filled, stated } = countMonths(grid, cell.index, from, to);
    // A header may go on in the first row.
    return stated > 0 && stated >= filled - 1;
  });
  return other?.index ?? null;
}

/** Whether most of a column's first rows name a month or a year. */
export function holdsMonths(grid: Grid, column: number | null, from: number, to: number): boolean {
  if (column === null) return false;
  const { filled, months } = countMonths(grid, column, from, to);
  return months * 2 > filled;
}

const rankOf = (text: string): number => {
  if (/ver|trans|faktura|affär/i.test(text)) return 2;
  return /per|prd|mån|mnd|tid/i.test(text) ? 0 : 1;
};

/** How many of a column's first rows are filled, name a month, a month with its year, and one that is no number like a code. */
function countMonths(
  grid: Grid,
  column: number,
  from: number,
  to: number,
): { filled: number; months: number; years: number; stated: number } {
  const count = { filled: 0, months: 0, years: 0, stated: 0 };
  for (let row = from; row < Math.min(to, from + sampleRows); row++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    const month = monthOfCell(value);
    count.filled += 1;
    if (month > 0) count.months += 1;
    if (month >= 100) count.years += 1;
    if (
      month >= 200_000 &&
      month < 210_000 &&
      /^(?:20\d{2}\D?\d{2})/.test(textAt(grid, row, column))
    )
      count.stated += 1;
  }
  return count;
}
