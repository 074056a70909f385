import type { Malunderlag } from './malunderlag.ts';

/** Workbooks without goals. */
export const ingaMal: Malunderlag = {
  tabeller: [],
  mal: [],
  volymer: [],
  angivnaTotaler: [],
  fynd: [],
};
