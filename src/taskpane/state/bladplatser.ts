import type { Written } from '../../application/ports.ts';
import type { Grid } from '../../reading/grid.ts';
import type { Rapport, ReportCell, ReportSheet } from '../../report/rapport.ts';

/** Where a sheet of the report stands in the workbook. */
export interface Bladplats {
  readonly namn: string;
  /** Whether its rows stand where the report has them; not so when it is of another month, or was moved. */
  readonly isCurrent: boolean;
}

/** The sheets of the report that stand in the workbook as it was read, by the name of their first table. */
export const findBladplatser = (
  grids: readonly Grid[],
  { sheets }: Rapport,
): ReadonlyMap<string, Bladplats> =>
  new Map(
    sheets.flatMap((sheet) => {
      const [{ name }] = sheet.tables;
      const grid = grids.find(({ tables }) => tables.some((table) => table.name === name));
      return grid === undefined
        ? []
        : [[name, { namn: grid.blad, isCurrent: hasRowsOf(grid, sheet) }] as const];
    }),
  );

/** The sheets that were just written. */
export const placeWritten = (
  sheets: readonly ReportSheet[],
  { sheetNames }: Written,
): ReadonlyMap<string, Bladplats> =>
  new Map(
    sheets.map(({ tables: [{ name }] }, at) => [
      name,
      { namn: sheetNames[at] ?? '', isCurrent: true },
    ]),
  );

/** Whether the first two columns of the table read the same: code and name. */
function hasRowsOf(grid: Grid, { tables: [{ area }], cells }: ReportSheet): boolean {
  const rows = Array.from({ length: area.rows }, (_, at) => area.top + at);
  return rows.every((row) =>
    [area.left, area.left + 1].every((column) => {
      const shown = grid.cells[row - grid.top]?.[column - grid.left] ?? '';
      return typeof shown !== 'object' && String(shown) === textOf(cells[row]?.[column]);
    }),
  );
}

/** What a cell of the report says; "" for a blank one. */
export function textOf(cell: ReportCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if ('text' in cell) return cell.text;
  return String('number' in cell ? cell.number : cell.value);
}
