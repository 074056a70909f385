import type { Kolumn, Rad, TrycktAndel } from '../../domain/underlag/tabell.ts';
import { cellText } from '../cells/cellText.ts';
import { valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';

/** The shares that a row prints in columns of per cent; nothing where it has none. */
export function readShares(
  grid: Grid,
  row: number,
  columns: readonly Kolumn[],
): Pick<Rad, 'procent'> {
  const shares = columns.flatMap(({ roll, index }) => {
    const share = roll === 'procent' ? readShare(grid, row, index) : null;
    return share === null ? [] : [[index, share] as const];
  });
  return shares.length === 0 ? {} : { procent: Object.fromEntries(shares) };
}

function readShare(grid: Grid, row: number, column: number): TrycktAndel | null {
  const value = valueAt(grid, row, column);
  const amount = parseAmount(
    typeof value === 'string' ? cellText(value).replace(/\s*(?:%|procent)$/iu, '') : value,
  );
  if (!('decimal' in amount)) return null;
  const varde = Number(amount.decimal);
  const decimaler = amount.decimal.split('.')[1]?.length ?? 0;
  return Number.isFinite(varde) ? { varde, decimaler } : null;
}
