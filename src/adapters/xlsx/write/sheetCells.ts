import type { ReportSheet } from '../../../report/rapport.ts';
import type { Style } from '../../../report/style.ts';

/** The look of each cell by 0-based row and column; cells without one are undefined or left out. */
export type StyleRows = readonly (readonly (Style | undefined)[])[];

/**
 * Each cell's look: the later format wins, property by property. Cells that look alike share one object: a
 * report has a hundred thousand cells and some dozen looks.
 */
export function mergeFormats(sheet: ReportSheet): StyleRows {
  const rows: (Style | undefined)[][] = [];
  const known = new Map<string, Map<Style | undefined, Style>>();
  for (const { area, style } of sheet.formats) {
    const name = JSON.stringify(style);
    const merged = known.get(name) ?? new Map<Style | undefined, Style>([[undefined, style]]);
    known.set(name, merged);
    while (rows.length < area.top + area.rows) rows.push([]);
    for (const row of rows.slice(area.top, area.top + area.rows)) {
      while (row.length < area.left) row.push(undefined);
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        const below = row[column];
        const look = merged.get(below) ?? { ...below, ...style };
        merged.set(below, look);
        row[column] = look;
      }
    }
  }
  return rows;
}

/** What a cell can hold at most. */
const MAX_TEXT = 32_767;

/** A text as it can stand in a file: nothing that XML forbids, nothing that reads as an escape. */
export const toFileText = (text: string): string =>
  text
    .slice(0, MAX_TEXT)
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');

/** A formula as the file has it, without its equals sign. */
export const bareFormula = (formula: string): string =>
  formula.startsWith('=') ? formula.slice(1) : formula;
