import { cellName } from '../../src/domain/address/area.ts';
import type { CellValue, Grid } from '../../src/reading/grid.ts';
import type { ReportSheet } from '../../src/report/rapport.ts';

/** A formula of a report: the value that the report says, and the one that another program computed. */
export interface ComparedFormula {
  readonly cell: string;
  readonly formula: string;
  readonly stated: number | string;
  readonly computed: CellValue;
}

/** Every formula of a report sheet beside what stands in its cell in the recalculated sheet. */
export function compareFormulas(sheet: ReportSheet, grid: Grid): ComparedFormula[] {
  return sheet.cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell !== null && 'formula' in cell
        ? [
            {
              cell: `${sheet.name}!${cellName(r, c)}`,
              formula: cell.formula,
              stated: cell.value,
              computed: valueAt(grid, r, c),
            },
          ]
        : [],
    ),
  );
}

const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.cells[row - grid.top]?.[column - grid.left] ?? null;

/** Whether two values are the same but for what floating point leaves; a blank is the empty text. */
export function isSameValue(stated: number | string, computed: CellValue): boolean {
  if (typeof stated === 'string') return stated === (computed ?? '');
  const size = Math.max(1, Math.abs(stated));
  return typeof computed === 'number' && Math.abs(stated - computed) <= size * 1e-9;
}
