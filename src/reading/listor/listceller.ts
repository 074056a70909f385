import { cellName } from '../../domain/address/area.ts';
import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Listrad, ListSkal, Listvarde } from '../../domain/listor/listrad.ts';
import { formatAt, textAt, valueAt } from '../cells/gridCells.ts';
import { textOver } from '../cells/mergedCells.ts';
import { parseAmount, toOre, type ParsedAmount } from '../cells/parseAmount.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { CellValue } from '../grid.ts';
import { kolumnOf } from './tabeller/listrader.ts';
import type { Listroll } from './tabeller/listroll.ts';
import type { Listkolumn, LastLista } from './tabeller/settleListkolumner.ts';

/** A column that the list doesn't have. */
export const saknad: Listvarde<never> = { varde: null, text: null, cell: null, skal: 'tom' };

/** The text of a row in the column of a role, also where it is merged down over the row; null for none. */
export function listtext(tabell: LastLista, row: number, roll: Listroll): string | null {
  const kolumn = kolumnOf(tabell, roll);
  const text = kolumn === undefined ? '' : textOver(tabell.grid, row, kolumn.index);
  return text === '' || /^[-–—−]$/u.test(text) ? null : text;
}

/** What a cell gave, by what its text says; `read` gives null, or why, where it says nothing of the kind. */
export function listord<T extends object | string | number | boolean>(
  tabell: LastLista,
  row: number,
  kolumn: Listkolumn | undefined,
  read: (text: string, value: CellValue) => T | null,
  unread: ListSkal = 'ejTolkat',
): Listvarde<T> {
  if (kolumn === undefined) return saknad;
  const { grid } = tabell;
  const value = valueAt(grid, row, kolumn.index);
  const text = textOver(grid, row, kolumn.index);
  const cell = `${grid.blad}!${cellName(row, kolumn.index)}`;
  if (text === '') return { varde: null, text: null, cell, skal: 'tom' };
  const place = { text, cell };
  if (typeof value === 'object' && value !== null && 'error' in value)
    return { varde: null, ...place, skal: 'felvarde' };
  if (/^[-–—−.…]+$/u.test(text)) return { varde: null, ...place, skal: 'ejRedovisat' };
  const varde = read(text, value);
  return { varde, ...place, skal: varde === null ? unread : null };
}

/** The number of hours, årsarbetare or points in the column of a role. */
export const listtal = (tabell: LastLista, row: number, roll: Listroll): Listvarde<number> =>
  listtalIn(tabell, row, kolumnOf(tabell, roll));

/** The same in a column. */
export const listtalIn = (
  tabell: LastLista,
  row: number,
  kolumn: Listkolumn | undefined,
): Listvarde<number> => listord(tabell, row, kolumn, (text, value) => numberOf(value ?? text));

/** The share (a ratio) in the column of a role: "72 %", 0.72 shown as per cent, 72. */
export const listandel = (tabell: LastLista, row: number, roll: Listroll): Listvarde<number> =>
  listord(tabell, row, kolumnOf(tabell, roll), (text, value) => {
    const number = numberOf(value ?? text);
    if (number === null) return null;
    const column = kolumnOf(tabell, roll)?.index ?? 0;
    const isRatio = typeof value === 'number' && formatAt(tabell.grid, row, column).includes('%');
    const ratio = isRatio || (number <= 1.5 && !text.includes('%')) ? number : number / 100;
    return ratio >= 0 && ratio <= 1.5 ? ratio : null;
  });

/** The amount in the column of a role, in the unit of the cell, the header or else `enhet`. */
export const listbelopp = (
  tabell: LastLista,
  row: number,
  kolumn: Listkolumn | undefined,
  enhet: Enhet,
): Listvarde<Ore> =>
  listord(tabell, row, kolumn, (text, value) => {
    const parsed = parseListamount(value ?? text);
    return 'decimal' in parsed ? toOre(parsed, unitInText(kolumn?.text ?? '') ?? enhet) : null;
  });

/** A number with a word behind that says what it counts: "1 250 h", "4,5 åa", "72 %". */
export const parseListamount = (value: CellValue): ParsedAmount =>
  parseAmount(
    typeof value === 'string'
      ? value.replace(
          /\s*(?:%|h|tim(?:mar|me)?\.?|åa|årsarbetare|st\.?|kr\s*\/\s*(?:h|tim\p{L}*))\s*(\**)\s*$/iu,
          '$1',
        )
      : value,
  );

/** The number in a cell, or null. @example numberOf('1 250 h') // 1250 */
export const numberOf = (value: CellValue): number | null => {
  const parsed = parseListamount(value);
  return 'decimal' in parsed ? Number(parsed.decimal) : null;
};

/** Where a row stands; its nyckel is numbered by the caller. */
export const placeOf = (
  { grid }: LastLista,
  row: number,
  column: number,
): Omit<Listrad, 'nyckel'> => ({
  bok: grid.bok,
  blad: grid.blad,
  rad: row + 1,
  cell: `${grid.blad}!${cellName(row, column)}`,
});

/** The text of the name column of a row, "" for none. */
export const nameAt = (tabell: LastLista, row: number, roll: Listroll): string =>
  textAt(tabell.grid, row, kolumnOf(tabell, roll)?.index ?? tabell.first);
