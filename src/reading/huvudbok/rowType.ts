import { cellText } from '../cells/cellText.ts';
import { textAt } from '../cells/gridCells.ts';
import type { CellValue } from '../grid.ts';
import type { LedgerTable, Slag } from './ledgerTable.ts';
import { slagInText } from './readHeaderRow.ts';

/** What a row's column of types says: its kind of amounts, that it is neither kind, or nothing. */
export type RowType = Slag | 'annat' | null;

/** Reads the column of types, "Utfall" and "Budget", "U" and "B"; a prognos is neither. */
export function createTypeReader(table: LedgerTable): (cells: readonly CellValue[]) => RowType {
  const { grid, keys } = table;
  const { typ } = keys;
  if (typ === null) return () => null;
  const letters = holdsOnlyLetters(table, typ);
  const known = new Map<CellValue, RowType>();
  return (cells) => {
    const value = cells[typ - grid.left] ?? null;
    const cached = known.get(value);
    if (cached !== undefined) return cached;
    const read = typeOf(cellText(value), letters);
    known.set(value, read);
    return read;
  };
}

function typeOf(text: string, letters: boolean): RowType {
  if (/progn|(?<!\p{L})pgn(?!\p{L})/iu.test(text)) return 'annat';
  if (letters) return /^b$/i.test(text) ? 'budget' : 'utfall';
  return slagInText(text);
}

/** A series of vouchers may be "B" too: only where there is nothing but "U" and "B" do they mean this. */
function holdsOnlyLetters({ grid, from, to }: LedgerTable, typ: number): boolean {
  const met = new Set<string>();
  for (let row = from; row < to; row++) {
    const text = textAt(grid, row, typ).toUpperCase();
    if (text !== '') met.add(text);
    if (met.size > 2) return false;
  }
  return met.size === 2 && met.has('U') && met.has('B');
}
