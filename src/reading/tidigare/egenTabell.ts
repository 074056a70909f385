import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd, nyckelrubriker, sistaRubrik } from '../../domain/tidigare/egnaOrd.ts';
import type { Grid, GridTable } from '../grid.ts';
import { endColumn, textAt } from './cells.ts';

/** One of our tables on a sheet: where its parts stand, in 0-based sheet rows and columns. */
export interface EgenTabell {
  readonly namn: string;
  readonly rubrikrad: number;
  /** The first row after the table. */
  readonly slut: number;
  readonly forsta: number;
  /** Our last column; what stands to its right is a person's. */
  readonly sista: number;
  readonly kommentar: number | null;
  readonly status: number | null;
  readonly kod: number | null;
  /** The columns that name a row. */
  readonly nyckelkolumner: readonly number[];
}

/** Finds the parts of one of our tables by its headers, as they stand now. */
export function locateEgenTabell(grid: Grid, table: GridTable): EgenTabell {
  const rubrikrad = table.area.top;
  const width = Math.max(endColumn(grid), table.area.left + table.area.columns);
  const headers = Array.from({ length: width }, (_, column) =>
    textAt(grid, rubrikrad, column).trim(),
  );
  const find = (header: string): number | null => {
    const index = headers.indexOf(header);
    return index < 0 ? null : index;
  };
  const ending = sistaRubrik[table.name];
  const status = ending === undefined ? find(egnaOrd.status) : null;
  // A renamed comment column still stands after the status.
  const renamed = status === null ? null : status + 1;
  const kommentar = ending === undefined ? (find(egnaOrd.kommentar) ?? renamed) : null;
  const last = ending === undefined ? kommentar : find(ending);
  const names = nyckelrubriker[table.name] ?? [egnaOrd.namn];
  const kod = find(egnaOrd.kod);
  const keys = names.map(find).filter((column) => column !== null);
  return {
    namn: table.name,
    rubrikrad,
    slut: endOf(grid, table),
    forsta: table.area.left,
    sista: last ?? table.area.left + table.area.columns - 1,
    kommentar,
    status,
    kod,
    nyckelkolumner: keys.length > 0 ? keys : [kod === null ? table.area.left : kod + 1],
  };
}

/** Corrections may be written straight below their table: a host need not have grown it. */
function endOf(grid: Grid, { name, area }: GridTable): number {
  let end = area.top + area.rows;
  if (name !== egnaTabeller.rattelser) return end;
  while (isCorrection(textAt(grid, end, area.left).trim())) end += 1;
  return end;
}

const isCorrection = (text: string): boolean =>
  text !== '' && text !== egnaOrd.reglerSlut && text !== egnaOrd.utgangna;
