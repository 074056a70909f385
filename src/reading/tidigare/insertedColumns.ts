import { BELOPPSGRANS, egnaOrd, sourceHeader } from '../../domain/tidigare/egnaOrd.ts';
import { isInvesteringstabell } from '../../domain/tidigare/egnaTabeller.ts';
import type { Grid } from '../grid.ts';
import { cellAt, endRow, textAt } from './cells.ts';
import { isOwnRow, isStatus, type Radkolumner } from './readEgenRad.ts';

/**
 * The columns that a person put in before our last one. Ours are known by their headers: always the
 * same ones, and those of the amounts, which the line of the source names. As many unknown columns as
 * known ones are missing are ours, renamed.
 * @param fixed the table's headers where they are always the same
 * @param headers the header row from column A
 */
export function insertedColumns(
  grid: Grid,
  tabell: Radkolumner,
  fixed: readonly string[] | null,
  headers: readonly string[],
): readonly number[] {
  const amounts = fixed ?? amountHeaders(grid, tabell);
  const own = new Set(
    [...(amounts ?? []), ...(fixed === null ? computedOf(tabell.namn) : [])].map(sourceHeader),
  );
  const named = new Set([...tabell.nyckelkolumner, tabell.status, tabell.kommentar, tabell.sista]);
  const isFirst = (column: number): boolean => headers.indexOf(headers[column] ?? '') === column;
  const unknown = Array.from({ length: tabell.sista }, (_, column) => column).filter(
    (column) =>
      !named.has(column) && !(isFirst(column) && own.has(sourceHeader(headers[column] ?? ''))),
  );
  if (amounts === null) return unknown.filter((column) => !isFull(grid, tabell, column));
  const present = new Set(headers.map(sourceHeader));
  const expected = fixed ?? [...amounts, egnaOrd.avvikelse, egnaOrd.andel, egnaOrd.status];
  const isComputed = fixed?.includes(egnaOrd.status) ?? true;
  const missing = expected.filter((header) => !present.has(sourceHeader(header))).length;
  const inside = unknown.filter((column) => column >= tabell.forsta);
  const full = inside.filter((column) => isFull(grid, tabell, column));
  const renamed = new Set((isComputed ? full : inside).slice(0, missing));
  return unknown.filter((column) => !renamed.has(column));
}

/** The headers of ours that are no amounts. */
const computedOf = (table: string): readonly string[] =>
  isInvesteringstabell(table) ? [...computed, ...transferred] : computed;

const transferred: readonly string[] = [
  egnaOrd.overforing,
  egnaOrd.overforingIUnderlaget,
  egnaOrd.orsakIUnderlaget,
  egnaOrd.orsak,
];

const computed: readonly string[] = [
  egnaOrd.kod,
  egnaOrd.namn,
  egnaOrd.forbrukat,
  egnaOrd.avvikelseAck,
  egnaOrd.avvikelse,
  egnaOrd.andel,
  egnaOrd.status,
  egnaOrd.kommentar,
];

/** The headers of the amounts as the line of the source names them; null where the line is gone. */
function amountHeaders(grid: Grid, { slut, forsta }: Radkolumner): readonly string[] | null {
  for (let row = slut; row < endRow(grid); row += 1) {
    const text = textAt(grid, row, forsta);
    const at = text.lastIndexOf(egnaOrd.belopp);
    if (text.startsWith(egnaOrd.kalla) && at > 0)
      return text.slice(at + egnaOrd.belopp.length).split(BELOPPSGRANS);
  }
  return null;
}

/** Whether every row of ours has a figure, a dash or a status there, as in a column of ours. */
function isFull(grid: Grid, tabell: Radkolumner, column: number): boolean {
  for (let row = tabell.rubrikrad + 1; row < tabell.slut; row += 1) {
    const value = cellAt(grid, row, column);
    const isOurs = typeof value === 'number' || value === '–' || isStatus(value) || isError(value);
    if (!isOurs && isOwnRow(grid, tabell, row)) return false;
  }
  return true;
}

const isError = (value: ReturnType<typeof cellAt>): boolean =>
  value !== null && typeof value === 'object' && 'error' in value;
