import { columnName } from '../../domain/address/area.ts';
import type { Beloppsroll, Kolumn, Rad, Tabell } from '../../domain/underlag/tabell.ts';

/** The column of a table that holds amounts of a role. */
export const columnOf = (tabell: Tabell, roll: Beloppsroll): Kolumn | undefined =>
  tabell.kolumner.find((column) => column.roll === roll);

/** Where a row's amount of a column stands, for a finding about it. */
export const placeOf = (rad: Rad, column: Kolumn): { bok: string; blad: string; cell: string } => ({
  bok: rad.bok,
  blad: rad.blad,
  cell: `${columnName(column.index)}${rad.rad}`,
});
