import { prognosmetoder, type Prognosmetod } from '../../domain/helarsprognos/helarsprognos.ts';
import { egnaOrd, metodord } from '../../domain/tidigare/egnaOrd.ts';
import type { Prognosval } from '../../domain/tidigare/prognosval.ts';
import type { Eget, EgenRad } from '../../domain/tidigare/tidigare.ts';
import { parseTkr } from './parseTkr.ts';
import { parseUtelamnade } from './parseUtelamnade.ts';

/** What a person has decided beside a row of "Helårsprognos", and the columns that say no such thing. */
export interface LastPrognosval {
  readonly val: Prognosval;
  /** By header. */
  readonly otolkade: readonly string[];
}

/**
 * Reads the choices beside a row; null where there are none. A justering is a figure in tkr.
 * @example parsePrognosval({ Justering: -250 })?.val.justering // −250 tkr in öre
 */
export function parsePrognosval(falt: EgenRad['falt'] = {}): LastPrognosval | null {
  const written = (rubrik: string): Eget | null => falt[rubrik] ?? null;
  const all = [egnaOrd.metod, egnaOrd.justering, egnaOrd.utelamna];
  if (all.every((rubrik) => written(rubrik) === null)) return null;
  const metod = parseMetod(written(egnaOrd.metod));
  const justering = parseTkr(written(egnaOrd.justering) ?? 0);
  const utelamnade = parseUtelamnade(written(egnaOrd.utelamna));
  const otolkade = all.filter((_, at) => [metod, justering, utelamnade][at] === null);
  return { val: { metod, justering, utelamnade: utelamnade ?? [] }, otolkade };
}

function parseMetod(written: Eget | null): Prognosval['metod'] {
  if (written === null) return 'forslag';
  const word = typeof written === 'string' ? written.trim().toLowerCase() : '';
  return choices.get(word) ?? null;
}

const choices: ReadonlyMap<string, Prognosmetod | 'forslag'> = new Map([
  [egnaOrd.forslag.toLowerCase(), 'forslag' as const],
  ...prognosmetoder.map((metod) => [metodord[metod].toLowerCase(), metod] as const),
]);
