import type { LastMalvarde } from './tolkat.ts';

/** A målvärde that begins a text, and how many characters it takes. */
export interface MalMatch {
  readonly mal: LastMalvarde;
  readonly langd: number;
}

/** A målvärde of which only the parts given are something else than nothing. */
export const newMal = (parts: Partial<LastMalvarde>): LastMalvarde => ({
  villkor: '>=',
  varde: null,
  till: null,
  strikt: false,
  enhet: null,
  jamforelsear: null,
  bart: false,
  ...parts,
});
