import { bottomOf, textAt } from '../cells/gridCells.ts';
import type { DraftTable } from '../draftTable.ts';

const selection =
  /(?<!\p{L})(?:urval|i urval|bland annat|bl\.? ?a\.?|de största|några av|exempel(?:vis)?|ett axplock|större poster)(?!\p{L})/iu;
/** So many rows below a table may hold its note. */
const BELOW = 3;

/** Whether the words around a table say that it leaves rows out on purpose. */
export function leavesRowsOut({ found, area, evidence, columns }: DraftTable): boolean {
  const bottom = area.top + area.rows;
  const below = Array.from({ length: BELOW }, (_, at) => bottom + at)
    .filter((row) => row < bottomOf(found.grid))
    .flatMap((row) => columns.map(({ index }) => textAt(found.grid, row, index)));
  return [...evidence.lines, ...evidence.labels, evidence.sheet, ...below].some((text) =>
    selection.test(text),
  );
}
