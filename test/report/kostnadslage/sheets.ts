import { HyperFormula } from 'hyperformula';
import { cellName } from '../../../src/domain/address/area.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import type { ReportCell, ReportSheet } from '../../../src/report/rapport.ts';

/** The 0-based place in a sheet's first table of a column, by its header, and a row, by the text that begins it. */
function placeOf(grid: Grid, rad: string, rubrik: string): readonly [number, number] {
  const top = grid.tables[0]?.area.top ?? 0;
  const column = grid.cells[top]?.indexOf(rubrik) ?? -1;
  const row = grid.cells.findIndex((line, at) => at > top && line.slice(0, 2).includes(rad));
  if (column < 0 || row < 0) throw new Error(`No ${rad} × ${rubrik}`);
  return [row, column];
}

/** A sheet after a person has written in it. */
export function write(grid: Grid, rad: string, rubrik: string, value: CellValue): Grid {
  const [row, column] = placeOf(grid, rad, rubrik);
  const cells = grid.cells.map((line) => [...line]);
  const line = cells[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = value;
  return { ...grid, cells };
}

/** What a cell of a sheet's first table shows. */
export function shown(grid: Grid, rad: string, rubrik: string): CellValue {
  const [row, column] = placeOf(grid, rad, rubrik);
  return grid.cells[row]?.[column] ?? null;
}

const input = (cell: ReportCell): string | number | null => {
  if (cell === null) return null;
  // An apostrophe makes text of what looks like a formula.
  if ('text' in cell) return `'${cell.text}`;
  return 'number' in cell ? cell.number : cell.formula;
};

/** Every formula of the sheets whose value another program computes otherwise. */
export function findWrongFormulas(sheets: readonly ReportSheet[]): {
  readonly formulas: number;
  readonly wrong: readonly string[];
} {
  const rows = Object.fromEntries(
    sheets.map(({ name, cells }) => [name, cells.map((r) => r.map(input))]),
  );
  const engine = HyperFormula.buildFromSheets(rows, { licenseKey: 'gpl-v3' });
  let formulas = 0;
  const wrong = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell === null || !('formula' in cell)) return [];
        formulas += 1;
        const sheet = engine.getSheetId(name) ?? -1;
        const value = engine.getCellValue({ sheet, row: r, col: c });
        const isSame =
          typeof value === 'number' && typeof cell.value === 'number'
            ? Math.abs(value - cell.value) < 1e-6
            : value === cell.value;
        return isSame
          ? []
          : [
              `${name}!${cellName(r, c)} ${cell.formula}: ${cell.value}, not ${JSON.stringify(value)}`,
            ];
      }),
    ),
  );
  return { formulas, wrong };
}
