import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd, regelnamn } from '../../domain/tidigare/egnaOrd.ts';
import type { Eget, EgenRad } from '../../domain/tidigare/tidigare.ts';
import type { Bladrad } from '../../domain/verksamhet/bladNycklar.ts';
import type { CellValue, Grid } from '../grid.ts';
import { cellAt, egetAt, filledColumns, textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';
import { rattelseText } from './readRattelser.ts';

/**
 * Whether a row of one of our tables was written by us. A person may have put rows of their own in the
 * table (Excel grows a table by what is typed below it): those have no status, name no known rule, or
 * leave out a cell that every row of ours has.
 */
export function isOwnRow(grid: Grid, tabell: EgenTabell, row: number): boolean {
  const { namn } = bladrad(grid, tabell, row);
  if (tabell.namn === egnaTabeller.regler) return ruleNames.has(namn);
  if (tabell.namn === egnaTabeller.rattelser) return rattelseText(grid, tabell, row) !== null;
  const isFilled = (column: number): boolean => textAt(grid, row, column).trim() !== '';
  if (tabell.status === null) return [tabell.forsta, ...tabell.nyckelkolumner].every(isFilled);
  return isStatus(cellAt(grid, row, tabell.status)) || hasFigures(grid, tabell.status, row);
}

const isStatus = (value: CellValue): boolean =>
  typeof value === 'string' && /^[▼▽●–] /u.test(value);

/** A row of ours whose status somebody wrote over or cleared still has its avvikelse and share before it. */
const hasFigures = (grid: Grid, status: number, row: number): boolean =>
  [status - 2, status - 1].every((column) => {
    const value = cellAt(grid, row, column);
    return typeof value === 'number' || value === '–' || isError(value);
  });

const isError = (value: CellValue): boolean =>
  value !== null && typeof value === 'object' && 'error' in value;

const ruleNames: ReadonlySet<string> = new Set(Object.values(regelnamn));

/** What names a row: its code and name, or the cells that tell it from the others. */
export function bladrad(grid: Grid, tabell: EgenTabell, row: number): Bladrad {
  const kod = tabell.kod === null ? '' : textAt(grid, row, tabell.kod).trim();
  const names = tabell.nyckelkolumner.map((column) => textAt(grid, row, column).trim());
  return { kod: kod === '' ? null : kod, namn: names.filter((name) => name !== '').join(' · ') };
}

/** What a person wrote beside a row; null when nothing. */
export function readEgenRad(
  grid: Grid,
  tabell: EgenTabell,
  row: number,
  marke: Bladrad & { readonly nyckel: string },
): EgenRad | null {
  const isHeader = row === tabell.rubrikrad;
  const kommentar =
    tabell.kommentar === null || isHeader ? null : egetAt(grid, row, tabell.kommentar);
  const hoger = readHoger(grid, tabell, row);
  return kommentar === null && hoger.length === 0 ? null : { ...marke, kommentar, hoger };
}

/** Cells to the right of our last column; those between status and comment are counted after them. */
function readHoger(grid: Grid, tabell: EgenTabell, row: number): EgenRad['hoger'] {
  const columns = filledColumns(grid, row);
  const right = columns.filter((column) => column > tabell.sista);
  const width = Math.max(0, (columns.at(-1) ?? 0) - tabell.sista);
  const status = tabell.status ?? tabell.sista;
  const between = columns.filter((column) => column > status && column < tabell.sista);
  return [
    ...right.map((column) => ({ kolumn: column - tabell.sista, column })),
    ...between.map((column) => ({ kolumn: width + column - status, column })),
  ].flatMap(({ kolumn, column }) => {
    const varde: Eget | null = egetAt(grid, row, column);
    return varde === null ? [] : [{ kolumn, varde }];
  });
}

/** The names that head the lines of ours outside the tables. */
export const isOwnLine = (text: string): boolean =>
  [egnaOrd.kalla, egnaOrd.antaget, egnaOrd.riktpunkt].some((start) => text.startsWith(start)) ||
  ownLines.has(text);

const ownLines: ReadonlySet<string> = new Set([
  egnaOrd.utgangna,
  egnaOrd.ovriga,
  egnaOrd.fynd,
  egnaOrd.rattelser,
  egnaOrd.reglerSlut,
]);
