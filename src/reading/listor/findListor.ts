import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Grid } from '../grid.ts';
import { correctedKolumner, isOtherTable } from './listrattelser.ts';
import { findListtabeller } from './tabeller/findListtabeller.ts';
import { readListrader } from './tabeller/listrader.ts';
import { settleListkolumner, type LastLista } from './tabeller/settleListkolumner.ts';

/** The lists of a sheet that have rows, their columns settled; those that a person says are something else left out. */
export const findListor = (grid: Grid, rattelser: readonly Rattelse[]): readonly LastLista[] =>
  findListtabeller(grid)
    .filter(({ nyckel }) => !isOtherTable(nyckel, rattelser))
    .map((tabell) => settleListkolumner(tabell, correctedKolumner(tabell.nyckel, rattelser)))
    .filter((tabell) => readListrader(tabell).some(({ slag }) => slag === 'rad'));
