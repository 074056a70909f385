import type { Malvarde, Matvarde, Riktning } from '../../../domain/mal/malunderlag.ts';
import type { LastMalvarde } from './tolkat.ts';

/**
 * A målvärde with the bound that the direction gives it: a bare "9,5 %" is at most where lower is better.
 * One with a sign or word of its own stays as it is.
 */
export function settleMalvarde(last: LastMalvarde, riktning: Riktning): Malvarde {
  const { bart, ...mal } = last;
  return bart ? { ...mal, villkor: riktning === 'lagre' ? '<=' : '>=' } : mal;
}

/** A lone value as the målvärde that it is where the caller knows that it is no outcome ("100 st"). */
export const toMalvarde = ({ varde, ja, enhet }: Matvarde): LastMalvarde => ({
  villkor: ja === null ? '>=' : 'ja',
  varde,
  till: null,
  strikt: false,
  enhet,
  jamforelsear: null,
  bart: ja === null,
});
