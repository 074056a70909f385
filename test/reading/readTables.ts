import { standardRegler } from '../../src/domain/regler/regler.ts';
import { calculateUppfoljning } from '../../src/domain/uppfoljning/calculateUppfoljning.ts';
import type { Uppfoljning } from '../../src/domain/uppfoljning/uppfoljning.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { recogniseUnderlag } from '../../src/reading/recogniseUnderlag.ts';

/** What follows from the sheets, without corrections and with the standard rules. */
export const followUp = (...grids: readonly Grid[]): Uppfoljning =>
  calculateUppfoljning(recogniseUnderlag(grids, { rattelser: [], period: null }), standardRegler);

/** The kinds of the findings, in order. */
export const kindsOf = (uppfoljning: Uppfoljning): readonly string[] =>
  uppfoljning.fynd.map(({ typ }) => typ);
