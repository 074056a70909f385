import type { Area } from '../../domain/address/area.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Grid, GridTable } from '../grid.ts';
import { endRow, filledColumns, textAt } from './cells.ts';
import { isOwnLine } from './ownLines.ts';

/**
 * The first row after one of our tables. Rows may be written straight below it: a host need not have grown it.
 */
export function endOf(grid: Grid, { name, area }: GridTable): number {
  let end = area.top + area.rows;
  if (isHistorik(name)) return endOfHistorik(grid, area, end);
  if (name === egnaTabeller.atgarder) return endOfAtgarder(grid, area, end);
  if (name !== egnaTabeller.rattelser) return end;
  while (isCorrection(textAt(grid, end, area.left).trim())) end += 1;
  return end;
}

/** The rows that a person has written straight below the list, as far as our next line. */
function endOfAtgarder(grid: Grid, { left, columns }: Area, end: number): number {
  let row = end;
  const holds = (): boolean =>
    filledColumns(grid, row).some((column) => column >= left && column < left + columns) &&
    !isOwnLine(textAt(grid, row, left));
  while (row < endRow(grid) && holds()) row += 1;
  return row;
}

const isHistorik = (name: string): boolean =>
  name.toLowerCase() === egnaTabeller.prognoshistorik.toLowerCase();

/**
 * The last row below the table that has both a period and a prognos may be a person's forecast; not below
 * the rows that are gone.
 */
function endOfHistorik(grid: Grid, { top, left }: Area, end: number): number {
  const columns = filledColumns(grid, top).filter((column) =>
    needed.has(textAt(grid, top, column).trim()),
  );
  let last = end;
  for (let row = end; row < endRow(grid) && columns.length === needed.size; row += 1) {
    if (textAt(grid, row, left) === egnaOrd.utgangna) return last;
    if (columns.every((column) => textAt(grid, row, column).trim() !== '')) last = row + 1;
  }
  return last;
}

const needed: ReadonlySet<string> = new Set([egnaOrd.period, egnaOrd.prognos]);

const isCorrection = (text: string): boolean => text !== '' && !ends.some((line) => line === text);

const ends: readonly string[] = [
  egnaOrd.reglerSlut,
  egnaOrd.rattelserExempel,
  egnaOrd.utgangna,
  ...egnaOrd.aldreRader,
];
