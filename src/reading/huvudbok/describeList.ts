import { valueAt } from '../cells/gridCells.ts';
import type { Kolumnslag, LastKolumn, Kodlista } from '../../domain/underlag/huvudbok.ts';
import type { CodeList } from './ledgerTable.ts';

/** How a list of codes was read: its place, its columns, and how many rows have a code. */
export function describeList(list: CodeList): Kodlista {
  const { grid, header, from, to, slag } = list;
  const kolumner = columnsOf(list);
  const left = Math.min(...kolumner.map(({ fran }) => fran));
  const right = Math.max(...kolumner.map(({ till }) => till));
  let antal = 0;
  for (let row = from; row < to; row++) if (valueAt(grid, row, list.kod) !== null) antal += 1;
  return {
    slag,
    kalla: {
      bok: grid.bok,
      blad: grid.blad,
      area: { top: header, left, rows: to - header, columns: right - left + 1 },
    },
    kolumner,
    antal,
  };
}

const slag: readonly (Kolumnslag & keyof CodeList)[] = [
  'kod',
  'namn',
  'grupp',
  'gruppnamn',
  'chef',
];

const columnsOf = (list: CodeList): readonly LastKolumn[] =>
  slag.flatMap((one) => {
    const index = list[one];
    return typeof index === 'number' ? [{ slag: one, fran: index, till: index }] : [];
  });
