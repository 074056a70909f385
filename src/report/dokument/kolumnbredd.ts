import type { Dokumentkolumn, Dokumentrad } from './dokument.ts';

/** Characters of a table's size that fit on a line between the margins of A4. */
const LINE = 98;
/** What a cell has of its own on both sides, in characters. */
const AIR = 1.6;
/** The name of a row is given so much at least, and breaks where it is longer. */
const NAME = 16;

/**
 * The columns as wide as their longest figure, and the longest word of their header, need; the one with the
 * names takes what is left.
 * @param name the 0-based column with the names
 */
export function planBredder(
  kolumner: readonly Omit<Dokumentkolumn, 'bredd'>[],
  rader: readonly Dokumentrad[],
  name: number,
): readonly Dokumentkolumn[] {
  const needs = kolumner.map(({ rubrik }, at) => {
    const words = rubrik.split(/[\s-]+/u).map(({ length }) => length);
    const cells = rader.map(({ celler }) => celler[at]?.text.length ?? 0);
    return Math.max(2, ...words, ...cells) + AIR;
  });
  const others = needs.reduce((sum, need, at) => (at === name ? sum : sum + need), 0);
  const left = Math.max(NAME, LINE - others);
  return kolumner.map((kolumn, at) => ({
    ...kolumn,
    bredd: at === name ? left : (needs[at] ?? AIR),
  }));
}
