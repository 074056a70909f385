import type { Area } from '../../../domain/address/area.ts';
import { areaName, parseArea } from '../../../domain/address/area.ts';
import type { ReportSheet, ReportTable } from '../../../report/rapport.ts';
import { parseAreas } from '../host/addresses.ts';
import { type Look, lookOf } from './look.ts';
import { contains, rectanglesOf } from './rectangles.ts';

/**
 * What is remembered in the workbook of a sheet that was written: which cells are ours, and how
 * they were made to look. So a later run clears what it wrote itself and nothing else.
 */
export interface SheetMark {
  readonly tables: readonly ReportTable[];
  /** Where cells were written: the tables and every cell that holds something. */
  readonly areas: readonly Area[];
  readonly look: Look;
}

/** The workbook setting that holds a sheet's mark, by its first table's name. */
export const markKey = (table: string): string => `kostnadslage.blad.${table}`;

/** The mark that a report sheet leaves. */
export function markOf(sheet: ReportSheet): SheetMark {
  return { tables: sheet.tables, areas: ownAreas(sheet), look: lookOf(sheet) };
}

/** The mark as it is stored, areas in A1 notation; equal marks give equal text. */
export function encodeMark(mark: SheetMark): string {
  return JSON.stringify({ version: 1, ...mark }, (key, value: unknown) => {
    if (isAreaKey(key) && !Array.isArray(value)) return areaName(value as Area);
    if (key === 'areas') return (value as readonly Area[]).map(areaName).join(',');
    return value;
  });
}

/** The mark that a setting holds, or null when it holds none that is understood. */
export function decodeMark(stored: unknown): SheetMark | null {
  if (typeof stored !== 'string' || !stored.startsWith('{"version":1,')) return null;
  return JSON.parse(stored, (key, value: unknown) => {
    if (isAreaKey(key) && typeof value === 'string') return parseArea(value);
    if (key === 'areas') return parseAreas(value as string);
    return value;
  }) as SheetMark;
}

/** What names an area; the values of a list of choices are texts. */
const isAreaKey = (key: string): boolean => ['area', 'categories', 'values'].includes(key);

/** The areas that a sheet's look lies on, the cells' own included. */
export function lookAreas(look: Look, areas: readonly Area[]): readonly Area[] {
  return [
    ...areas,
    ...look.formats.flatMap((format) => format.areas),
    ...look.numberFormats.map(({ area }) => area),
    ...look.conditionalFormats.map(({ area }) => area),
    ...look.validations.map(({ area }) => area),
  ];
}

/**
 * Where a mark's cells lie now that a person may have put in rows above or columns beside the first table.
 * @param standing the first table's area now
 */
export function shiftedAreas(mark: SheetMark, standing: Area): readonly Area[] {
  const first = mark.tables[0]?.area ?? standing;
  const down = standing.top - first.top;
  const right = standing.left - first.left;
  return mark.areas.map((area) =>
    area.top < first.top ? area : { ...area, top: area.top + down, left: area.left + right },
  );
}

function ownAreas(sheet: ReportSheet): readonly Area[] {
  const tables = sheet.tables.map(({ area }) => area);
  const rows = Math.max(sheet.cells.length, ...tables.map(({ top, rows: count }) => top + count));
  const columns = Math.max(
    ...sheet.cells.map((row) => row.length),
    ...tables.map(({ left, columns: count }) => left + count),
  );
  return rectanglesOf(
    rows,
    columns,
    (row, column) =>
      (sheet.cells[row]?.[column] ?? null) !== null ||
      tables.some((area) => contains(area, row, column)),
  );
}
