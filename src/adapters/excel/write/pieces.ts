import type { Target } from '../host/rangesOnce.ts';
import { putChart } from './putChart.ts';
import {
  clearSheet,
  finishSheet,
  putCells,
  putTablesAndLook,
  type SheetChange,
} from './putSheet.ts';
import type { Patch } from './patches.ts';
import type { Step } from './plan.ts';

/** A part of a write that is never split over requests. */
export interface Piece {
  /** About how much it adds to a request. */
  readonly bytes: number;
  readonly isUpdate: boolean;
  /** Asks for it; sends nothing. */
  readonly put: (target: Target) => void;
}

/** What a request takes besides cells: the look of a sheet is about this many times its mark. */
const LOOK_BYTES_PER_MARK_BYTE = 4;
const BYTES_PER_ACTION = 250;
/** A line of a chart takes at most this many actions, and so does the rest of the chart. */
const ACTIONS_PER_LINE = 25;

/** The pieces of one step, in order. */
export function piecesOf(step: Step): readonly Piece[] {
  const isUpdate = step.kind === 'update';
  let sheet: Excel.Worksheet | null = null;
  const sheetIn = ({ worksheets }: Excel.Workbook): Excel.Worksheet =>
    (sheet ??= isUpdate ? worksheets.getItem(step.name) : worksheets.add(step.name));
  return changePieces(step.change, isUpdate, sheetIn);
}

/** The pieces of a change to the sheet that `sheetIn` gives. */
export function changePieces(
  change: SheetChange,
  isUpdate: boolean,
  sheetIn: (workbook: Excel.Workbook) => Excel.Worksheet,
): readonly Piece[] {
  return [
    {
      bytes: BYTES_PER_ACTION * (2 + 6 * change.cleared.length + clearingActions(change)),
      isUpdate,
      put: (target) => {
        clearSheet(target, sheetIn(target.workbook), change);
      },
    },
    ...change.patches.map((patch) => ({
      bytes: patchBytes(patch),
      isUpdate,
      put: (target: Target) => {
        putCells(target, sheetIn(target.workbook), patch);
      },
    })),
    {
      bytes: (change.setting?.value?.length ?? 0) * LOOK_BYTES_PER_MARK_BYTE,
      isUpdate,
      put: (target) => {
        putTablesAndLook(target, sheetIn(target.workbook), change);
      },
    },
    ...(change.look?.charts ?? []).map((chart) => ({
      bytes: BYTES_PER_ACTION * ACTIONS_PER_LINE * (1 + chart.series.length),
      isUpdate,
      put: ({ workbook, rangeIn }: Target) => {
        putChart(rangeIn, sheetIn(workbook), chart);
      },
    })),
    {
      bytes:
        (change.setting?.value?.length ?? 0) +
        BYTES_PER_ACTION * 2 * (change.folds?.groups.length ?? 0),
      isUpdate,
      put: (target) => {
        finishSheet(target, sheetIn(target.workbook), change);
      },
    },
  ];
}

const clearingActions = ({ removedCharts, folds }: SheetChange): number =>
  2 * removedCharts.length + 4 * (folds?.reset?.depth ?? 0);

/** Quotes and comma around a cell's input, and room for letters that take two bytes. */
const BYTES_AROUND_INPUT = 4;

function patchBytes({ inputs }: Patch): number {
  let bytes = BYTES_PER_ACTION;
  for (const row of inputs) {
    for (const input of row) bytes += String(input).length * 1.1 + BYTES_AROUND_INPUT;
  }
  return bytes;
}
