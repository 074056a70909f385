import { parseMonth } from '../../src/domain/period/month.ts';
import { standardRegler, type Regler } from '../../src/domain/regler/regler.ts';
import type { Ekonomi } from '../../src/domain/underlag/huvudbok.ts';
import { calculateUppfoljning } from '../../src/domain/uppfoljning/calculateUppfoljning.ts';
import type { Uppfoljning } from '../../src/domain/uppfoljning/uppfoljning.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { readTidigare } from '../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../src/report/composeRapport.ts';
import type { ReportCell, ReportSheet } from '../../src/report/rapport.ts';
import { sheetToGrid } from './sheetToGrid.ts';

/** A run over a ledger and the sheets of the run before. */
export interface ForecastRun {
  readonly uppfoljning: Uppfoljning;
  readonly sheets: readonly ReportSheet[];
  /** The sheets as the next run finds them. */
  readonly grids: readonly Grid[];
}

/** Runs once more: what stands in `earlier` is read back, decisions and forecasts included. */
export function runForecast(
  ekonomi: Ekonomi,
  earlier: readonly Grid[] = [],
  regler: Partial<Regler> = {},
): ForecastRun {
  const tidigare = readTidigare(earlier);
  const uppfoljning = calculateUppfoljning(
    { kallor: ['bok.xlsx'], period: ekonomi.period, tabeller: [], ovriga: [], fynd: [] },
    { ...standardRegler, ...regler },
    ekonomi,
    tidigare,
  );
  const { sheets } = composeRapport(uppfoljning, tidigare);
  return { uppfoljning, sheets, grids: sheets.map((sheet) => sheetToGrid(sheet)) };
}

/** The same ledger closed at another month. */
export const closedAt = (ekonomi: Ekonomi, period: string): Ekonomi => ({
  ...ekonomi,
  period: parseMonth(period),
});

/** The sheet of a table, null when it isn't written. */
export const sheetOf = ({ sheets }: ForecastRun, tabell: string): ReportSheet | null =>
  sheets.find(({ tables }) => tables[0].name === tabell) ?? null;

/** The grids with one of them changed. */
export const changeGrid = (
  grids: readonly Grid[],
  tabell: string,
  change: (grid: Grid) => Grid,
): readonly Grid[] => grids.map((grid) => (grid.tables[0]?.name === tabell ? change(grid) : grid));

/** The rows of a table (the sheet's `nth`), each by header. */
export function tableRows(
  sheet: ReportSheet | null,
  nth = 0,
): readonly Readonly<Record<string, ReportCell>>[] {
  const area = sheet?.tables[nth]?.area;
  if (sheet === null || area === undefined) return [];
  const [header = [], ...rows] = sheet.cells.slice(area.top, area.top + area.rows);
  return rows.map((row) =>
    Object.fromEntries(header.map((cell, at) => [String(valueIn(cell)), row[at] ?? null])),
  );
}

/** What a cell shows; null for a blank one. */
export function valueIn(cell: ReportCell | undefined): string | number | null {
  if (cell === null || cell === undefined) return null;
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : cell.value;
}
