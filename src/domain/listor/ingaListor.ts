import type { Listunderlag } from './listunderlag.ts';

/** Workbooks without lists. */
export const ingaListor: Listunderlag = {
  tabeller: [],
  statsbidrag: [],
  resursgrupper: [],
  resursparametrar: [],
  risker: [],
  atgarder: [],
  overforingar: [],
  fynd: [],
};
