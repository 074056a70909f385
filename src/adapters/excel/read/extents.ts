import type { Area } from '../../../domain/address/area.ts';
import type { GridTable } from '../../../reading/grid.ts';
import { parseAreas, sheetOf } from '../host/addresses.ts';
import type { Inventory } from './inventory.ts';
import { hiddenRowsOf } from './hiddenRows.ts';

/** Where a sheet has something, and what lies over its cells. */
export interface Extent {
  readonly sheet: Excel.Worksheet;
  /** Null when the sheet is blank. */
  readonly used: Area | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  /** Mean bytes that a cell's value takes in an answer, from the first rows. */
  readonly bytesPerCell: number;
}

/** Rows and columns whose values are fetched ahead to know how wide the cells are. */
const SAMPLE = 'A1:Z40';
const USUAL_BYTES_PER_CELL = 10;

/**
 * Asks for used ranges, table ranges, merged areas and hidden rows of every sheet: one request.
 * @param overlays false leaves out merged areas and hidden rows, which Excel refuses to list where
 * there are too many of them.
 */
export async function readExtents(
  context: Excel.RequestContext,
  inventory: Inventory,
  overlays: boolean,
): Promise<readonly Extent[]> {
  const asked = inventory.sheets.map((sheet) => askSheet(sheet, overlays));
  const tables = inventory.tables.map((table) => ({
    table,
    range: table.getRange().untrack().load('address'),
  }));
  await context.sync();
  return asked.map((one) => ({
    ...extentOf(one),
    tables: tables
      .filter(({ range }) => sheetOf(range.address) === one.sheet.name)
      .flatMap(({ table, range }) => gridTable(table, range.address)),
  }));
}

function askSheet(sheet: Excel.Worksheet, overlays: boolean) {
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address');
  const sample = used.getIntersectionOrNullObject(SAMPLE).untrack().load('values');
  if (!overlays) return { sheet, used, sample, visible: null, merged: null };
  const visible = used
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.visible)
    .untrack()
    .load('address');
  const merged = sheet.getRange().untrack().getMergedAreasOrNullObject().untrack().load('address');
  return { sheet, used, sample, visible, merged };
}

function extentOf(asked: ReturnType<typeof askSheet>): Omit<Extent, 'tables'> {
  const { sheet, used, visible, merged, sample } = asked;
  const area = used.isNullObject ? null : (parseAreas(used.address)[0] ?? null);
  return {
    sheet,
    used: area,
    hiddenRows: area && visible ? hiddenRowsOf(area, addressOf(visible)) : new Set<number>(),
    merges: merged ? addressOf(merged) : [],
    bytesPerCell: sample.isNullObject ? USUAL_BYTES_PER_CELL : meanBytes(sample.values),
  };
}

const addressOf = (areas: Excel.RangeAreas): readonly Area[] =>
  areas.isNullObject ? [] : parseAreas(areas.address);

function gridTable(table: Excel.Table, address: string): readonly GridTable[] {
  const area = parseAreas(address)[0];
  return area ? [{ name: table.name, area, hasTotals: table.showTotals }] : [];
}

function meanBytes(values: readonly (readonly unknown[])[]): number {
  const cells = values.reduce((sum, row) => sum + row.length, 0);
  return cells === 0
    ? USUAL_BYTES_PER_CELL
    : new TextEncoder().encode(JSON.stringify(values)).length / cells;
}
