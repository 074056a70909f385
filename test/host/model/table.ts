import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';

/** An Excel table. `area` covers header, body and totals row. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  area: Rect;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** The header row; null when the table shows none. */
export function headerRect(table: Table): Rect | null {
  return table.showHeaders ? { ...table.area, rowCount: 1 } : null;
}

/** The totals row; null when the table shows none. */
export function totalsRect(table: Table): Rect | null {
  if (!table.showTotals) return null;
  return { ...table.area, top: table.area.top + table.area.rowCount - 1, rowCount: 1 };
}

/** The rows between header and totals. */
export function bodyRect(table: Table): Rect {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return {
    ...table.area,
    top: table.area.top + header,
    rowCount: Math.max(1, table.area.rowCount - header - totals),
  };
}
