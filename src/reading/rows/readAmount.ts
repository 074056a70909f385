import { addDecimals } from '../../domain/amount/decimal.ts';
import type { Kolumn, Kolumndel } from '../../domain/underlag/tabell.ts';
import { valueAt } from '../cells/gridCells.ts';
import { parseAmount, type ParsedAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';

/** A column with the part of an amount that it holds. */
export type Delkolumn = Kolumn & { readonly del: Kolumndel };

/** The columns of income and cost that an amount (by its 0-based sheet column) is made of. */
export const partsOfColumn = (columns: readonly Kolumn[], netto: number): readonly Delkolumn[] =>
  columns.filter((column): column is Delkolumn => column.del?.netto === netto);

/** The amount of a row in a column; cost less income where the column is of cost alone. */
export function readAmount(
  grid: Grid,
  row: number,
  index: number,
  columns: readonly Kolumn[],
): ParsedAmount {
  const parts = partsOfColumn(columns, index);
  if (!parts.some((part) => part.index === index)) return parseAmount(valueAt(grid, row, index));
  const amounts = parts.map((part) => signed(parseAmount(valueAt(grid, row, part.index)), part));
  return amounts.reduce(addAmounts);
}

function signed(amount: ParsedAmount, { del }: Delkolumn): ParsedAmount {
  if (!('decimal' in amount) || del.tecken === 1) return amount;
  const { decimal } = amount;
  return { ...amount, decimal: decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}` };
}

/** A verksamhet without income has a blank cell there. */
function addAmounts(a: ParsedAmount, b: ParsedAmount): ParsedAmount {
  if (!('decimal' in a)) return a.saknas === 'tom' ? b : a;
  if (!('decimal' in b)) return b.saknas === 'tom' ? a : b;
  const decimal = a.enhet === b.enhet ? addDecimals(a.decimal, b.decimal) : null;
  return decimal === null ? { saknas: 'ejTal' } : { decimal, enhet: a.enhet };
}
