import type { CellValue } from '../../../reading/grid.ts';
import { dateOfSerial, type DateSystem } from './dateSerial.ts';

/** Excel's error words, and the Swedish ones that some versions answer with, to the English. */
const errorWords: ReadonlyMap<string, string> = new Map(
  [
    ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'],
    ...['#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#GETTING_DATA'],
  ].map((word): [string, string] => [word, word]),
);

const swedishErrorWords: ReadonlyMap<string, string> = new Map([
  ['#SKÄRNING!', '#NULL!'],
  ['#DIVISION/0!', '#DIV/0!'],
  ['#VÄRDEFEL!', '#VALUE!'],
  ['#REFERENS!', '#REF!'],
  ['#NAMN?', '#NAME?'],
  ['#OGILTIGT!', '#NUM!'],
  ['#SAKNAS!', '#N/A'],
]);

/**
 * What a cell holds, from what Excel answers in `values`: "" is blank, an error word is an error,
 * and a number is a day where the cell's format shows a date.
 * @example cellOfValue(45900, true, 1900) // { date: '2025-08-31' }
 */
export function cellOfValue(value: unknown, showsDate: boolean, system: DateSystem): CellValue {
  if (typeof value === 'number') return showsDate ? dayOrNumber(value, system) : value;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  if (!value.startsWith('#')) return value;
  const word = errorWords.get(value) ?? swedishErrorWords.get(value);
  return word === undefined ? value : { error: word };
}

function dayOrNumber(serial: number, system: DateSystem): CellValue {
  const date = dateOfSerial(serial, system);
  return date === null ? serial : { date };
}
