import type { Area } from '../../domain/address/area.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';

/** The cells of an area of a sheet, row by row. */
export function cellsOf(area: Area, cells: ReportSheet['cells']): readonly ReportCell[] {
  return Array.from({ length: area.rows * area.columns }, (_, at) => {
    const row = cells[area.top + Math.floor(at / area.columns)];
    return row?.[area.left + (at % area.columns)] ?? null;
  });
}

/** The figure that a cell holds or its formula gives; null when it gives none. */
export function numberOf(cell: ReportCell): number | null {
  if (cell === null || 'text' in cell) return null;
  const value = 'number' in cell ? cell.number : cell.value;
  return typeof value === 'number' ? value : null;
}
