import type { Area } from '../../../domain/address/area.ts';

/**
 * Few rectangles that together cover exactly the chosen cells: runs in a row, joined with the same
 * run in the row above.
 * @example rectanglesOf(2, 2, () => true) // [{ top: 0, left: 0, rows: 2, columns: 2 }]
 */
export function rectanglesOf(
  rows: number,
  columns: number,
  isChosen: (row: number, column: number) => boolean,
): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = 0; row < rows; row += 1) {
    const runs = runsOf(row, columns, isChosen);
    const grown = runs.map((run) => joined(open, run));
    done.push(...open.filter((area) => !grown.some((one) => isGrownFrom(one, area))));
    open = grown;
  }
  return [...done, ...open].toSorted((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(
  row: number,
  columns: number,
  isChosen: (row: number, column: number) => boolean,
): readonly Area[] {
  const runs: Area[] = [];
  let start = -1;
  for (let column = 0; column <= columns; column += 1) {
    const chosen = column < columns && isChosen(row, column);
    if (chosen && start < 0) start = column;
    if (!chosen && start >= 0) {
      runs.push({ top: row, left: start, rows: 1, columns: column - start });
      start = -1;
    }
  }
  return runs;
}

const isGrownFrom = (area: Area, earlier: Area): boolean =>
  area.top === earlier.top && area.left === earlier.left && area.columns === earlier.columns;

function joined(open: readonly Area[], run: Area): Area {
  const above = open.find(({ left, columns }) => left === run.left && columns === run.columns);
  return above ? { ...above, rows: above.rows + 1 } : run;
}

/** The same cells in rectangles that do not overlap. */
export function disjoint(areas: readonly Area[]): readonly Area[] {
  const rows = Math.max(0, ...areas.map((area) => area.top + area.rows));
  const columns = Math.max(0, ...areas.map((area) => area.left + area.columns));
  const chosen = Array.from({ length: rows }, () => new Uint8Array(columns));
  for (const area of areas) {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      chosen[row]?.fill(1, area.left, area.left + area.columns);
    }
  }
  return rectanglesOf(rows, columns, (row, column) => chosen[row]?.[column] === 1);
}

/** Whether a cell lies in an area. */
export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top &&
  row < area.top + area.rows &&
  column >= area.left &&
  column < area.left + area.columns;

/** Whether two areas have a cell in common. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;

/** Whether two areas are the same cells. */
export const isSameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;
