import { valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { dayInFigures } from './dateOrder.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/** So many rows tell what a column holds. */
const sampleRows = 50;

/**
 * The header's cells with the roles that their columns bear out (rows `from` to `to`, 0-based): "Bokfört"
 * over days is when, not how much.
 */
export const settleRoles = (
  grid: Grid,
  from: number,
  to: number,
  cells: readonly HeaderCell[],
): readonly HeaderCell[] =>
  cells.map((cell) =>
    cell.role === 'belopp' && holdsDays(grid, cell.index, from, to)
      ? { ...cell, role: 'period', slag: null }
      : cell,
  );

function holdsDays(grid: Grid, column: number, from: number, to: number): boolean {
  let days = 0;
  let filled = 0;
  for (let row = from; row < Math.min(to, from + sampleRows); row++) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    filled += 1;
    if (isDay(value)) days += 1;
  }
  return days > 0 && days * 2 > filled;
}

const isDay = (value: ReturnType<typeof valueAt>): boolean =>
  typeof value === 'string'
    ? dayInFigures(value) || /^\d{4}-\d\d-\d\d/.test(value.trim())
    : typeof value === 'object' && value !== null && 'date' in value;
