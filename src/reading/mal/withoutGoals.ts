import type { OvrigTabell } from '../../domain/underlag/tabell.ts';
import type { Grid } from '../grid.ts';
import type { FoundMaltabell } from './tabeller/foundMaltabell.ts';
import { titleOfGoals } from './titleOfGoals.ts';

/** The sheet without its tables of goals: their numbers are no amounts. */
export function withoutGoals(grid: Grid, goals: readonly FoundMaltabell[]): Grid {
  if (goals.length === 0) return grid;
  const isGoal = (row: number, column: number): boolean =>
    goals.some(
      ({ rubrik, to, first, last }) =>
        row >= rubrik.top && row < to && column >= first && column <= last,
    );
  const cells = grid.cells.map((row, at) =>
    row.map((value, index) => (isGoal(grid.top + at, grid.left + index) ? null : value)),
  );
  return { ...grid, cells };
}

/** A table of goals as one that the follow-up of money leaves. */
export const leaveGoals = (goals: FoundMaltabell): OvrigTabell => ({
  nyckel: goals.nyckel,
  ...titleOfGoals(goals),
  slag: 'mal',
});
