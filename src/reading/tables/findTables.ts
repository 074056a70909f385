import type { Area } from '../../domain/address/area.ts';
import { bottomOf, rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import type { Grid } from '../grid.ts';
import { findHeaderBlocks } from './findHeaderBlocks.ts';
import { isYear, type HeaderBlock, type HeaderColumn } from './headerBlock.ts';
import { splitBands } from './splitBands.ts';
import { splitColumns } from './splitColumns.ts';

/** A table found on a sheet, before anything is concluded about it. Rows are 0-based sheet rows. */
export interface FoundTable {
  readonly grid: Grid;
  readonly block: HeaderBlock;
  readonly columns: readonly HeaderColumn[];
  readonly from: number;
  /** The row after the last that may belong to the table. */
  readonly to: number;
  /** The texts above the table's columns, nearest last: title, unit, period. */
  readonly lines: readonly string[];
  /** The last row of an Excel table with a totals row, else null. */
  readonly totalsRow: number | null;
}

/** All tables of a sheet, band by band from the left, each from the top; none for a sheet of text. */
export const findTables = (grid: Grid): readonly FoundTable[] =>
  splitBands(grid).flatMap(tablesOfBand);

function tablesOfBand(grid: Grid): readonly FoundTable[] {
  const blocks = findHeaderBlocks(grid);
  return blocks.flatMap((block) => {
    const segments = block.slag === 'belopp' ? splitColumns(grid, block, bottomOf(grid)) : [block];
    return segments.map(({ columns }, at) => describe(grid, blocks, block, columns, at === 0));
  });
}

function describe(
  grid: Grid,
  blocks: readonly HeaderBlock[],
  block: HeaderBlock,
  columns: readonly HeaderColumn[],
  isFirst: boolean,
): FoundTable {
  const first = columns[0]?.index ?? grid.left;
  const last = columns.at(-1)?.index ?? first;
  const excelTable = grid.tables.find(({ area }) => holds(area, block.bottom, first, last));
  const next = blocks.find((other) => other.top > block.bottom && overlaps(other, first, last));
  const end = excelTable ? excelTable.area.top + excelTable.area.rows : bottomOf(grid);
  return {
    grid,
    block,
    columns,
    from: block.bottom + 1,
    to: Math.min(end, next?.top ?? bottomOf(grid)),
    lines: linesAbove(grid, block, isFirst ? grid.left : first, last),
    totalsRow: excelTable?.hasTotals === true ? end - 1 : null,
  };
}

const holds = (area: Area, row: number, first: number, last: number): boolean =>
  area.top === row && area.left <= last && first < area.left + area.columns;

const overlaps = (block: HeaderBlock, first: number, last: number): boolean =>
  block.columns.some(
    ({ index, meaning }) =>
      index >= first && index <= last && (block.slag !== 'belopp' || meaning !== null),
  );

const mostLines = 12;

/** Texts above the header, up to the last row of amounts before it. */
function linesAbove(
  grid: Grid,
  block: HeaderBlock,
  first: number,
  last: number,
): readonly string[] {
  const lines: string[] = [];
  for (let row = block.top - 1; row >= grid.top && lines.length < mostLines; row--) {
    const texts: string[] = [];
    for (let column = first; column <= Math.min(last, rightOf(grid)); column++) {
      const value = valueAt(grid, row, column);
      if (value === null) continue;
      if (!isYear(value) && 'decimal' in parseAmount(value)) return lines.reverse();
      texts.push(textAt(grid, row, column));
    }
    if (texts.length > 0) lines.push(texts.join(' '));
  }
  return lines.reverse();
}
