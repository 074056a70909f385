import { orePer } from '../../domain/amount/enhet.ts';
import { avstamningsrubrik } from '../../domain/tidigare/avstamningsord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { exportrubrik } from '../../domain/tidigare/exportord.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { egetAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';
import { parseTkr } from './parseTkr.ts';
import { readAnalysord } from './readAnalysord.ts';
import { readMalfalt } from './readMalfalt.ts';
import { readMedUnderlag } from './readMedUnderlag.ts';

/** What a person wrote in a row's columns of theirs, besides the comment, by header. */
export const readFaltOf = (
  grid: Grid,
  tabell: EgenTabell,
  row: number,
  bok: readonly Grid[],
): readonly (readonly [string, Eget])[] =>
  faltReaders.get(tabell.namn)?.(grid, tabell, row, bok) ?? readFalt(grid, tabell, row);

/** Reads what a person wrote in the other columns of theirs. */
type Faltlasare = (
  ...where: [grid: Grid, tabell: EgenTabell, row: number, bok: readonly Grid[]]
) => readonly (readonly [string, Eget])[];

const faltReaders: ReadonlyMap<string, Faltlasare> = new Map<string, Faltlasare>([
  [egnaTabeller.maluppfyllelse, readMalfalt],
  [egnaTabeller.avstamning, readMedUnderlag([avstamningsrubrik.granskad, avstamningsrubrik.orsak])],
  [egnaTabeller.analys, readAnalysord],
  [egnaTabeller.exportsvar, readMedUnderlag([exportrubrik.svar, exportrubrik.orsak])],
]);

/** What a person wrote in the other columns of theirs; what stood there before is no choice. */
const readFalt = (
  grid: Grid,
  { falt }: EgenTabell,
  row: number,
): readonly (readonly [string, Eget])[] =>
  falt.flatMap(({ rubrik, standard, kolumn }) => {
    const varde = egetAt(grid, row, kolumn);
    const isOurs = varde === null || varde === standard || (standard !== null && varde === '–');
    return isOurs
      ? []
      : [[rubrik, rubrik === egnaOrd.justering ? asNumber(varde) : varde] as const];
  });

/** A justering typed as text, "−1 200" with a long minus: Excel counts with no text, so it becomes a figure. */
function asNumber(varde: Eget): Eget {
  const belopp = typeof varde === 'string' ? parseTkr(varde) : null;
  return belopp === null ? varde : belopp / orePer.tkr;
}
