import type { CellValue } from '../grid.ts';

/** Spaces of every kind that workbooks and copied documents hold. */
const spaces = /[\s\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]+/g;

/**
 * What a person reads in a cell: text with soft hyphens dropped and inner white space folded to one
 * space; "" for a blank cell.
 * @example cellText(' Verk-\u00A0samhet ') // "Verk- samhet"
 */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'date' in value ? value.date : value.error;
  return foldSpaces(String(value));
}

/** What folding changes; nearly all texts have nothing of it. */
const unfolded = /\u00AD|^ | {2}| $|[^\S ]|\u200B/;

/** Text with its white space folded to single spaces and soft hyphens dropped. */
export const foldSpaces = (text: string): string =>
  unfolded.test(text) ? text.replaceAll('\u00AD', '').replace(spaces, ' ').trim() : text;
