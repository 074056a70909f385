import { cellName } from '../../../domain/address/area.ts';
import type { OlastSkal } from '../../../domain/mal/malunderlag.ts';
import { cellText } from '../../cells/cellText.ts';
import { formatAt, valueAt } from '../../cells/gridCells.ts';
import type { Grid } from '../../grid.ts';
import type { Malkolumn } from './foundMaltabell.ts';

/** A cell that should hold a value, as text; `skal` where it holds none that could be read. */
export interface ValueCell {
  readonly text: string | null;
  /** With its sheet, "Mål!C7"; null where the table has no such column. */
  readonly cell: string | null;
  readonly skal: OlastSkal | null;
}

/** Where the table has no such column. */
export const noCell: ValueCell = { text: null, cell: null, skal: 'tom' };

/**
 * The cell of a column in a row (0-based sheet row) as text: a number with the unit that its format or its
 * header gives, yes and no in words. A date is no value: Excel makes one of "3-5".
 * @example readValueCell(grid, 4, kolumn) // { text: '84 %', cell: 'Mål!C5', skal: null } for 0.84 shown as 84 %
 */
export function readValueCell(grid: Grid, row: number, kolumn: Malkolumn | undefined): ValueCell {
  if (!kolumn) return noCell;
  const value = valueAt(grid, row, kolumn.index);
  const cell = `${grid.blad}!${cellName(row, kolumn.index)}`;
  if (value === null || cellText(value) === '') return { text: null, cell, skal: 'tom' };
  if (typeof value === 'object')
    return { text: cellText(value), cell, skal: 'error' in value ? 'felvarde' : 'ejTolkat' };
  const enhet = kolumn.rubrik?.enhet ?? null;
  if (typeof value === 'boolean') return { text: value ? 'Ja' : 'Nej', cell, skal: null };
  if (typeof value === 'number')
    return { text: writeNumber(value, formatAt(grid, row, kolumn.index), enhet), cell, skal: null };
  const text = cellText(value);
  const bare = enhet !== null && /^[<>≥≤=\s]*[-+\u2212]?\s?\d[\d\s]*(?:[.,]\d+)?$/u.test(text);
  return { text: bare ? `${text} ${enhet}` : text, cell, skal: null };
}

function writeNumber(value: number, format: string, enhet: string | null): string {
  if (format.includes('%')) return `${decimal(value * 100)} %`;
  const written = /"\s*([^"]+?)\s*"/u.exec(format)?.[1] ?? enhet;
  return written === null ? decimal(value) : `${decimal(value)} ${written}`;
}

/** A binary number as the decimal that was meant: 0.07 · 100 is 7. */
const decimal = (value: number): string => String(Number(value.toPrecision(12))).replace('.', ',');
