import { columnName } from '../../address/area.ts';
import type { Ore } from '../../amount/ore.ts';
import type { Beloppsroll, Kolumn, Kolumndel, Rad, Tabell } from '../../underlag/tabell.ts';

/** The rows that count, varav rows, subtotals and sums left out. */
export const countedRows = ({ rader }: Pick<Tabell, 'rader'>): readonly Rad[] =>
  rader.filter(({ roll }) => roll === 'rad');

/** The column of a table that holds what `roll` says. */
export const columnOf = (tabell: Tabell, roll: Kolumn['roll']): Kolumn | undefined =>
  tabell.kolumner.find((column) => column.roll === roll);

/** The columns of income and cost that a netto column is made of. */
export const partColumns = (
  { kolumner }: Tabell,
  netto: Kolumn,
): readonly (Kolumn & { readonly del: Kolumndel })[] =>
  kolumner.flatMap((kolumn) =>
    kolumn.del?.netto === netto.index ? [{ ...kolumn, del: kolumn.del }] : [],
  );

/** Where a row's amount of a column stands. @example "Drift!C5" */
export const cellOf = (rad: Rad, column: Pick<Kolumn, 'index'>): string =>
  `${rad.blad}!${columnName(column.index)}${rad.rad}`;

/** A row's amount of a column in the house's sign; null without one. */
export const amountOf = (rad: Rad, roll: Beloppsroll): Ore | null => rad.belopp[roll] ?? null;

/** A row as a finding names it: its code, else its name. */
export const labelOf = ({ kod, namn }: Rad): string => kod ?? namn;
