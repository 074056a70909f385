import type { Ore } from '../../domain/amount/ore.ts';
import { cellName } from '../../domain/address/area.ts';
import type { Allvar, Fynd, FyndData } from '../../domain/fynd/fynd.ts';
import type { Grid } from '../grid.ts';

/** Rows that share one remark, collected while the rows are read. */
interface Remark {
  readonly data: FyndData;
  readonly allvar: Allvar;
  readonly cell: string;
  readonly rader: number[];
  belopp: number;
}

/** Collects remarks on rows: one finding per kind and value, with all its rows and their sum. */
export interface RowRemarks {
  /** `row` and `column` are 0-based in the sheet, `belopp` öre. */
  readonly add: (key: string, data: FyndData, at: RowPlace) => void;
  readonly toFynd: () => readonly Fynd[];
}

/** Where a remark stands, how much it matters, and the amount that it concerns. */
export interface RowPlace {
  readonly row: number;
  readonly column: number;
  readonly belopp: number;
  readonly allvar: Allvar;
}

/** An empty collection of remarks on one sheet. */
export function createRowRemarks({ bok, blad }: Grid): RowRemarks {
  const remarks = new Map<string, Remark>();
  return {
    add: (key, data, { row, column, belopp, allvar }) => {
      const known = remarks.get(key);
      const remark = known ?? { data, allvar, cell: cellName(row, column), rader: [], belopp: 0 };
      if (!known) remarks.set(key, remark);
      if (remark.rader.at(-1) !== row + 1) remark.rader.push(row + 1);
      remark.belopp += belopp;
    },
    toFynd: () =>
      [...remarks.values()].map(({ data, allvar, cell, rader, belopp }) => ({
        bok,
        blad,
        cell,
        ...data,
        allvar,
        rader,
        ...sumOf(belopp),
      })),
  };
}

/** Nonsense beyond what öre can hold has no sum. */
const sumOf = (belopp: number): { readonly belopp?: Ore } =>
  Number.isSafeInteger(belopp) ? { belopp: (belopp + 0) as Ore } : {};
