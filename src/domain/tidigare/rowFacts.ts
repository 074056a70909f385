import type { Bladrad } from '../verksamhet/bladNycklar.ts';

/** A row of a sheet of ours with the figures that it shows, by the header of their column. */
export interface RowFacts extends Bladrad {
  readonly belopp: Readonly<Record<string, number>>;
}

/** The headers of the figures that rows are compared by. */
export interface FigureHeaders {
  readonly all: readonly string[];
  /** Those that stay from month to month: budget, the earlier year. */
  readonly lasting: readonly string[];
}
