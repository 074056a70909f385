import type { Area } from '../../../domain/address/area.ts';
import type { ReportSheet } from '../../../report/rapport.ts';
import { type CellInput, inputOf } from './cellInput.ts';
import { holds, inputNow, shows, type SheetCells } from './sheetCells.ts';

/** Cells to give Excel at once; null leaves a cell alone. */
export interface Patch {
  readonly area: Area;
  readonly inputs: readonly (readonly CellInput[])[];
}

/** Characters in one patch: few enough to share a request with others. */
const LENGTH_PER_PATCH = 400_000;

/** A cell's place. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Every cell of a report sheet, for a sheet that is blank. */
export function wholeSheet({ cells }: ReportSheet): readonly Patch[] {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns === 0) return [];
  const rows = cells.map((row) => {
    const inputs = blankRow(columns);
    row.forEach((cell, column) => {
      if (cell !== null) inputs[column] = inputOf(cell);
    });
    return inputs;
  });
  return runsOf(rows).map(({ top, inputs }) => ({
    area: { top, left: 0, rows: inputs.length, columns },
    inputs,
  }));
}

/** Rows in runs of about as many characters as one patch may have. */
function runsOf(rows: readonly CellInput[][]): readonly { top: number; inputs: CellInput[][] }[] {
  const runs: { top: number; inputs: CellInput[][]; length: number }[] = [];
  rows.forEach((row, top) => {
    let run = runs.at(-1);
    if (run === undefined || run.length > LENGTH_PER_PATCH) {
      run = { top, inputs: [], length: 0 };
      runs.push(run);
    }
    run.inputs.push(row);
    for (const input of row) run.length += String(input).length + 1;
  });
  return runs;
}

/** What must change for a sheet to hold a report sheet, and what takes that back. */
interface Change {
  readonly forward: readonly Patch[];
  readonly back: readonly Patch[];
}

/**
 * The cells that differ: those that the report names, and those in `former` areas that it no longer does.
 * @param areas the cells that are the report's own now
 * @param former the cells that an earlier run wrote, as they lie now
 */
export function changeOf(
  sheet: ReportSheet,
  areas: readonly Area[],
  former: readonly Area[],
  now: SheetCells,
): Change {
  const places = placesIn([...areas, ...former]).filter((place) => {
    const wanted = sheet.cells[place.row]?.[place.column] ?? null;
    const { row, column } = place;
    if (holds(now, row, column, wanted)) return false;
    return !(isWithin(sheet.egna ?? [], place) && shows(now, row, column, wanted));
  });
  return {
    forward: patchesOf(places, ({ row, column }) => inputOf(sheet.cells[row]?.[column] ?? null)),
    back: patchesOf(places, ({ row, column }) => inputNow(now, row, column)),
  };
}

const isWithin = (areas: readonly Area[], { row, column }: Place): boolean =>
  areas.some(
    ({ top, left, rows, columns }) =>
      top <= row && row < top + rows && left <= column && column < left + columns,
  );

function placesIn(areas: readonly Area[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const area of areas) {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        places.set(`${row},${column}`, { row, column });
      }
    }
  }
  return [...places.values()].toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** One patch per run of rows that have a cell to give; the cells between are left alone. */
function patchesOf(places: readonly Place[], input: (place: Place) => CellInput): readonly Patch[] {
  const left = places.reduce((least, { column }) => Math.min(least, column), Infinity);
  const right = places.reduce((most, { column }) => Math.max(most, column), -1);
  const columns = right - left + 1;
  const patches: { top: number; inputs: CellInput[][]; length: number }[] = [];
  for (const place of places) {
    let last = patches.at(-1);
    const next = last ? last.top + last.inputs.length : -1;
    const isFull = last && place.row === next && last.length > LENGTH_PER_PATCH;
    if (last === undefined || place.row > next || isFull) {
      last = { top: place.row, inputs: [], length: 0 };
      patches.push(last);
    }
    if (place.row === last.top + last.inputs.length) last.inputs.push(blankRow(columns));
    const inputs = last.inputs[place.row - last.top];
    const given = input(place);
    if (inputs) inputs[place.column - left] = given;
    last.length += String(given).length + 1;
  }
  return patches.map(({ top, inputs }) => ({
    area: { top, left, rows: inputs.length, columns },
    inputs,
  }));
}

const blankRow = (columns: number): CellInput[] => new Array<CellInput>(columns).fill(null);
