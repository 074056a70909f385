import type { Dokumentkolumn, Dokumentrad } from './dokument.ts';
import { textWidth, unbroken } from './textbredd.ts';

/** What fits on a line between the margins of A4, in em of a table's text. */
const LINE = 53.5;
/** What a cell has of its own on both sides. */
const AIR = 0.75;
/** The text of a header is a little smaller. */
const HEAD = 0.95;
/** A cell that is longer than this is broken between its words. */
const LONG = 11;
/** A part of the row above stands in a little. */
const INDENT = 1.2;
/** What parts text from a figure at its left. */
const GAP = 0.35;
/** The name of a row is given so much at least, and so much more as its longest word needs up to the most. */
const NAME = { least: 8, most: 13 } as const;

/**
 * The columns as wide as their longest figure, and the longest word of their header, need; the one with the
 * names takes what is left. No figure is broken, whatever font is at hand.
 * @param name the 0-based column with the names
 */
export function planBredder(
  kolumner: readonly Omit<Dokumentkolumn, 'bredd'>[],
  rader: readonly Dokumentrad[],
  name: number,
): readonly Dokumentkolumn[] {
  const needs = kolumner.map(({ rubrik }, at) => {
    const head = longest(unbroken(rubrik), true) * HEAD;
    // A row with one cell is a heading over all columns.
    const cells = rader.filter(({ celler }) => celler.length > 1);
    const need = Math.max(1, head, ...cells.map((rad) => cellNeed(rad, at, at === name)));
    const followsFigure = kolumner[at]?.side === 'left' && kolumner[at - 1]?.side === 'right';
    return need + AIR + (followsFigure ? GAP : 0);
  });
  const others = needs.reduce((sum, need, at) => (at === name ? sum : sum + need), 0);
  const own = Math.min(NAME.most, Math.max(NAME.least, needs[name] ?? 0));
  const left = Math.max(own, LINE - others);
  return kolumner.map((kolumn, at) => ({
    ...kolumn,
    bredd: at === name ? left : (needs[at] ?? AIR),
  }));
}

function cellNeed({ celler, roll }: Dokumentrad, at: number, isName: boolean): number {
  const text = celler[at]?.text ?? '';
  const isBold = roll === 'summa' || roll === 'delsumma';
  const whole = textWidth(text, isBold);
  if (isName) return longest(unbroken(text), isBold) + (roll === 'varav' ? INDENT : 0);
  return whole > LONG ? longest(unbroken(text), isBold) : whole;
}

const longest = (pieces: readonly string[], isBold: boolean): number =>
  Math.max(0, ...pieces.map((piece) => textWidth(piece, isBold)));
