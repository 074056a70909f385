/** A place in the bytes of a sheet's XML: a text of tens of megabytes takes longer to make than to read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** A word of XML as its bytes. */
export const word = (text: string): readonly number[] =>
  Array.from(text, (letter) => letter.charCodeAt(0));

/** Whether the word stands at the cursor, which then goes past it. */
export function skip(cursor: Cursor, expected: readonly number[]): boolean {
  if (!standsAt(cursor.bytes, cursor.at, expected)) return false;
  cursor.at += expected.length;
  return true;
}

/** Whether the word stands at a place. */
export function standsAt(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  for (let index = 0; index < expected.length; index += 1)
    if (bytes[at + index] !== expected[index]) return false;
  return true;
}

/** Takes the cursor past the next such word; gives where the word begins, −1 when there is none. */
export function skipTo(cursor: Cursor, expected: readonly number[]): number {
  const { bytes } = cursor;
  const [first] = expected;
  for (let { at } = cursor; at < bytes.length; at += 1)
    if (bytes[at] === first && standsAt(bytes, at, expected)) {
      cursor.at = at + expected.length;
      return at;
    }
  return -1;
}

/** The 0-based column of the letters at the cursor, at most two; −1 for none or more. */
export function readColumn(cursor: Cursor): number {
  const { bytes, at: start } = cursor;
  let [column, at] = [0, start];
  for (; ; at += 1) {
    const letter = (bytes[at] ?? 0) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  cursor.at = at;
  return at - start > 2 ? -1 : column - 1;
}

/** The whole number at the cursor; −1 for none. */
export function readWhole(cursor: Cursor): number {
  const { bytes, at: start } = cursor;
  let [number, at] = [0, start];
  for (; ; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    number = number * 10 + digit;
  }
  cursor.at = at;
  return at === start ? -1 : number;
}

/** The number that the content at the cursor is, up to the next "<"; null when it is none. */
export function readNumber(cursor: Cursor): number | null {
  const { bytes } = cursor;
  const isNegative = bytes[cursor.at] === MINUS;
  let at = isNegative ? cursor.at + 1 : cursor.at;
  let [number, digits, decimals] = [0, 0, -1];
  for (; ; at += 1) {
    const byte = bytes[at] ?? 0;
    const isDigit = byte >= ZERO && byte <= NINE;
    if (!isDigit && (byte !== POINT || decimals >= 0)) break;
    if (isDigit) [number, digits] = [number * 10 + byte - ZERO, digits + 1];
    if (!isDigit || decimals >= 0) decimals += 1;
  }
  if (bytes[at] !== LESS || digits === 0 || digits > EXACT_DIGITS) return readAnyNumber(cursor);
  cursor.at = at;
  // Both are exact, so their quotient is the number nearest to what is written, as Number() gives.
  const size = number / (powers[decimals] ?? 1);
  return isNegative ? -size : size;
}

const [MINUS, POINT, ZERO, NINE, LESS] = [45, 46, 48, 57, 60] as const;
const EXACT_DIGITS = 15;
const powers = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => Number(`1e${power}`));
/** No number is written with more letters. */
const LONGEST_NUMBER = 32;

/** A number of any form, as "1.5E-3" or with more digits. */
function readAnyNumber(cursor: Cursor): number | null {
  const content = cursor.bytes.subarray(cursor.at, cursor.at + LONGEST_NUMBER + 1);
  const length = content.indexOf(LESS);
  const number = Number(String.fromCharCode(...content.subarray(0, length)));
  if (length <= 0 || !Number.isFinite(number)) return null;
  cursor.at += length;
  return number;
}
