import type { Kodkolumn } from '../../domain/underlag/huvudbok.ts';
import { foldSpaces } from '../cells/cellText.ts';
import type { CellValue } from '../grid.ts';
import { saysSum } from '../rows/rowWords.ts';

/** Codes met so far, each once; number 0 is the blank code. */
export interface CodeRegister {
  readonly koder: readonly string[];
  /** The number of the code that a cell holds; -1 for the word of a sum, -2 for a date or an error. */
  readonly numberOf: (value: CellValue) => number;
}

/** The number that a cell has instead of a code when it holds the word of a sum. */
export const sumNumber = -1;
/** The number of a cell that holds a date or an error where a code should stand. */
export const badNumber = -2;

/**
 * A register of codes; a number is padded with zeros to `width`, as its number format shows it.
 * @example createCodeRegister(4).numberOf(510) // 1, koder[1] is "0510"
 */
export function createCodeRegister(width: number): CodeRegister {
  const koder = [''];
  const byCode = new Map<string, number>([['', 0]]);
  const byValue = new Map<CellValue, number>([[null, 0]]);
  const learn = (value: CellValue): number => {
    if (typeof value === 'object' && value !== null) return badNumber;
    if (typeof value === 'string' && saysSum(foldSpaces(value))) return sumNumber;
    const text = codeText(value, width);
    const known = byCode.get(text);
    if (known !== undefined) return known;
    byCode.set(text, koder.length);
    return koder.push(text) - 1;
  };
  return {
    koder,
    numberOf: (value) => {
      const known = byValue.get(value);
      if (known !== undefined) return known;
      const number = learn(value);
      if (typeof value !== 'object') byValue.set(value, number);
      return number;
    },
  };
}

/**
 * The code in a cell as text: white space and a name after the code are dropped, a number gets the
 * zeros that its format shows.
 * @example codeText('5110 Hemtjänst', 0) // "5110"
 */
export function codeText(value: CellValue, width: number): string {
  if (value === null || typeof value === 'object') return '';
  if (typeof value === 'number') return String(value).padStart(width, '0');
  const text = foldSpaces(String(value)).replace(/^['’]|\*$/g, '');
  if (saysNothing.test(text)) return '';
  return codeBeforeName.exec(text)?.[1] ?? codeInBrackets.exec(text)?.[1] ?? text;
}

/** "5110 Hemtjänst", "5110-Hemtjänst", "(5110) Hemtjänst", "5110 24-timmars". */
const codeBeforeName =
  /^\(?(\p{Lu}{0,2}\d{2,}[A-Za-z]?|\d)\)?(?:\s*[-–:_.,/|]\s*(?=\p{L})|\s+[-–:|]\s+(?=.*\p{L})|\s+(?=.*\p{L}))/u;
/** "Hemtjänst (5110)". */
const codeInBrackets = /^\p{L}.*\((\d{2,})\)$/u;

/** What is written where there is no code: "-", "(tom)". */
const saysNothing =
  /^(?:[-\u2010-\u2015\u2212.?_*#]+|\(?(?:tom|tomt|blank|null|saknas|ej angivet|n\/a)\)?)$/i;

/** A column of codes with `renamed` codes under their new names, each code still held once. */
export function renameCodes(kolumn: Kodkolumn, renamed: (kod: string) => string): Kodkolumn {
  if (kolumn.koder.every((kod) => renamed(kod) === kod)) return kolumn;
  const koder: string[] = [];
  const numbers = new Map<string, number>();
  const moved = kolumn.koder.map((kod) => {
    const name = renamed(kod);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, koder.length);
    return koder.push(name) - 1;
  });
  return { koder, index: kolumn.index.map((number) => moved[number] ?? 0) };
}
