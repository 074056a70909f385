import type { Area } from '../../domain/address/area.ts';
import type { Kolumnroll } from '../../domain/underlag/tabell.ts';
import { bottomOf, rightOf, textAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { classifyHeader } from '../headers/classifyHeader.ts';
import type { FoundTable } from './findTables.ts';
import { isMeasure } from './headerBlock.ts';
import { mayBeHeader } from './headerRow.ts';

/** Longer texts are sentences that speak of budget and utfall. */
const longestWord = 30;

/** The headers of budget and utfall on a sheet that have no rows below them. */
export function findBareHeaders(grid: Grid, tables: readonly FoundTable[]): readonly Area[] {
  const areas: Area[] = [];
  for (let row = grid.top; row < bottomOf(grid); row++) {
    const taken = tables.some(({ block, to }) => block.top <= row && row < to);
    if (taken || !mayBeHeader(grid, row)) continue;
    const columns = measureColumns(grid, row);
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined || columns.length < 2) continue;
    areas.push({ top: row, left: first, rows: 1, columns: last - first + 1 });
  }
  return areas;
}

const isCompared = (roll: Kolumnroll): boolean => isMeasure(roll) && !roll.startsWith('avvikelse');

function measureColumns(grid: Grid, row: number): readonly number[] {
  const columns = new Map<string, number>();
  for (let column = grid.left; column < rightOf(grid); column++) {
    const text = textAt(grid, row, column);
    const meaning = text.length <= longestWord ? classifyHeader(text) : null;
    if (meaning && isCompared(meaning.roll) && !columns.has(meaning.roll))
      columns.set(meaning.roll, column);
  }
  return [...columns.values()];
}
