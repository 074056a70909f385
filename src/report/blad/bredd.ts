import type { ReportCell } from '../rapport.ts';

/** Width of the column where a person comments, in characters. */
export const KOMMENTARBREDD = 45;

/**
 * The width that a column's cells need, in characters, within bounds.
 * @param figures how a number of the column looks
 */
export function widthOf(
  cells: readonly (ReportCell | undefined)[],
  [min, max]: readonly [number, number],
  figures: (value: number) => string = String,
): number {
  const lengths = cells.map((cell) => cellText(cell, figures).length);
  return Math.min(max, Math.max(min, ...lengths.map((length) => length + 2)));
}

/** A date or an interval of figures, which a host would break at its hyphens. */
const hyphenedFigures = /\d-\d/u;

/**
 * What of a header must stand on one line: its longest word; with a date all of it, for hosts break a
 * line inside "25-08-31" as soon as its beginning fits beside the word before it.
 */
export const unbroken = (header: string): ReportCell => ({
  text: hyphenedFigures.test(header)
    ? header
    : header.split(/\s+|(?<=\p{L}-)/u).reduce((a, b) => (b.length > a.length ? b : a), ''),
});

function cellText(cell: ReportCell | undefined, figures: (value: number) => string): string {
  if (cell === null || cell === undefined) return '';
  if ('text' in cell) return cell.text;
  const value = 'number' in cell ? cell.number : cell.value;
  return typeof value === 'number' ? figures(value) : value;
}
