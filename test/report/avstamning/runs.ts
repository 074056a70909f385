import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import type { Fynd } from '../../../src/domain/fynd/fynd.ts';
import type { Granskade } from '../../../src/domain/avstamning/granskade.ts';
import type { Enhet } from '../../../src/domain/amount/enhet.ts';
import { avstamningsrubrik as r } from '../../../src/domain/tidigare/avstamningsord.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeAvstamningsblad } from '../../../src/report/avstamning/composeAvstamningsblad.ts';
import { settleGranskade } from '../../../src/report/avstamning/settleGranskade.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { kontroller } from '../../builders/kontroll.ts';
import { sheetToGrid } from '../sheetToGrid.ts';

/** A run over comparisons and the sheets of the run before. */
export interface Avstamningskorning {
  readonly sheets: readonly ReportSheet[];
  readonly granskade: Granskade;
  readonly fynd: readonly Fynd[];
  /** The sheets as the next run finds them. */
  readonly grids: readonly Grid[];
}

/** Runs once more: what stands in `earlier` is read back. */
export function runAvstamning(
  compared: readonly Kontroll[] = kontroller,
  earlier: readonly Grid[] = [],
  enhet: Enhet = 'tkr',
): Avstamningskorning {
  const tidigare = readTidigare(earlier);
  const { granskade, fynd } = settleGranskade({ kontroller: compared }, tidigare);
  const fakta = { kontroller: compared, granskade, enhet, kallor: ['bok.xlsx'], tabeller: [] };
  const sheets = composeAvstamningsblad(fakta, tidigare);
  return { sheets, granskade, fynd, grids: sheets.map((sheet) => sheetToGrid(sheet)) };
}

/** The sheets with what a person wrote in a row of the first table, by header. */
export const written = (
  { grids }: Pick<Avstamningskorning, 'grids'>,
  rad: string,
  values: Readonly<Record<string, CellValue>>,
): readonly Grid[] =>
  grids.map((grid) => {
    const top = grid.tables[0]?.area.top ?? 0;
    const headers = grid.cells[top] ?? [];
    const name = headers.indexOf(r.rad);
    const row = grid.cells.findIndex((line, at) => at > top && line[name] === rad);
    if (row < 0) throw new Error(`No ${rad}`);
    const line = [...(grid.cells[row] ?? [])];
    for (const [header, value] of Object.entries(values)) {
      const column = header === 'till höger' ? headers.length : headers.indexOf(header);
      while (line.length < column) line.push(null);
      line[column] = value;
    }
    return { ...grid, cells: grid.cells.map((cells, at) => (at === row ? line : cells)) };
  });
