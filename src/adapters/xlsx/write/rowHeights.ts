import type { ReportCell, ReportSheet } from '../../../report/rapport.ts';
import type { Style } from '../../../report/style.ts';
import { DEFAULT_FONT } from './cellStyle.ts';
import type { StyleRows } from './sheetCells.ts';

/** The height of a row of one line in the default font, in points. */
const ONE_LINE = 15;
const LINE_PER_POINT = ONE_LINE / DEFAULT_FONT.size;
/** What Excel lets a row be at most, in points. */
const MAX_HEIGHT = 409;
/** The space within a cell beside its text, in characters. */
const PADDING = 1;

/**
 * The heights in points of the rows that need more than one line of the default font, by 0-based row.
 * Excel fits such rows itself when it opens a file, other programs and previews do not.
 */
export function findRowHeights(sheet: ReportSheet, styles: StyleRows): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.cells.forEach((row, r) => {
    const needs = row.map((cell, c) => {
      const style = styles[r]?.[c] ?? {};
      const text = textOf(cell);
      return text === null ? 0 : heightOf(text, style, sheet.columnWidths[c]);
    });
    const height = Math.min(MAX_HEIGHT, Math.max(0, ...needs));
    if (height > ONE_LINE) heights.set(r, height);
  });
  return heights;
}

/** What a cell shows, where it is words; null for figures. */
function textOf(cell: ReportCell): string | null {
  if (cell === null || 'number' in cell) return null;
  const shown = 'text' in cell ? cell.text : cell.value;
  return typeof shown === 'string' ? shown : null;
}

function heightOf(text: string, style: Style, columnWidth: number | undefined): number {
  const size = style.size ?? DEFAULT_FONT.size;
  const wraps = style.wrap === true && columnWidth !== undefined;
  const room = wraps
    ? (Math.max(1, columnWidth - PADDING - 2 * (style.indent ?? 0)) * DEFAULT_FONT.size) / size
    : Infinity;
  const lines = wraps ? text.split('\n').map((line) => countLines(line, room, style)) : [1];
  return Math.ceil(lines.reduce((sum, count) => sum + count, 0) * size * LINE_PER_POINT);
}

/** How many lines a text breaks into at its spaces and hyphens; a word that is too long breaks anywhere. */
function countLines(text: string, room: number, style: Style): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ -])/)) {
    if (used > 0 && used + widthOf(word.trimEnd(), style) > room) {
      lines += 1;
      used = 0;
    }
    const extraLines = Math.max(0, Math.ceil(widthOf(word.trimEnd(), style) / room) - 1);
    lines += extraLines;
    used += widthOf(word, style) - extraLines * room;
  }
  return lines;
}

/** The width of a text in digits of its own font: few letters are as wide, bold is wider than plain. */
function widthOf(text: string, style: Style): number {
  let [narrow, capital, wide] = [0, 0, 0];
  for (const letter of text) {
    if (NARROW.has(letter)) narrow += 1;
    else if (letter === 'm' || letter === 'w') wide += 1;
    else if (letter.toLowerCase() !== letter) capital += 1;
  }
  const width = text.length - narrow * 0.4 + (capital * 0.15 + wide * 0.4);
  return width * (style.bold === true ? 1.04 : 1);
}

const NARROW: ReadonlySet<string> = new Set("fijlrt .,:;!|()'·\u202f\u00a0-");
