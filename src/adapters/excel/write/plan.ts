import type { Area } from '../../../domain/address/area.ts';
import type { Rapport, ReportSheet, ReportTable } from '../../../report/rapport.ts';
import { foldKey, pendingOf, planFolds } from './folds.ts';
import { changeOf, type Patch, wholeSheet } from './patches.ts';
import type { Look } from './look.ts';
import { findMovedFormulas } from './ownFormulas.ts';
import { haveSameCharts, ownCharts } from './ownCharts.ts';
import { planTables, type StandingTable } from './putTables.ts';
import type { Setting, SheetChange } from './putSheet.ts';
import { disjoint } from './rectangles.ts';
import { movedRows, rowsOf, standingGrid, wantedRows } from './rowIdentities.ts';
import {
  decodeMark,
  encodeMark,
  lookAreas,
  markKey,
  markOf,
  shiftedAreas,
  type SheetMark,
} from './sheetMark.ts';
import { freeSheetName } from './sheetName.ts';
import { withSheetNames } from './sheetReferences.ts';
import type { StandingSheet, Survey } from './survey.ts';

/** What one sheet of the report takes. */
export type Step = AddStep | UpdateStep;

/** A sheet that is not there yet. */
export interface AddStep {
  readonly kind: 'add';
  readonly name: string;
  readonly table: string;
  readonly change: SheetChange;
  /** The sheet's setting as it was: of a sheet that is gone, or none. */
  readonly settingBefore: Setting;
}

/** A sheet that stands there with other cells or another look. */
export interface UpdateStep {
  readonly kind: 'update';
  readonly name: string;
  readonly change: SheetChange;
  readonly before: Before;
  /** The 0-based sheet rows that become other rows of the report. */
  readonly moved: ReadonlySet<number>;
  /** The cells on those rows where a person's own formulas stand. */
  readonly movedFormulas: readonly string[];
}

/** What an updated sheet is brought back to. */
interface Before {
  readonly patches: readonly Patch[];
  readonly tables: readonly ReportTable[];
  readonly look: Look | null;
  readonly setting: Setting;
}

/** A whole write: the name of each report sheet, and the steps for those that are not as they should. */
export interface Plan {
  readonly sheetNames: readonly string[];
  readonly steps: readonly Step[];
}

/** Compares the report with the workbook, as it was surveyed. */
export function planWrite(rapport: Rapport, survey: Survey): Plan {
  const homes = homesOf(rapport, survey);
  const sheetNames = rapport.sheets.map(({ name }) => homes.get(name)?.name ?? name);
  const names = new Map(rapport.sheets.map(({ name }, index) => [name, sheetNames[index] ?? name]));
  const steps = rapport.sheets.flatMap((sheet): readonly Step[] => {
    const home = homes.get(sheet.name);
    if (home === undefined) throw new Error(`No place for ${sheet.name}`);
    const renamed = withSheetNames(sheet, names);
    const standing = survey.sheets.get(home.name);
    return home.isNew || standing === undefined
      ? [addStep(renamed, home.name, survey)]
      : updateSteps(renamed, standing, survey);
  });
  return { sheetNames, steps };
}

interface Home {
  readonly name: string;
  readonly isNew: boolean;
}

/** Where each sheet of the report stands or will stand, by its wanted name. */
function homesOf(rapport: Rapport, survey: Survey): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  const taken = [...survey.sheetNames];
  for (const sheet of rapport.sheets) {
    const first = sheet.tables[0].name.toLowerCase();
    const table = survey.tables.find(({ name }) => name.toLowerCase() === first);
    const name = table?.sheetName ?? freeSheetName(sheet.name, taken);
    if (!table) taken.push(name);
    homes.set(sheet.name, { name, isNew: !table });
  }
  return homes;
}

function addStep(sheet: ReportSheet, name: string, survey: Survey): AddStep {
  const mark = markOf(sheet);
  const key = markKey(sheet.tables[0].name);
  const patches = wholeSheet(sheet);
  return {
    kind: 'add',
    name,
    table: sheet.tables[0].name,
    settingBefore: { key, value: survey.settings.get(key) ?? null },
    change: {
      patches,
      tables: planTables(name, sheet.tables, standingOf(sheet.tables, survey), patches),
      cleared: [],
      look: mark.look,
      removedCharts: [],
      folds: mark.look.outline ? { reset: null, groups: mark.look.outline, before: [] } : null,
      setting: { key, value: encodeMark(mark) },
    },
  };
}

function updateSteps(
  sheet: ReportSheet,
  standing: StandingSheet,
  survey: Survey,
): readonly UpdateStep[] {
  const key = markKey(sheet.tables[0].name);
  const mark = markOf(sheet);
  const value = encodeMark(mark);
  const stored = survey.settings.get(key) ?? null;
  const former = decodeMark(stored);
  const own = standingOf([...sheet.tables, ...(former?.tables ?? [])], survey);
  const formerAreas = former ? shiftedAreas(former, firstArea(sheet, own)) : areasOf(own);
  const { forward, back } = changeOf(sheet, mark.areas, formerAreas, standing.cells);
  const tables = planTables(standing.name, sheet.tables, own, forward);
  const { dissolved, resized, added } = tables;
  const tablesStand = [dissolved, resized, added].every((list) => list.length === 0);
  const charts = ownCharts(standing.charts, former?.look, mark.look);
  const chartsStand = haveSameCharts(charts, mark.look);
  if (stored === value && forward.length === 0 && tablesStand && chartsStand) return [];
  const tablesHere = own.filter(({ sheetName }) => sheetName === standing.name);
  const change: SheetChange = {
    patches: forward,
    tables,
    cleared: disjoint([...lookAreas(mark.look, mark.areas), ...formerLook(former, formerAreas)]),
    look: mark.look,
    removedCharts: charts,
    folds: foldsOf(mark, former, tablesHere, survey),
    setting: { key, value },
  };
  const before: Before = {
    patches: back,
    tables: tablesHere,
    look: former?.look ?? null,
    setting: { key, value: stored },
  };
  const grid = standingGrid(standing.cells, tablesHere);
  const [now, wanted] = [rowsOf(grid), wantedRows(sheet)];
  const moved = movedRows(now, wanted);
  const moving = { cells: standing.cells, grid, now, wanted, moved };
  const movedFormulas = findMovedFormulas(moving, sheet);
  return [{ kind: 'update', name: standing.name, change, before, moved, movedFormulas }];
}

function foldsOf(
  { look, tables: [first] }: SheetMark,
  former: SheetMark | null,
  tables: readonly StandingTable[],
  { settings }: Survey,
): SheetChange['folds'] {
  const key = foldKey(first?.name ?? '');
  return planFolds(look.outline ?? [], former, tables, key, pendingOf(settings.get(key)));
}

const formerLook = (former: SheetMark | null, areas: readonly Area[]): readonly Area[] =>
  former ? lookAreas(former.look, areas) : areas;

const areasOf = (tables: readonly StandingTable[]): readonly Area[] =>
  tables.map(({ area }) => area);

function firstArea(sheet: ReportSheet, own: readonly StandingTable[]): Area {
  const first = sheet.tables[0];
  return own.find(({ name }) => name === first.name)?.area ?? first.area;
}

function standingOf(tables: readonly ReportTable[], survey: Survey): readonly StandingTable[] {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  return survey.tables.filter(({ name }) => names.has(name.toLowerCase()));
}
