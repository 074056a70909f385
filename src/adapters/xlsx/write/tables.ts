import type { TableDefinition } from 'hucre/xlsx';

import { areaName } from '../../../domain/address/area.ts';
import type { ReportSheet, ReportTable } from '../../../report/rapport.ts';
import { toFileText } from './sheetCells.ts';

/**
 * A report table as the library's: its columns are named by the texts in its header row.
 * @throws Error when a header is no text, or stands twice: Excel calls such a file damaged (a bug).
 */
export function toTable(sheet: ReportSheet, table: ReportTable): TableDefinition {
  const { area, name } = table;
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const cell = sheet.cells[area.top]?.[area.left + index];
    if (!cell || !('text' in cell)) throw new Error(`${name}: column ${index + 1} has no header`);
    return { name: toFileText(cell.text).replaceAll('\n', '_x000a_') };
  });
  if (new Set(columns.map((column) => column.name.toLowerCase())).size < columns.length)
    throw new Error(`${name}: two columns have the same header`);
  return { name, range: areaName(area), columns, showAutoFilter: false, showRowStripes: false };
}
