import type { Avvikelseroll, Beloppsroll, Kolumn } from '../../domain/underlag/tabell.ts';
import { textAt, valueAt } from '../cells/gridCells.ts';
import type { ParsedAmount } from '../cells/parseAmount.ts';
import type { CellValue, Grid } from '../grid.ts';
import { isMeasure } from '../tables/headerBlock.ts';
import { readAmount } from './readAmount.ts';

/** A column that holds amounts. */
export type Matt = Beloppsroll | Avvikelseroll;

/** A row of a found table before its role is known; `row` is the 0-based sheet row. */
export interface RawRow {
  readonly row: number;
  readonly kod: CellValue;
  readonly namn: string;
  /** The name as typed, with its leading white space: an indent may say varav. */
  readonly indent: number;
  readonly post: string;
  readonly anteckning: string | null;
  readonly amounts: Readonly<Partial<Record<Matt, ParsedAmount>>>;
  readonly hidden: boolean;
}

/** Whether a row states any amount, or tries to: a heading or a footnote does not. */
export const statesAmounts = (row: RawRow): boolean =>
  Object.values(row.amounts).some((amount) => 'decimal' in amount || amount.saknas !== 'tom');

/** Reads a row by its columns' roles; the name of a cell merged downwards is repeated. */
export function readRawRow(grid: Grid, row: number, columns: readonly Kolumn[]): RawRow {
  const at = (roll: Kolumn['roll']): number | null =>
    columns.find((column) => column.roll === roll)?.index ?? null;
  const namnColumn = at('namn');
  const kodColumn = at('kod');
  const postColumn = at('post');
  const notes = columns.filter(({ roll }) => roll === 'anteckning');
  const note = notes.map(({ index }) => textAt(grid, row, index)).find((text) => text !== '');
  return {
    row,
    kod: kodColumn === null ? null : valueAt(grid, row, kodColumn),
    namn: namnColumn === null ? '' : textAt(grid, row, namnColumn),
    indent: namnColumn === null ? 0 : indentOf(valueAt(grid, row, namnColumn)),
    post: postColumn === null ? '' : textAt(grid, row, postColumn),
    anteckning: note ?? null,
    amounts: readAmounts(grid, row, columns),
    hidden: grid.hiddenRows.has(row),
  };
}

function readAmounts(grid: Grid, row: number, columns: readonly Kolumn[]): RawRow['amounts'] {
  const amounts: Partial<Record<Matt, ParsedAmount>> = {};
  for (const { roll, index } of columns)
    if (isMeasure(roll)) amounts[roll as Matt] = readAmount(grid, row, index, columns);
  return amounts;
}

const indentOf = (value: CellValue): number =>
  typeof value === 'string' ? (/^[\s\u00A0\u202F]*/.exec(value)?.[0].length ?? 0) : 0;
