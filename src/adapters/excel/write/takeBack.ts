import { parseAreas, sheetOf } from '../host/addresses.ts';
import { targetIn } from '../host/rangesOnce.ts';
import type { AddStep, Plan, UpdateStep } from './plan.ts';
import { packRequests } from './packRequests.ts';
import { type FoldPlan, pendingOf } from './folds.ts';
import { ownCharts } from './ownCharts.ts';
import { changePieces, type Piece } from './pieces.ts';
import { putSetting, type Setting, type SheetChange } from './putSheet.ts';
import { planTables, type StandingTable } from './putTables.ts';
import { STAMP_KEY, stageOf } from './runStamp.ts';

/** A run that has begun, and what is needed to take it back. */
export interface Attempt {
  readonly run: string;
  readonly plan: Plan;
  readonly stampBefore: string | null;
}

/** What became of a run: it never touched the workbook, it is complete, or it was taken back. */
export type Outcome = 'ororda' | 'klar' | 'aterstalld' | 'annanKorning';

/** The workbook as it is when a run is to be taken back. */
interface Scene {
  readonly sheetNames: readonly string[];
  readonly settings: ReadonlyMap<string, string>;
  readonly tables: readonly StandingTable[];
  /** The names of the charts on each sheet. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Brings the workbook back to what it was before a run: sheets that the run added are deleted, cells,
 * tables and looks that it changed are put back. Does nothing to a run that never started.
 * @param keepComplete leaves a run alone that has reached its end (its answer was lost, not its work)
 */
export async function takeBack(
  context: Excel.RequestContext,
  attempt: Attempt,
  keepComplete: boolean,
): Promise<Outcome> {
  const scene = await readScene(context, attempt);
  const stamp = scene.settings.get(STAMP_KEY) ?? null;
  if (stamp === attempt.stampBefore) return 'ororda';
  const stage = stageOf(stamp, attempt.run);
  if (stage === null) return 'annanKorning';
  if (stage === 'klar' && keepComplete) return 'klar';
  const { steps } = attempt.plan;
  const added = steps.filter((step) => step.kind === 'add');
  const updated = stage === 'nya' ? [] : steps.filter((step) => step.kind === 'update');
  const pieces = updated.flatMap((step) => restoringPieces(step, scene));
  for (const request of packRequests([removal(added, scene, stage === 'klar'), ...pieces])) {
    const target = targetIn(context.workbook);
    for (const piece of request) piece.put(target);
    await context.sync();
  }
  // Last, and alone: as long as the stamp stands, all of this can be done once more.
  restoreSetting(context.workbook, { key: STAMP_KEY, value: attempt.stampBefore }, scene);
  await context.sync();
  return 'aterstalld';
}

async function readScene(context: Excel.RequestContext, { plan }: Attempt): Promise<Scene> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/charts/items/name');
  const settings = workbook.settings.load('items/key,items/value');
  const all = workbook.tables.load('items/name');
  await context.sync();
  const names = new Set(plan.steps.flatMap(tableNames));
  const tables = all.items
    .filter(({ name }) => names.has(name.toLowerCase()))
    .map((table) => ({ table, range: table.getRange().untrack().load('address') }));
  if (tables.length > 0) await context.sync();
  return {
    sheetNames: sheets.items.map(({ name }) => name),
    charts: new Map(
      sheets.items.map(({ name, charts }) => [name, charts.items.map((chart) => chart.name)]),
    ),
    settings: new Map(settings.items.map(({ key, value }) => [key, String(value)])),
    tables: tables.flatMap(({ table, range }) =>
      parseAreas(range.address).map((area) => ({
        name: table.name,
        sheetName: sheetOf(range.address),
        area,
      })),
    ),
  };
}

function tableNames(step: AddStep | UpdateStep): readonly string[] {
  const own = step.kind === 'add' ? [step.table] : step.before.tables.map(({ name }) => name);
  const changed = [...step.change.tables.added, ...step.change.tables.resized];
  return [...own, ...changed.map(({ name }) => name)].map((name) => name.toLowerCase());
}

function removal(steps: readonly AddStep[], scene: Scene, isComplete: boolean): Piece {
  return {
    bytes: 0,
    isUpdate: false,
    put: ({ workbook }) => {
      for (const step of steps) {
        const name = addedSheet(step, scene, isComplete);
        if (name !== undefined) workbook.worksheets.getItem(name).delete();
        restoreSetting(workbook, step.settingBefore, scene);
      }
    },
  };
}

/** A complete sheet is known by its table; one that broke off may have nothing but its name. */
function addedSheet(step: AddStep, scene: Scene, isComplete: boolean): string | undefined {
  const table = scene.tables.find(({ name }) => name.toLowerCase() === step.table.toLowerCase());
  if (table) return table.sheetName;
  return isComplete ? undefined : scene.sheetNames.find((name) => name === step.name);
}

function restoringPieces({ name: nameThen, before, change }: UpdateStep, scene: Scene) {
  const names = before.tables.map(({ name }) => name);
  const standing = scene.tables.find((table) => names.includes(table.name));
  const name = standing?.sheetName ?? nameThen;
  if (!scene.sheetNames.includes(name)) return [];
  const own = scene.tables.filter(({ sheetName }) => sheetName === name);
  const { setting } = before;
  const back: SheetChange = {
    patches: before.patches,
    tables: planTables(name, before.tables, own, before.patches),
    cleared: change.cleared,
    look: before.look,
    removedCharts: ownCharts(scene.charts.get(name) ?? [], before.look, change.look),
    folds: foldsBack(change, scene),
    setting: setting.value !== null || scene.settings.has(setting.key) ? setting : null,
  };
  return changePieces(back, true, ({ worksheets }) => worksheets.getItem(name));
}

/** Whatever has become of the groups: none, then those that stood before. */
function foldsBack({ folds }: SheetChange, { settings }: Scene): FoldPlan | null {
  if (!folds?.reset) return folds;
  const { reset, before } = folds;
  const pending = pendingOf(settings.get(reset.key));
  return { reset: { ...reset, pending }, groups: before, before };
}

function restoreSetting(workbook: Excel.Workbook, setting: Setting, scene: Scene): void {
  if (setting.value !== null || scene.settings.has(setting.key)) putSetting(workbook, setting);
}
