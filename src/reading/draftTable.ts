import { areaName, cellName, type Area } from '../domain/address/area.ts';
import type { Enhet } from '../domain/amount/enhet.ts';
import type { Plats } from '../domain/fynd/fynd.ts';
import type { EnhetSkal, TypSkal } from '../domain/fynd/skal.ts';
import type { Slutsats, Tabelltyp } from '../domain/underlag/tabell.ts';
import type { TablePeriod } from './conclusions/concludePeriod.ts';
import type { TeckenSlutsats } from './conclusions/concludeTecken.ts';
import type { Evidence } from './conclusions/evidence.ts';
import type { TableParts } from './tables/tableParts.ts';

/** A table with what its own sheet tells; the unit and the period may still come from another. */
export interface DraftTable extends TableParts, TeckenSlutsats, TablePeriod {
  /** Sheet and first cell, "Drift!A3". */
  readonly nyckel: string;
  readonly titel: string;
  readonly area: Area;
  readonly evidence: Evidence;
  readonly typ: Slutsats<Tabelltyp, TypSkal>;
  readonly foralder: string | null;
  readonly enhet: Slutsats<Enhet, EnhetSkal> | null;
  /** The columns (0-based) whose figures are stored in a unit of their own. */
  readonly kolumnenheter: ReadonlyMap<number, Enhet>;
}

/** The place of a table as a whole, for a finding about it. */
export const placeOfTable = (draft: Pick<DraftTable, 'found' | 'area'>): Plats => ({
  bok: draft.found.grid.bok,
  blad: draft.found.grid.blad,
  cell: areaName(draft.area),
});

/** The place of a cell of a table (0-based sheet position), for a finding about it. */
export const placeOfCell = (
  draft: Pick<DraftTable, 'found'>,
  row: number,
  column: number,
): Plats => ({
  bok: draft.found.grid.bok,
  blad: draft.found.grid.blad,
  cell: cellName(row, column),
});
