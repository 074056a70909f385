import { analysRubriker, analysfalt } from '../../domain/tidigare/analysord.ts';
import { exportfalt, exportRubriker } from '../../domain/tidigare/exportord.ts';
import { atgardsRubriker } from '../../domain/tidigare/atgardsord.ts';
import { avstamningRubriker, avstamningsfalt } from '../../domain/tidigare/avstamningsord.ts';
import {
  egnaTabeller,
  isInvesteringstabell,
  isLagesTabell,
  isPrognosTabell,
} from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import {
  ansvarRubriker,
  egnaRubriker,
  historikRubriker,
  investeringsfalt,
  ledgerRubriker,
  namnrubrikOf,
  nyckelrubriker,
  prognosfalt,
  type Egetfalt,
} from '../../domain/tidigare/egnaRubriker.ts';
import { isListtabell, rubrikerOf } from '../../domain/tidigare/listrubriker.ts';
import {
  isMaltabell,
  malfalt,
  malRubrikerOf,
  statistikRubriker,
} from '../../domain/tidigare/malrubriker.ts';
import type { Grid, GridTable } from '../grid.ts';
import { endColumn, endRow, filledColumns, textAt } from './cells.ts';
import { endOf } from './endOfEgenTabell.ts';
import { insertedColumns } from './insertedColumns.ts';

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
  /** The columns of avvikelse and share. */
  readonly matt: readonly number[];
  /** The columns, besides the comment, where a person writes. */
  readonly falt: readonly (Egetfalt & { readonly kolumn: number })[];
  readonly kod: number | null;
  /** The columns that name a row. */
  readonly nyckelkolumner: readonly number[];
  /** Columns that a person put in before our last one. */
  readonly insatta: readonly number[];
  /** How many columns after our last one hold something, in this table's rows or below. */
  readonly hogerBredd: number;
  /** The column under a header of ours, null when it is gone. */
  readonly find: (header: string) => number | null;
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
  const fixed = fixedHeaders(table.name, headers);
  const isLage = [egnaOrd.status, egnaOrd.kommentar].every((header) => fixed?.includes(header));
  const status = fixed === null || isLage ? find(egnaOrd.status) : null;
  // A renamed comment column still stands after the status.
  const renamed =
    status === null || fixed?.includes(headers[status + 1] ?? '') === true ? null : status + 1;
  const kommentar = find(egnaOrd.kommentar) ?? renamed;
  const last = fixed === null || isLage ? kommentar : find(fixed.at(-1) ?? '');
  // Where several columns name a row, its code alone doesn't.
  const kod = nyckelrubriker[table.name] === undefined ? find(egnaOrd.kod) : null;
  const keys = (nyckelrubriker[table.name] ?? [namnrubrikOf(table.name)])
    .map(find)
    .filter((column) => column !== null);
  const tabell = {
    namn: table.name,
    rubrikrad,
    slut: endOf(grid, table),
    forsta: table.area.left,
    sista: last ?? table.area.left + table.area.columns - 1,
    kommentar,
    status,
    matt: measuresOf(table.name)
      .map(find)
      .filter((column) => column !== null),
    falt: faltOf(table.name).flatMap((falt) => {
      const kolumn = find(falt.rubrik);
      return kolumn === null ? [] : [{ ...falt, kolumn }];
    }),
    kod,
    nyckelkolumner: keys.length > 0 ? keys : [kod === null ? table.area.left : kod + 1],
    find,
  };
  return {
    ...tabell,
    insatta: insertedColumns(grid, tabell, fixed, headers),
    hogerBredd: widthAfter(grid, rubrikrad, tabell.sista),
  };
}

/** The columns of a table, besides the comment, where a person writes. */
function faltOf(table: string): readonly Egetfalt[] {
  if (isPrognosTabell(table)) return prognosfalt;
  if (isInvesteringstabell(table)) return investeringsfalt;
  if (table === egnaTabeller.avstamning) return avstamningsfalt;
  if (table === egnaTabeller.analys) return analysfalt;
  if (table === egnaTabeller.exportsvar) return exportfalt;
  return table === egnaTabeller.maluppfyllelse ? malfalt : [];
}

/**
 * Every header of a table that has always the same.
 * @param headers those that stand there now, which tell the years of the volumes and a list's columns
 */
function fixedHeaders(table: string, headers: readonly string[]): readonly string[] | null {
  if (table === egnaTabeller.statistik)
    return statistikRubriker(headers.filter((header) => /^\d{4}$/u.test(header)));
  if (isMaltabell(table)) return malRubrikerOf(table, (rubrik) => headers.includes(rubrik));
  if (isListtabell(table)) return rubrikerOf(table, (rubrik) => headers.includes(rubrik));
  if (isPrognosTabell(table)) return ledgerRubriker.prognos;
  if (isLagesTabell(table)) {
    const isWhole = table.toLowerCase() === egnaTabeller.kostnadslage.toLowerCase();
    return isWhole ? ledgerRubriker.kostnadslage : ansvarRubriker;
  }
  const all = {
    ...{ ...egnaRubriker, ...historikRubriker },
    ...{ ...avstamningRubriker, ...analysRubriker, ...exportRubriker },
    ...atgardsRubriker,
  };
  return Object.entries(all).find(([name]) => name === table)?.[1] ?? null;
}

const measuresOf = (table: string): readonly string[] =>
  isLagesTabell(table)
    ? [egnaOrd.avvikelseAck, egnaOrd.andelAck]
    : [egnaOrd.avvikelse, egnaOrd.andel];

function widthAfter(grid: Grid, from: number, last: number): number {
  let width = 0;
  for (let row = from; row < endRow(grid); row += 1) {
    width = Math.max(width, (filledColumns(grid, row).at(-1) ?? 0) - last);
  }
  return width;
}
