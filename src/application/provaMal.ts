import { calculateMal } from '../domain/mal/calculateMal.ts';
import type { Indikator, Malunderlag } from '../domain/mal/malunderlag.ts';
import type { BedomdIndikator, BedomtMal, Maluppfyllelse } from '../domain/mal/maluppfyllelse.ts';
import type { Rattelse, Regler } from '../domain/regler/regler.ts';
import { normalName } from '../domain/verksamhet/nyckel.ts';
import { parseRiktning } from '../reading/mal/riktningsrattelse.ts';
import { settleEgnaMal } from '../report/mal/settleEgnaMal.ts';
import type { Korning } from './foljUpp.ts';

/** The rules that goals are judged by. */
export type Malregelval = Partial<Pick<Regler, 'maltolerans' | 'arsmatt' | 'malskala'>>;

/** What a person may decide of the goals: directions that are turned, and rules. What is left out stays. */
export interface Malbeslut {
  /** With the field `riktning`. */
  readonly riktningar: readonly Rattelse[];
  readonly regler: Malregelval;
}

/**
 * How far the goals would be reached with other directions and rules: the same as a run with them gives,
 * without reading or writing the workbook. Its findings are none but those that follow from judging.
 * @example provaMal(korning, { riktningar: [], regler: { maltolerans: 0.02 } }).malTotalt
 */
export function provaMal(
  { uppfoljning, tidigare }: Pick<Korning, 'uppfoljning' | 'tidigare'>,
  { riktningar, regler }: Malbeslut,
): Maluppfyllelse {
  const { mal, tabeller, period } = uppfoljning;
  const lasta: Malunderlag = {
    ...mal,
    mal: mal.mal.map((one) => ({
      ...one,
      indikatorer: one.indikatorer.map((indikator) => turn(asRead(indikator), one, riktningar)),
    })),
    angivnaTotaler: [],
    fynd: [],
  };
  return calculateMal(settleEgnaMal(lasta, tidigare), {
    regler: { ...uppfoljning.regler, ...regler },
    tabeller,
    period,
  });
}

/** As the source has it, before a person wrote over it in "Måluppfyllelse". */
function asRead({ last, ...indikator }: BedomdIndikator): Indikator {
  return last === undefined ? indikator : { ...indikator, ...last };
}

function turn(indikator: Indikator, mal: BedomtMal, riktningar: readonly Rattelse[]): Indikator {
  const names = [`${mal.namn} · ${indikator.namn}`, indikator.namn].map(normalName);
  const [chosen] = names.flatMap(
    (name) => riktningar.findLast(({ tabell }) => normalName(tabell) === name) ?? [],
  );
  const riktning = chosen ? parseRiktning(chosen.varde) : null;
  if (riktning === null) return indikator;
  const { varde } = indikator.mal;
  const villkor = riktning === 'lagre' ? '<=' : '>=';
  const isBare = indikator.bartMal === true && varde !== null;
  return {
    ...indikator,
    riktning: { varde: riktning, skal: 'rattelse', sakerhet: 1 },
    mal: isBare ? { ...indikator.mal, varde: { ...varde, villkor } } : indikator.mal,
  };
}
