import { bottomOf, rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import type { CellValue, Grid } from '../grid.ts';
import { joinHeader } from '../headers/joinHeader.ts';
import { periodInText } from '../headers/periodInText.ts';
import { isYear } from './headerBlock.ts';

/** A column of a header: its words joined and what they say (null: no word of such tables). */
export interface WordColumn<T> {
  readonly index: number;
  readonly text: string;
  readonly rubrik: T | null;
}

/** The rows (0-based sheet rows, `bottom` included) that head a table known by its words. */
export interface WordHeader<T> {
  readonly top: number;
  readonly bottom: number;
  readonly kolumner: readonly WordColumn<T>[];
}

/** What tells the headers of a kind of table. */
export interface HeaderWords<T> {
  /** A text without spaces and hyphens that some cell of the header's first row must match. */
  readonly word: RegExp;
  readonly read: (text: string) => T | null;
  /** Whether columns together head such a table. */
  readonly heads: (kolumner: readonly WordColumn<T>[]) => boolean;
}

const tallest = 3;
// A ledger has a hundred thousand rows; nobody has that many goals or risks.
const mostRows = 4000;

/** The headers of a sheet that are known by their words, from the top and from the left. */
export function findWordHeaders<T>(grid: Grid, words: HeaderWords<T>): readonly WordHeader<T>[] {
  const found: WordHeader<T>[] = [];
  const end = Math.min(bottomOf(grid), grid.top + mostRows);
  for (let row = grid.top; row < end; row++) {
    if (!mayHead(grid.cells[row - grid.top] ?? [], words.word)) continue;
    const headers = headersAt(grid, row, words);
    found.push(...headers);
    row = Math.max(row, ...headers.map(({ bottom }) => bottom));
  }
  return found;
}

function mayHead(cells: readonly CellValue[], word: RegExp): boolean {
  // Most rows of a large sheet hold amounts: these are seen first, for they cost least.
  if (!cells.every((value) => value === null || typeof value === 'string' || isYear(value)))
    return false;
  return cells.some(
    (value) =>
      typeof value === 'string' &&
      value.length <= 80 &&
      !isYear(value) &&
      word.test(value.replaceAll(/[\s\u00AD-]+/gu, '')),
  );
}

/** The header that begins in a row; several where blank columns part tables beside each other. */
function headersAt<T>(grid: Grid, top: number, words: HeaderWords<T>): readonly WordHeader<T>[] {
  let best: WordHeader<T> | null = null;
  for (let bottom = top; bottom < top + tallest; bottom++) {
    if (bottom > top && !goesOn(grid, top, bottom, words.read)) break;
    const kolumner = readColumns(grid, top, bottom, words.read);
    if (understood(kolumner) >= (best ? understood(best.kolumner) : 1))
      best = { top, bottom, kolumner };
  }
  if (!best || isTitleAbove(grid, best, words.read)) return [];
  const { bottom, kolumner } = best;
  const parts = partsOf(grid, kolumner).filter(words.heads);
  const wholes = parts.length >= 2 ? parts : [kolumner];
  return wholes.filter(words.heads).map((part) => ({ top, bottom, kolumner: part }));
}

type Read<T> = HeaderWords<T>['read'];

/** A title that spoils the words of the column below it: the header begins further down. */
function isTitleAbove<T>(
  grid: Grid,
  { top, bottom, kolumner }: WordHeader<T>,
  read: Read<T>,
): boolean {
  const isLone = readColumns(grid, top, top, read).length === 1;
  const needed = understood(kolumner) + (isLone ? 0 : 1);
  for (let below = top + 1; below <= bottom; below++)
    if (understood(readColumns(grid, below, bottom, read)) >= needed) return true;
  return false;
}

const understood = (kolumner: readonly WordColumn<unknown>[]): number =>
  kolumner.filter(({ rubrik }) => rubrik !== null).length;

/** Every cell of a further row goes on the header above it: a year, the rest of a word, a word of its own. */
function goesOn<T>(grid: Grid, top: number, row: number, read: Read<T>): boolean {
  let filled = 0;
  for (let column = grid.left; column < rightOf(grid); column++) {
    const own = textAt(grid, row, column);
    if (own === '') continue;
    filled += 1;
    const above = headerText(grid, top, row - 1, column);
    const dated = periodInText(own).ar !== null && periodInText(own).rest.length <= 10;
    const joined = read(joinHeader([above, own])) !== null;
    const alone = read(own) !== null || dated;
    const rejoins =
      /[-\u2010]$/u.test(above) || /^(?:\p{Ll}|\(|(?:Namn|Benämning|Värde|Nivå)$)/u.test(own);
    const isNumber = typeof valueAt(grid, row, column) === 'number' && !isYear(own);
    if (isNumber || own.length > 40 || !(alone ? joined || above === '' : joined && rejoins))
      return false;
  }
  return filled > 0;
}

function readColumns<T>(
  grid: Grid,
  top: number,
  bottom: number,
  read: Read<T>,
): readonly WordColumn<T>[] {
  const kolumner: WordColumn<T>[] = [];
  for (let index = grid.left; index < rightOf(grid); index++) {
    const text = headerText(grid, top, bottom, index);
    if (text !== '') kolumner.push({ index, text, rubrik: read(text) });
  }
  return kolumner;
}

function headerText(grid: Grid, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row++) parts.push(wordAt(grid, row, column, bottom));
  return joinHeader(parts);
}

/** A header above several columns heads them all: merged, or with a year of its own below each. */
function wordAt(grid: Grid, row: number, column: number, bottom: number): string {
  const own = textAt(grid, row, column);
  if (own !== '') return own;
  const merge = grid.merges.find(
    ({ top, rows, left, columns }) =>
      columns > 1 && top <= row && row < top + rows && left < column && column < left + columns,
  );
  if (merge) return textAt(grid, merge.top, merge.left);
  if (row >= bottom || !isYear(textAt(grid, bottom, column))) return '';
  const left = textAt(grid, row, column - 1);
  return left !== '' && isYear(textAt(grid, bottom, column - 1)) ? left : '';
}

/** The columns between columns that the whole sheet leaves blank. */
function partsOf<T>(
  grid: Grid,
  kolumner: readonly WordColumn<T>[],
): readonly (readonly WordColumn<T>[])[] {
  const parts: WordColumn<T>[][] = [];
  for (const kolumn of kolumner) {
    const previous = parts.at(-1)?.at(-1);
    const apart = previous !== undefined && isBlankBetween(grid, previous.index, kolumn.index);
    if (previous === undefined || apart) parts.push([kolumn]);
    else parts.at(-1)?.push(kolumn);
  }
  return parts;
}

const isBlankBetween = (grid: Grid, left: number, right: number): boolean =>
  right > left + 1 &&
  grid.cells.every((row) =>
    row.slice(left + 1 - grid.left, right - grid.left).every((value) => value === null),
  );
