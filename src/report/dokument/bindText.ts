import type { Dokumenttabell } from './dokument.ts';

const NBSP = '\u00a0';

/**
 * A text of ours with each figure and its unit on the same line.
 * @example bindText('Utfallet är 9 tkr (2,2 %).') // the spaces before "tkr" and "%" do not break
 */
export const bindText = (text: string): string =>
  text
    .replace(/(?<=\d) (?=(?:tkr|mnkr|kr|mkr|%|st)(?!\p{L}))/gu, NBSP)
    .replace(/(?<=:) (?=…\])/gu, NBSP)
    .replace(/(?<=[\u2264\u2265]) (?=\d)/gu, NBSP);

/** A table with each figure and its unit on the same line. */
export const bindTabell = (tabell: Dokumenttabell): Dokumenttabell => ({
  ...tabell,
  rader: tabell.rader.map((rad) => ({
    ...rad,
    celler: rad.celler.map((cell, at) =>
      tabell.kolumner[at]?.side === 'right' ? { ...cell, text: bindCell(cell.text) } : cell,
    ),
  })),
});

/** A cell with a value and its unit, which stay on the same line whatever the unit is called. */
const bindCell = (text: string): string =>
  bindText(text).replace(/(?<=^[^\p{L}]*\d) (?=\p{L}+$)/u, NBSP);
