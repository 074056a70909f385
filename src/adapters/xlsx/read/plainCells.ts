import type { CellValue } from '../../../reading/grid.ts';
import { joinBytes } from '../../zip/joinBytes.ts';
import {
  readColumn,
  readNumber,
  readWhole,
  skip,
  skipTo,
  standsAt,
  word,
  type Cursor,
} from './cursor.ts';
import { encodingOf } from './readXml.ts';

/** What cells refer to, as far as it needs no interpreting. */
export interface PlainLookup {
  /** The shared strings by number; null for one with formats or escapes in it. */
  readonly texts: readonly (string | null)[];
  /** The cell formats that show a value as it is, by number. */
  readonly styles: ReadonlySet<number>;
}

/** The plain cells of a sheet by 0-based row and column (with holes), and its XML without them. */
export interface PlainCells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly rest: string;
}

/** Takes a sheet's XML piece by piece. */
export interface PlainTaker {
  readonly push: (piece: Uint8Array) => void;
  /** The plain cells of all the pieces; null where only the library can tell which cell is which. */
  readonly end: () => PlainCells | null;
}

/**
 * Takes the numbers and texts without a format out of a sheet's XML. A ledger has a million of them and
 * little else, and the library spends a second on the details that they lack; it reads the rest.
 */
export function createPlainTaker(lookup: PlainLookup): PlainTaker {
  const rows: CellValue[][] = [];
  const rest: string[] = [];
  const decoder = new TextDecoder();
  let tail: Uint8Array = new Uint8Array();
  let isReadable = true;
  const take = (bytes: Uint8Array): void => {
    rest.push(decoder.decode(takeCells(bytes, rows, lookup), { stream: true }));
  };
  return {
    push: (piece) => {
      if (encodingOf(piece) !== 'utf-8') isReadable = false;
      const joined = joinBytes([tail, piece]);
      const cut = findCut(joined);
      tail = joined.slice(cut);
      take(joined.subarray(0, cut));
    },
    end: () => {
      take(tail);
      const left = rest.join('').replaceAll(EMPTY_ROW, '');
      // Cells and rows without an address take their place from the one before them.
      const isSure = isReadable && !left.includes('<!') && !UNPLACED.test(left);
      return isSure ? { rows, rest: left } : null;
    },
  };
}

/** Where the last cell begins, which may go on in the next piece. One longer than a plain one may be cut. */
function findCut(bytes: Uint8Array): number {
  const earliest = Math.max(0, bytes.length - LONGEST_CELL);
  let at = bytes.length;
  while (at > earliest && !standsAt(bytes, at, CELL)) at -= 1;
  return at;
}

const LONGEST_CELL = 256;

/** Puts the plain cells of a piece of XML in their rows; gives the piece without them, in its own place. */
function takeCells(bytes: Uint8Array, rows: CellValue[][], lookup: PlainLookup): Uint8Array {
  const cursor = { bytes, at: 0 };
  let [kept, end, last] = [0, 0, -1];
  for (let start = skipTo(cursor, CELL); start >= 0; start = skipTo(cursor, CELL)) {
    const column = readColumn(cursor);
    const row = readWhole(cursor) - 1;
    const value = skip(cursor, QUOTE) ? readPlain(cursor, lookup) : null;
    if (value === null || column < 0 || row < 0 || row >= MAX_ROWS) continue;
    if (row !== last) {
      // A list that grows has room for many more; a copy has no more than it needs.
      if (last >= 0) rows[last] = rows[last]?.slice() ?? [];
      last = row;
    }
    (rows[row] ??= [])[column] = value;
    if (start > end) bytes.copyWithin(kept, end, start);
    kept += start - end;
    end = cursor.at;
  }
  bytes.copyWithin(kept, end);
  return bytes.subarray(0, kept + bytes.length - end);
}

const MAX_ROWS = 1_048_576;
const EMPTY_ROW = /<row(?: (?:r|spans|x14ac:dyDescent)="[^"<>]*")*(?:\/>|>\s*<\/row>)/g;
const UNPLACED = /<(?:\w+:)?(?:c|row)(?=[\s/>])(?![^<>]*\sr=")/;

/** What follows the address of a plain cell, up to its end; null when the library must read the cell. */
function readPlain(cursor: Cursor, { texts, styles }: PlainLookup): CellValue {
  const before = readStyle(cursor);
  const isText = skip(cursor, TEXT);
  if (!isText) skip(cursor, NUMBER);
  const style = before ?? readStyle(cursor);
  if ((style !== null && !styles.has(style)) || !skip(cursor, VALUE)) return null;
  const content = isText ? texts[readWhole(cursor)] : readNumber(cursor);
  return skip(cursor, END) ? (content ?? null) : null;
}

function readStyle(cursor: Cursor): number | null {
  if (!skip(cursor, STYLE)) return null;
  const style = readWhole(cursor);
  return skip(cursor, QUOTE) ? style : -1;
}

const CELL = word('<c r="');
const QUOTE = word('"');
const STYLE = word(' s="');
const TEXT = word(' t="s"');
const NUMBER = word(' t="n"');
const VALUE = word('><v>');
const END = word('</v></c>');

/** The shared strings that need no interpreting, by number. */
export function plainTexts(xml: string): readonly (string | null)[] {
  if (xml.includes('<!')) return [];
  const items = xml.matchAll(
    /<si(?=[\s/>])(?:><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/si>)?/g,
  );
  return Array.from(items, ([, text = '']) => (isPlain(text) ? text : null));
}

const isPlain = (text: string): boolean =>
  text !== '' && text.trim() === text && !text.includes('_x') && !text.includes('\r');

/** The numbers of the cell formats whose number format is "General" or text, which say nothing of a value. */
export function plainStyles(xml: string): ReadonlySet<number> {
  const formats = /<cellXfs[\s>][^]*?<\/cellXfs>/.exec(xml)?.[0] ?? '';
  const ids = [...formats.matchAll(/<xf(?=[\s/>])(?:[^<>]*?\snumFmtId="(\d+)")?/g)];
  return new Set(ids.flatMap(([, id = ''], number) => (id === '0' || id === '49' ? [number] : [])));
}
