import type { CellValue } from '../../../reading/grid.ts';

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
  readonly push: (text: string) => void;
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
  let tail = '';
  return {
    push: (text) => {
      const joined = tail + text;
      // The last cell may go on in the next piece. One that is longer than a plain one may be cut.
      const cut = Math.max(0, joined.lastIndexOf(CELL), joined.length - LONGEST_CELL);
      rest.push(takeCells(joined.slice(0, cut), rows, lookup));
      tail = joined.slice(cut);
    },
    end: () => {
      rest.push(takeCells(tail, rows, lookup));
      const left = rest.join('').replaceAll(EMPTY_ROW, '');
      // Cells and rows without an address take their place from the one before them.
      return left.includes('<!') || UNPLACED.test(left) ? null : { rows, rest: left };
    },
  };
}

const LONGEST_CELL = 256;

/** Puts the plain cells of a piece of XML in their rows; gives the piece without them. */
function takeCells(xml: string, rows: CellValue[][], lookup: PlainLookup): string {
  const rest: string[] = [];
  const cursor = { xml, at: 0 };
  let end = 0;
  for (let start = xml.indexOf(CELL); start >= 0; start = xml.indexOf(CELL, cursor.at)) {
    cursor.at = start + CELL.length;
    const column = readColumn(cursor);
    const row = readNumber(cursor) - 1;
    const value = skip(cursor, '"') ? readPlain(cursor, lookup) : null;
    if (value === null || column < 0 || row < 0 || row >= MAX_ROWS) continue;
    (rows[row] ??= [])[column] = value;
    if (start > end) rest.push(xml.slice(end, start));
    end = cursor.at;
  }
  rest.push(xml.slice(end));
  return rest.join('');
}

const CELL = '<c r="';
const MAX_ROWS = 1_048_576;
const EMPTY_ROW = /<row(?: (?:r|spans|x14ac:dyDescent)="[^"<>]*")*(?:\/>|>\s*<\/row>)/g;
const UNPLACED = /<(?:\w+:)?(?:c|row)(?=[\s/>])(?![^<>]*\sr=")/;

/** A place in a text; by hand, since a regular expression makes seven new texts of every cell. */
interface Cursor {
  readonly xml: string;
  at: number;
}

/** What follows the address of a plain cell, up to its end; null when the library must read the cell. */
function readPlain(cursor: Cursor, { texts, styles }: PlainLookup): CellValue {
  const before = readStyle(cursor);
  const isText = skip(cursor, ' t="s"');
  if (!isText) skip(cursor, ' t="n"');
  const style = before ?? readStyle(cursor);
  if ((style !== null && !styles.has(style)) || !skip(cursor, '><v>')) return null;
  const { xml, at } = cursor;
  const end = xml.indexOf('<', at);
  const content = isText ? texts[readNumber(cursor)] : Number(xml.slice(at, end));
  if (isText ? cursor.at !== end : end <= at || !Number.isFinite(content)) return null;
  cursor.at = end;
  return skip(cursor, '</v></c>') ? (content ?? null) : null;
}

function readStyle(cursor: Cursor): number | null {
  if (!skip(cursor, ' s="')) return null;
  const style = readNumber(cursor);
  return skip(cursor, '"') ? style : -1;
}

/** The 0-based column of its letters, at most two; −1 for none or more. */
function readColumn(cursor: Cursor): number {
  let column = 0;
  const start = cursor.at;
  for (; ; cursor.at += 1) {
    const letter = cursor.xml.charCodeAt(cursor.at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return cursor.at - start > 2 ? -1 : column - 1;
}

/** The whole number at the cursor; −1 for none. */
function readNumber(cursor: Cursor): number {
  let number = 0;
  const start = cursor.at;
  for (; ; cursor.at += 1) {
    const digit = cursor.xml.charCodeAt(cursor.at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    number = number * 10 + digit;
  }
  return cursor.at === start ? -1 : number;
}

function skip(cursor: Cursor, text: string): boolean {
  const { xml, at } = cursor;
  // Letter by letter: startsWith is a call of its own, five million of them for a ledger.
  for (let index = 0; index < text.length; index += 1)
    if (xml.charCodeAt(at + index) !== text.charCodeAt(index)) return false;
  cursor.at += text.length;
  return true;
}

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
