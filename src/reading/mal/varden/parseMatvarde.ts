import type { Matvarde } from '../../../domain/mal/malunderlag.ts';
import { foldMaltext, LANGSTA_VARDETEXT } from './foldMaltext.ts';
import { parseUtfallOchMal } from './parseUtfallOchMal.ts';
import { readMatvarde, whyNotRead } from './readMatvarde.ts';
import type { Tolkat } from './tolkat.ts';

/**
 * An outcome as written: "84 %", "12st", "4 527 tkr", "13,5 månader*", "Ja", or a sentence with one value
 * that it plainly gives. Two values, an approximation ("knappt 85 %") and a text without value give none.
 * @example parseMatvarde('73,87%').varde // { varde: 73.87, ja: null, enhet: '%' }
 */
export function parseMatvarde(text: string): Tolkat<Matvarde> {
  const folded = foldMaltext(text);
  const varde = folded.length > LANGSTA_VARDETEXT ? null : readMatvarde(folded);
  if (varde) return { varde, skal: null };
  const dated = /(?<!\p{L})mål|20\d\d|(?:föregående|fg|förra) år/u.test(folded);
  if (dated && /\d/.test(folded)) return parseUtfallOchMal(text).utfall;
  return { varde: null, skal: whyNotRead(folded) };
}
