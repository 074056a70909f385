import type { Area } from '../../../domain/address/area.ts';
import { areaName } from '../../../domain/address/area.ts';
import type { Target } from '../host/rangesOnce.ts';
import type { FoldPlan } from './folds.ts';
import type { Look } from './look.ts';
import type { Patch } from './patches.ts';
import { putFolds, resetFolds } from './putFolds.ts';
import { dissolveTables, putTables, type TablePlan } from './putTables.ts';
import { putLook } from './putLook.ts';

/** A workbook setting of ours; null takes it away. */
export interface Setting {
  readonly key: string;
  readonly value: string | null;
}

/** Everything that is asked for to bring one sheet from one state to another. */
export interface SheetChange {
  readonly patches: readonly Patch[];
  readonly tables: TablePlan;
  /** The areas whose looks are taken away first; none on a new sheet. */
  readonly cleared: readonly Area[];
  /** Null leaves the look alone. */
  readonly look: Look | null;
  /** The charts of ours that stand there and go; those of the look come in their place. */
  readonly removedCharts: readonly string[];
  /** Null leaves the rows' groups alone. */
  readonly folds: FoldPlan | null;
  /** What is remembered of the sheet; null leaves the setting alone. */
  readonly setting: Setting | null;
}

/** Asks for what must go before the cells are written. */
export function clearSheet(
  target: Target,
  sheet: Excel.Worksheet,
  { tables, cleared, look, removedCharts, folds }: SheetChange,
): void {
  const { workbook, rangeIn } = target;
  for (const name of removedCharts) sheet.charts.getItem(name).delete();
  if (folds?.reset) resetFolds(target, sheet, folds.reset);
  dissolveTables(workbook, tables.dissolved);
  // Excel adds newly frozen rows to frozen columns; a sheet that stands begins from none.
  if (cleared.length > 0 && look) sheet.freezePanes.unfreeze();
  for (const area of cleared) clearLook(rangeIn(sheet, areaName(area)));
}

/** Asks for cells to be written, as formulas, figures and text. */
export function putCells(
  { rangeIn }: Target,
  sheet: Excel.Worksheet,
  { area, inputs }: Patch,
): void {
  rangeIn(sheet, areaName(area)).formulas = inputs.map((row) => [...row]);
}

/**
 * Asks for what lies over the cells. It comes after them, so that a text format makes no text of a
 * formula and a table fills in nothing; and before the charts, which stand where the columns do.
 */
export function putTablesAndLook(
  { rangeIn }: Target,
  sheet: Excel.Worksheet,
  { tables, look }: SheetChange,
): void {
  putTables(sheet, tables);
  if (look) putLook(rangeIn, sheet, look);
}

/** Asks for what comes last: groups that close over their rows, and what is remembered of the sheet. */
export function finishSheet(
  { workbook, rangeIn }: Target,
  sheet: Excel.Worksheet,
  { folds, setting }: SheetChange,
): void {
  if (folds) putFolds(rangeIn, sheet, folds.groups);
  if (setting) putSetting(workbook, setting);
}

/** Asks for a setting's value. One that is taken away must be there. */
export function putSetting(workbook: Excel.Workbook, { key, value }: Setting): void {
  if (value === null) workbook.settings.getItem(key).delete();
  else workbook.settings.add(key, value);
}

function clearLook(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('Formats');
}
