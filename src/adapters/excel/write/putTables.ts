import type { Area } from '../../../domain/address/area.ts';
import { areaName } from '../../../domain/address/area.ts';
import type { ReportTable } from '../../../report/rapport.ts';
import { contains, isSameArea } from './rectangles.ts';
import type { Patch } from './patches.ts';

/** A table of ours as it stands in the workbook. */
export interface StandingTable {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
}

/** What becomes of each table when a sheet is written. */
export interface TablePlan {
  /** Made into plain cells before the cells are written: out of place, renamed headers, no longer wanted. */
  readonly dissolved: readonly string[];
  readonly resized: readonly ReportTable[];
  readonly added: readonly ReportTable[];
}

/**
 * Resizes a table where Excel can: same sheet, header and columns. Otherwise dissolves and adds it
 * anew, which leaves its cells alone.
 */
export function planTables(
  sheetName: string,
  wanted: readonly ReportTable[],
  standing: readonly StandingTable[],
  patches: readonly Patch[],
): TablePlan {
  const fate = standing.map((table) => {
    const goal = wanted.find(({ name }) => isSameName(name, table.name));
    const stays =
      goal && table.sheetName === sheetName && keepsHeader(table.area, goal.area, patches);
    return { table, goal: stays ? goal : undefined };
  });
  const kept = fate.flatMap(({ goal }) => (goal ? [goal] : []));
  return {
    dissolved: fate.flatMap(({ table, goal }) => (goal ? [] : [table.name])),
    resized: fate.flatMap(({ table, goal }) =>
      goal && !isSameArea(goal.area, table.area) ? [goal] : [],
    ),
    added: wanted.filter((table) => !kept.includes(table)),
  };
}

/** Asks for tables to become plain cells. */
export function dissolveTables(workbook: Excel.Workbook, names: readonly string[]): void {
  for (const name of names) workbook.tables.getItem(name).convertToRange().untrack();
}

/** Asks for the tables' new areas, after the cells are written. */
export function putTables(sheet: Excel.Worksheet, plan: Omit<TablePlan, 'dissolved'>): void {
  for (const { name, area } of plan.resized) sheet.tables.getItem(name).resize(areaName(area));
  for (const { name, area } of plan.added) {
    const table = sheet.tables.add(areaName(area), true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = false;
  }
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Excel makes header texts unique while they are written, so changed ones are written tableless. */
function keepsHeader(now: Area, goal: Area, patches: readonly Patch[]): boolean {
  if (now.top !== goal.top || now.left !== goal.left || now.columns !== goal.columns) return false;
  return !patches.some(({ area }) => contains(area, now.top, area.left));
}
