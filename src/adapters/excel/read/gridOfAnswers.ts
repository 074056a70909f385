import type { CellValue, Grid } from '../../../reading/grid.ts';
import type { Inventory } from './inventory.ts';
import type { Extent } from './extents.ts';
import type { Answer } from './readBlocks.ts';
import { cellFormats, noFormats } from './cellFormats.ts';
import { cellOfValue } from './cellOfValue.ts';

/** A sheet's blocks, in order from the top, put together. */
export function gridOfAnswers(
  inventory: Inventory,
  extent: Extent,
  answers: readonly Answer[],
): Grid {
  const { used } = extent;
  const head = answers.find(({ formats }) => formats !== null);
  const formats =
    used && head?.block.formats && head.formats
      ? cellFormats(used, head.block.formats, head.formats)
      : noFormats;
  const cells: CellValue[][] = [];
  for (const { block, values } of answers) {
    values.forEach((row, r) => {
      const sheetRow = block.area.top + r;
      const found = row.map((value, c) =>
        cellOfValue(
          value,
          typeof value === 'number' && formats.showsDate(sheetRow, block.area.left + c),
          inventory.dateSystem,
        ),
      );
      cells.push(withoutTrailingBlanks(found));
    });
  }
  return {
    bok: inventory.bok,
    blad: extent.sheet.name,
    top: used?.top ?? 0,
    left: used?.left ?? 0,
    cells: withoutBlankEnd(cells),
    formats: formats.codes,
    hiddenRows: extent.hiddenRows,
    merges: extent.merges,
    tables: extent.tables,
  };
}

function withoutTrailingBlanks(row: CellValue[]): CellValue[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === null) end -= 1;
  return end === row.length ? row : row.slice(0, end);
}

function withoutBlankEnd(rows: CellValue[][]): CellValue[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.length === 0) end -= 1;
  return end === rows.length ? rows : rows.slice(0, end);
}
