import type { Area } from '../address/area.ts';
import type { Tabellkalla } from '../underlag/tabell.ts';
import type { Malunderlag } from './malunderlag.ts';

/** Whether something that looks like another table was read as goals or volumes. */
export const isReadAsMal = (
  { kalla }: { readonly kalla: Tabellkalla },
  { tabeller, volymer }: Pick<Malunderlag, 'tabeller' | 'volymer'>,
): boolean =>
  [...tabeller, ...volymer].some(
    ({ kalla: own }) =>
      own.bok === kalla.bok && own.blad === kalla.blad && overlaps(own.area, kalla.area),
  );

const overlaps = (a: Area, b: Area): boolean =>
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;
