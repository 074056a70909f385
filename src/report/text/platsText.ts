import type { Plats } from '../../domain/fynd/fynd.ts';

/**
 * Where something stands, as a person says it: the cell, else the sheet, else the workbook.
 * @example platsText({ bok: 'bok.xlsx', blad: 'Drift', cell: 'C7' }) // "Drift!C7"
 */
export function platsText({ bok, blad, cell }: Plats): string {
  if (blad === null) return bok;
  if (cell === null) return `Bladet ${blad}`;
  return cellText(blad, cell);
}

/** A cell with its sheet; one that already names its sheet stays as it is. @example "Drift!C7" */
export const cellText = (blad: string, cell: string): string =>
  cell.includes('!') ? cell : `${blad}!${cell}`;

/**
 * Text from a workbook within quotation marks, on one line and at most 60 characters.
 * @example citat('ej klart') // "\"ej klart\""
 */
export function citat(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
