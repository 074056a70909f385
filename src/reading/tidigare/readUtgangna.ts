import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgenRad } from '../../domain/tidigare/tidigare.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import { isNamedBy, splitUtgangen } from '../../domain/tidigare/utgangen.ts';
import type { Grid } from '../grid.ts';
import { endRow, filledColumns, textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';
import { isOwnLine } from './ownLines.ts';
import { readEgenRad } from './readEgenRad.ts';

/** The rows kept under "Utgångna rader", and the 0-based rows that they stand in. */
export interface Utgangna {
  readonly rader: readonly EgenRad[];
  readonly rows: ReadonlySet<number>;
}

/** Reads the rows that were gone already at the last run; `from` is the first row below the tables. */
export function readUtgangna(grid: Grid, tabell: EgenTabell, from: number): Utgangna {
  const heading = findHeading(grid, tabell.forsta, from);
  if (heading === null) return { rader: [], rows: new Set() };
  const rader: EgenRad[] = [];
  const rows = new Set<number>();
  const last = endLine(grid, tabell.forsta, from);
  for (let row = heading + 1; row < last && filledColumns(grid, row).length > 0; row += 1) {
    const rad = readKept(grid, tabell, row);
    // A row without anything of a person's is not one that we kept: somebody wrote it.
    if (rad === null) continue;
    rader.push(rad);
    rows.add(row);
  }
  return { rader, rows };
}

function findHeading(grid: Grid, column: number, from: number): number | null {
  const last = endLine(grid, column, from);
  for (let row = from; row < last; row += 1) {
    if (textAt(grid, row, column) === egnaOrd.utgangna) return row;
  }
  return null;
}

/** The row of our last line; what is below it is a person's, whatever it says. The end where it is gone. */
export function endLine(grid: Grid, column: number, from: number): number {
  for (let row = from; row < endRow(grid); row += 1) {
    const text = textAt(grid, row, column);
    if (text.startsWith(egnaOrd.kalla) || text === egnaOrd.reglerSlut) return row;
  }
  return endRow(grid);
}

function readKept(grid: Grid, tabell: EgenTabell, row: number): EgenRad | null {
  const kod = tabell.kod === null ? '' : textAt(grid, row, tabell.kod).trim();
  const printed = textAt(grid, row, nameColumn(tabell));
  if ((printed === '' && kod === '') || isOwnLine(printed)) return null;
  const { namn, nyckel } = splitUtgangen(printed);
  const isCode = kod !== '' && (nyckel === null || isNamedBy(nyckel, kod));
  const rad = { kod: isCode ? kod : null, namn };
  const identity = nyckel ?? bladNycklar([rad])[0] ?? '';
  return readEgenRad(grid, tabell, row, { ...rad, nyckel: identity });
}

/** The column that names a kept row: that of the names where there are codes, else the first one. */
export const nameColumn = ({ kod, forsta, nyckelkolumner }: EgenTabell): number =>
  kod === null ? forsta : (nyckelkolumner[0] ?? kod + 1);
