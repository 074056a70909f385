import type { EgetBlad } from './tidigare.ts';

/** A sheet of the product's own before there is one. @param tabell the name of its first table */
export const tomtEgetBlad = (tabell: string): EgetBlad => ({
  tabell,
  titel: null,
  kallor: [],
  nycklar: [],
  facts: [],
  rader: [],
  ovan: [],
  nedan: [],
  fyllda: [],
});
