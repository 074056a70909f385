import { areaName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { monthInText, periodInText } from '../headers/periodInText.ts';
import type { CellValue, Grid } from '../grid.ts';
import { spaced } from './tableContext.ts';

/** Sheets without those that stand in two workbooks, and what was left out. */
export interface DistinctSheets {
  readonly grids: readonly Grid[];
  readonly fynd: readonly Fynd[];
}

/**
 * Leaves out a sheet that repeats an earlier one of the same name cell by cell: a workbook given twice, or
 * a copy of it. Told once for each two workbooks. Workbooks named after different months or years may
 * rightly be alike.
 */
export function dropCopiedSheets(grids: readonly Grid[]): DistinctSheets {
  const kept: Grid[] = [];
  const told = new Map<string, Fynd>();
  for (const grid of grids) {
    const original = kept.find((other) => isCopy(grid, other));
    if (original === undefined) kept.push(grid);
    else {
      const pair = `${grid.bok}\n${original.bok}`;
      if (!told.has(pair)) told.set(pair, tell(grid, original));
    }
  }
  return { grids: kept, fynd: [...told.values()] };
}

const isCopy = (a: Grid, b: Grid): boolean =>
  a.blad === b.blad &&
  a.top === b.top &&
  a.left === b.left &&
  a.cells.length > 1 &&
  a.cells.length === b.cells.length &&
  !saysOther(dateOf(a.bok), dateOf(b.bok)) &&
  a.cells.every((row, at) => areEqual(row, b.cells[at] ?? []));

/** The year and the month that a workbook is named after. */
interface Dated {
  readonly ar: number | null;
  readonly manad: number | null;
}

function dateOf(bok: string): Dated {
  const name = spaced(bok.replace(/\.[a-z]+$/i, ''));
  return { ar: periodInText(name).ar, manad: monthInText(name) };
}

const saysOther = (a: Dated, b: Dated): boolean =>
  (a.ar !== null && b.ar !== null && a.ar !== b.ar) ||
  (a.manad !== null && b.manad !== null && a.manad !== b.manad);

const areEqual = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  a.length === b.length &&
  a.every((value, at) => {
    const other = b[at] ?? null;
    return typeof value === 'object' && value !== null
      ? JSON.stringify(value) === JSON.stringify(other)
      : value === other;
  });

function tell(copy: Grid, { bok, blad, top, left, cells }: Grid): Fynd {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const cell = areaName({ top, left, rows: cells.length, columns });
  return {
    bok: copy.bok,
    blad: copy.blad,
    cell,
    typ: 'dubbelTabell',
    allvar: 'upplysning',
    andraBok: bok,
    andraOmrade: `${blad}!${cell}`,
  };
}
