import type { CellValue, Grid } from '../../src/reading/grid.ts';
import type { ReportCell, ReportSheet } from '../../src/report/rapport.ts';

/** A report sheet as reading would see it once written and computed. */
export function sheetToGrid(sheet: ReportSheet, bok = 'rapport.xlsx'): Grid {
  return {
    bok,
    blad: sheet.name,
    top: 0,
    left: 0,
    cells: sheet.cells.map((row, rowIndex) =>
      row.map((cell, column) => cellValue(cell, numberFormat(sheet, rowIndex, column))),
    ),
    formats: new Map(),
    hiddenRows: new Set(),
    merges: [],
    tables: sheet.tables.map(({ name, area }) => ({ name, area, hasTotals: false })),
  };
}

function cellValue(cell: ReportCell, format: string): CellValue {
  if (cell === null) return null;
  if ('text' in cell) return cell.text === '' ? null : cell.text;
  if ('number' in cell) return format.startsWith('yyyy') ? dateOf(cell.number) : cell.number;
  return cell.value;
}

const dateOf = (serial: number): CellValue => ({
  date: new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10),
});

function numberFormat({ formats }: ReportSheet, row: number, column: number): string {
  const hits = formats.filter(
    ({ area, style }) =>
      style.numberFormat !== undefined &&
      row >= area.top &&
      row < area.top + area.rows &&
      column >= area.left &&
      column < area.left + area.columns,
  );
  return hits.at(-1)?.style.numberFormat ?? 'General';
}
