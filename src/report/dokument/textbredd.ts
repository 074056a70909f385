/** How wide a bold letter is beside a plain one. */
const BOLD = 1.11;

/** Widths in em: [the letters, how wide each is]; the first that has a letter decides. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u202f\u2009]/u, 0.2],
  [/[ \u00a0.,:;'|iljI]/u, 0.32],
  [/[ftr()[\]/\\\-\u2010\u2011]/u, 0.41],
  [/[mwMW%@]/u, 0.96],
  [/\d/u, 0.64],
  [/[+\-\u2212\u2264\u2265\u25a0-\u27bf\u2190-\u21ff]/u, 0.84],
  [/\p{Lu}/u, 0.72],
  [/\p{L}/u, 0.62],
];
const OTHER = 0.8;

/**
 * How wide a text is at the most, in em of its size: as the widest of the fonts that may stand in for the
 * one that is asked for draws it.
 * @example textWidth('170\u202f714', false) // 4.04
 */
export const textWidth = (text: string, isBold: boolean): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * (isBold ? BOLD : 1);

const widthOf = (letter: string): number =>
  widths.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;

/** The pieces of a text that no line is broken within: words, and what a hyphen or a slash ends; a date is one. */
export const unbroken = (text: string): readonly string[] =>
  text.split(/(?:[ \t\n]+|(?<=[-/\u2010])(?!\d))/u).filter((piece) => piece !== '');
