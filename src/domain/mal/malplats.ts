import type { Plats } from '../fynd/fynd.ts';

/**
 * The place of a finding from a cell with its sheet.
 * @example malplats('bok.xlsx', 'Mål!C7') // { bok: 'bok.xlsx', blad: 'Mål', cell: 'C7' }
 */
export function malplats(bok: string, cell: string): Plats {
  const at = cell.lastIndexOf('!');
  return { bok, blad: at < 0 ? null : cell.slice(0, at), cell: cell.slice(at + 1) };
}
