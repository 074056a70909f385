/**
 * A control's id says whether its text is as it was filled: Word keeps the id for as long as the control
 * stands, whatever is written in it. Its upper bits say that it was given here, for this piece; its lower
 * bits what was written.
 */
const MARK_BITS = 12;
const TEXT_BITS = 32 - MARK_BITS;
/** So many controls may hold the same text and still have ids of their own. */
const TURNS = 64;

/** An id for a control of a piece with a text, none of those that are `taken`. */
export function fingerprint(namn: string, text: string, taken: ReadonlySet<number>): number {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const id = idOf(namn, text, turn);
    if (!taken.has(id) && id !== 0) return id;
  }
  return idOf(namn, text, 0);
}

/** Whether an id was given here to a control of the piece. */
export const isOwnId = (id: number | null, namn: string): boolean =>
  id !== null && id >>> TEXT_BITS === hash(namn) >>> TEXT_BITS;

/**
 * Whether an id says that this very text was written.
 * @param alike how many controls of the piece there may be
 */
export function isUntouched(id: number, namn: string, text: string, alike: number): boolean {
  for (let turn = 0; turn < Math.min(TURNS, alike + 1); turn += 1)
    if (idOf(namn, text, turn) === id) return true;
  return false;
}

const idOf = (namn: string, text: string, turn: number): number =>
  ((hash(namn) >>> TEXT_BITS) << TEXT_BITS) | (hash(`${turn} ${normal(text)}`) >>> MARK_BITS);

/** Word may break a text into other pieces; what is between its words does not count. */
const normal = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** FNV-1a, 32 bits, with its bits mixed once more: the upper ones are what is used. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
