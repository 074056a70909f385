import type { CellValue, Grid } from '../../src/reading/grid.ts';
import { buildGrid, type GridOptions } from './grid.ts';

/**
 * A sheet drawn as text: a line is a row and "|" stands between cells. A cell is a number ("12.5"), text
 * kept as text ("'51"), an error ("#REF!"), a date ("d:2025-08-31") or else text; "¶" breaks a line in a
 * cell. The line breaks next to the quotes are not rows, and an empty line in between is a blank row.
 * @example drawGrid("Kod|Budget\n'51|12.5").cells // [['Kod', 'Budget'], ['51', 12.5]]
 */
export function drawGrid(text: string, options: GridOptions = {}): Grid {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  return buildGrid(lines.map(drawRow), options);
}

const drawRow = (line: string): readonly CellValue[] =>
  line.trim() === '' ? [] : line.split('|').map((drawn) => drawCell(drawn.replaceAll('¶', '\n')));

function drawCell(drawn: string): CellValue {
  const text = drawn.trim();
  if (text.startsWith("'")) return drawn.trimStart().slice(1);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^#[\p{Lu}/0]+[!?]?$/u.test(text)) return { error: text };
  return text.startsWith('d:') ? { date: text.slice(2) } : text;
}
