import type { Plats } from '../../fynd/fynd.ts';

/** Where something of a row stands: its own cell, else the cell that names the row. */
export const listplats = (
  { bok, blad, cell }: { readonly bok: string; readonly blad: string; readonly cell: string },
  own: string | null = null,
): Plats => ({ bok, blad, cell: withoutSheet(own ?? cell) });

/** "Bidrag!A7" as "A7". */
const withoutSheet = (cell: string): string => cell.slice(cell.lastIndexOf('!') + 1);
