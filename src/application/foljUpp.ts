import type { Underlag } from '../domain/underlag/underlag.ts';
import { calculateUppfoljning } from '../domain/uppfoljning/calculateUppfoljning.ts';
import type { Uppfoljning } from '../domain/uppfoljning/uppfoljning.ts';
import type { Month } from '../domain/period/month.ts';
import type { Rattelse, Regler } from '../domain/regler/regler.ts';
import type { Grid } from '../reading/grid.ts';
import { recogniseUnderlag } from '../reading/recogniseUnderlag.ts';
import { isOwnGrid } from '../reading/tidigare/isOwnGrid.ts';
import { readTidigare } from '../reading/tidigare/readTidigare.ts';
import { sourceGrids } from '../reading/tidigare/sourceGrids.ts';
import { composeRapport } from '../report/composeRapport.ts';
import type { Rapport } from '../report/rapport.ts';

/** What the caller decides for one run; what is left out is taken from the sheet "Regler". */
export interface Val {
  /** The last closed month, instead of the one that the workbook tells. */
  readonly period?: Month;
  /** Replaces the corrections that stand in "Regler". */
  readonly rattelser?: readonly Rattelse[];
  /** Replaces the rules that stand in "Regler". */
  readonly regler?: Regler;
}

/** Every step of one run, each a plain value. */
export interface Korning {
  readonly underlag: Underlag;
  readonly uppfoljning: Uppfoljning;
  readonly rapport: Rapport;
  readonly regler: Regler;
  readonly rattelser: readonly Rattelse[];
}

/**
 * Follows up budget and utfall: everything from cells to report, without a host.
 * Sheets of the product's own among `grids` (of the workbook itself or of an earlier report workbook)
 * are not read as sources; their rules, corrections and comments are carried over. A copy that a person
 * made of one is neither.
 * @example const { uppfoljning, rapport } = foljUpp(grids, { period: parseMonth('2025-08') })
 */
export function foljUpp(grids: readonly Grid[], val: Val = {}): Korning {
  const tidigare = readTidigare(grids.filter(isOwnGrid));
  const regler = val.regler ?? tidigare.regler;
  const rattelser = val.rattelser ?? tidigare.rattelser;
  const read = recogniseUnderlag(sourceGrids(grids), { rattelser, period: val.period ?? null });
  const underlag = { ...read, fynd: [...tidigare.fynd, ...read.fynd] };
  const uppfoljning = calculateUppfoljning(underlag, regler);
  const rapport = composeRapport(uppfoljning, { ...tidigare, regler, rattelser });
  return { underlag, uppfoljning, rapport, regler, rattelser };
}
