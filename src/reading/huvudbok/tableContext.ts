import type { Enhet } from '../../domain/amount/enhet.ts';
import { textAt } from '../cells/gridCells.ts';
import { unitInText } from '../cells/unitInText.ts';
import { periodInText } from '../headers/periodInText.ts';
import type { LedgerTable, Slag } from './ledgerTable.ts';
import { slagInText } from './readHeaderRow.ts';

/** What the texts around a table say of it: its title, then its sheet; null: nothing. */
export interface TableContext {
  readonly slag: Slag | null;
  /** What the workbook's name says, which may be about another sheet. */
  readonly bookSlag: Slag | null;
  /** By title and sheet, else by the workbook's name. */
  readonly ar: number | null;
  readonly enhet: Enhet | null;
}

/** Reads the texts around a table. @example a sheet "Budget 2025" gives { slag: 'budget', ar: 2025, … } */
export function readTableContext(table: LedgerTable): TableContext {
  const { grid, lines, header } = table;
  const near = [...lines.toReversed(), spaced(grid.blad)];
  const bok = spaced(grid.bok.replace(/\.[a-z]+$/i, ''));
  const headers: string[] = [];
  for (let column = table.first; column <= table.last; column++)
    headers.push(textAt(grid, header, column));
  return {
    slag: first(near, slagInText),
    bookSlag: slagInText(bok),
    ar: first([...near, bok], yearInText),
    enhet: table.rattad?.enhet ?? first([...headers, ...near], unitInText),
  };
}

/** A name as words: "Budget_2025" and "Budget2025" are two. @example spaced('Utfall2024') // "Utfall 2024" */
export const spaced = (name: string): string =>
  name.replace(/_/g, ' ').replace(/(\p{L})(\d)/gu, '$1 $2');

const yearInText = (text: string): number | null => periodInText(text).ar;

function first<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}
