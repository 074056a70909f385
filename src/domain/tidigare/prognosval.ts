import { add, type Ore } from '../amount/ore.ts';
import type { Helarsprognos, Prognosmetod } from '../helarsprognos/helarsprognos.ts';
import { normalName } from '../verksamhet/nyckel.ts';

/** What a person has decided of the forecast of one grupp, in the sheet "Helårsprognos". */
export interface Prognosval {
  /** The method that counts; null when what is written there is none of the choices. */
  readonly metod: Prognosmetod | 'forslag' | null;
  /** What is added to it; null when what is written there is no amount. */
  readonly justering: Ore | null;
  /** Months (1–12) of the followed year that the forecast is not counted from. */
  readonly utelamnade: readonly number[];
}

/** What holds until a person decides. */
export const ingetPrognosval: Prognosval = {
  metod: 'forslag',
  justering: 0 as Ore,
  utelamnade: [],
};

/**
 * The identity of a grupp's row in the sheet "Helårsprognos"; that of the whole is its sum row.
 * @param kod the code or the name of the grupp, null for the whole
 * @example prognosNyckel('51') // "51"
 */
export function prognosNyckel(kod: string | null): string {
  if (kod === null) return 'summa';
  return /\d/u.test(kod) ? kod.trim() : normalName(kod);
}

/** The prognos that counts: the chosen method and the justering; null where either gives no amount. */
export function settlePrognosval(
  { forslag, metoder }: Helarsprognos,
  { metod, justering }: Prognosval,
): Ore | null {
  const chosen = metod === 'forslag' ? forslag : metod === null ? null : metoder[metod];
  return chosen === null || justering === null ? null : add(chosen, justering);
}
