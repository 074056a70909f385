import { valueOf } from '../blad/cells.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';

/** A row of a sheet's first table by its headers: what its cell shows; "" for a blank one. */
export type Bladrad = (rubrik: string) => number | string;

/** The sheet of a table, undefined when the report has none. */
export const sheetOf = (sheets: readonly ReportSheet[], tabell: string): ReportSheet | undefined =>
  sheets.find(({ tables: [{ name }] }) => name === tabell);

/** The rows of a sheet's first table, without its header; none of those that are folded away. */
export function rowsOf({
  cells,
  tables: [{ area }],
  outline = [],
}: ReportSheet): readonly Bladrad[] {
  const headers = (cells[area.top] ?? []).map(textOf);
  const isFolded = (row: number): boolean =>
    outline.some(({ first, last, collapsed }) => collapsed && first <= row && row <= last);
  return cells.slice(area.top + 1, area.top + area.rows).flatMap((line, at) => {
    const row: Bladrad = (rubrik) => valueOf(line[headers.indexOf(rubrik)]);
    return isFolded(area.top + 1 + at) ? [] : [row];
  });
}

const textOf = (cell: ReportCell): string => String(valueOf(cell));
