import { cellName } from '../../../domain/address/area.ts';
import type { Grid } from '../../../reading/grid.ts';
import { personsCells } from '../../../reading/tidigare/personsCells.ts';
import type { ReportSheet } from '../../../report/rapport.ts';
import type { RowIdentities } from './rowIdentities.ts';
import { isFormulaAt, type SheetCells } from './sheetCells.ts';

/** A sheet of ours as it stands and as it will, and the rows (0-based) that become other rows. */
export interface MovingSheet {
  readonly cells: SheetCells;
  readonly grid: Grid;
  readonly now: RowIdentities;
  readonly wanted: RowIdentities;
  readonly moved: ReadonlySet<number>;
}

/**
 * The cells of a person's own formulas on rows that become other rows. What a person wrote moves with its
 * row as a value: a formula would be lost, or left beside a row that it does not mean.
 */
export function findMovedFormulas(
  { cells, grid, now, wanted, moved }: MovingSheet,
  { egna = [] }: ReportSheet,
): readonly string[] {
  if (moved.size === 0 || egna.length === 0) return [];
  const isPersonsCell = personsCells(grid);
  const isEgen = (row: number): boolean =>
    egna.some(({ top, rows }) => top <= row && row < top + rows);
  const lines = new Set([...wanted.outside].filter(([row]) => isEgen(row)).map(([, line]) => line));
  const isPersons = (row: number, column: number): boolean =>
    now.inTables.has(row) ? isPersonsCell(row, column) : lines.has(now.outside.get(row) ?? '');
  const { top, left } = cells.area;
  return cells.formulas.flatMap((line, r) =>
    line.flatMap((_, c) => {
      const [row, column] = [top + r, left + c];
      const isLost = moved.has(row) && isFormulaAt(cells, row, column) && isPersons(row, column);
      return isLost ? [cellName(row, column)] : [];
    }),
  );
}
