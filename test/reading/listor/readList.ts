import { calculateListor } from '../../../src/domain/listor/calculateListor.ts';
import type { Listresultat } from '../../../src/domain/listor/listresultat.ts';
import type { Listunderlag } from '../../../src/domain/listor/listunderlag.ts';
import type { Listvarde } from '../../../src/domain/listor/listrad.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import { standardRegler, type Regler } from '../../../src/domain/regler/regler.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readListor } from '../../../src/reading/listor/readListor.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import type { GridOptions } from '../../builders/grid.ts';

/** The lists of sheets, without corrections. */
export const readFrom = (...grids: readonly Grid[]): Listunderlag =>
  readListor(grids, { rattelser: [], period: null });

/** The lists of a drawn sheet. */
export const readDrawn = (text: string, options: GridOptions = {}): Listunderlag =>
  readFrom(drawGrid(text, { blad: 'Blad1', ...options }));

/** What follows from a drawn sheet's lists, closed at a month. */
export const followDrawn = (
  text: string,
  { period = null, regler = {} }: { period?: string | null; regler?: Partial<Regler> } = {},
): Listresultat =>
  calculateListor(readDrawn(text), {
    tabeller: [],
    regler: { ...standardRegler, ...regler },
    period: period === null ? null : parseMonth(period),
  });

/** A cell as a line of a test has it: its value, or why there is none. */
export const told = (value: Listvarde<unknown>): unknown => value.varde ?? value.skal;
