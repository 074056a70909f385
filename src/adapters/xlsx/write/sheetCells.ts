import type { Cell, CellStyle } from 'hucre/xlsx';

import type { ReportCell, ReportSheet } from '../../../report/rapport.ts';
import type { Style } from '../../../report/style.ts';
import { toCellStyle } from './cellStyle.ts';

/** The cells of a sheet with their looks, keyed "row,column" as the library wants them. */
export function toCells(
  sheet: ReportSheet,
  styles: ReadonlyMap<string, Style>,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const looks = new Map<Style, CellStyle>();
  for (const [key, style] of styles) {
    const look = looks.get(style) ?? toCellStyle(style);
    looks.set(style, look);
    cells.set(key, { value: null, style: look });
  }
  sheet.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const key = `${r},${c}`;
      if (cell) cells.set(key, { ...cells.get(key), ...toContent(cell) });
    });
  });
  return cells;
}

/**
 * Each cell's look, keyed "row,column": the later format wins, property by property. Cells that look alike
 * share one object: a report has a hundred thousand cells and some dozen looks.
 */
export function mergeFormats(sheet: ReportSheet): Map<string, Style> {
  const styles = new Map<string, Style>();
  for (const { area, style } of sheet.formats) {
    const merged = new Map<Style | undefined, Style>([[undefined, style]]);
    for (let row = area.top; row < area.top + area.rows; row += 1)
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        const key = `${row},${column}`;
        const below = styles.get(key);
        const look = merged.get(below) ?? { ...below, ...style };
        merged.set(below, look);
        styles.set(key, look);
      }
  }
  return styles;
}

function toContent(cell: NonNullable<ReportCell>): Partial<Cell> {
  if ('text' in cell) return toTextContent(cell.text);
  if ('number' in cell) return { value: finite(cell.number) };
  const result = typeof cell.value === 'number' ? finite(cell.value) : toFileText(cell.value);
  return { formula: bareFormula(cell.formula), formulaResult: result };
}

function toTextContent(text: string): Partial<Cell> {
  if (text === '') return {};
  const value = toFileText(text);
  // The library would write the plain text "#REF!" as an error; as rich text it stays a text.
  return text.startsWith('#') ? { value, richText: [{ text: value }] } : { value };
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
export const bareFormula = (formula: string): string => formula.replace(/^=/, '');

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that a cell can hold: ${value}`);
  return value;
}
