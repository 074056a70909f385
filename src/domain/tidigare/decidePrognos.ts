import { add, ore, subtract, type Ore } from '../amount/ore.ts';
import type { Helarsprognos } from '../helarsprognos/helarsprognos.ts';
import { ingetPrognosval, prognosNyckel, settlePrognosval, type Prognosval } from './prognosval.ts';

/** The forecasts, and what a person has decided of them. */
export interface Prognosbild {
  readonly prognoser: readonly Helarsprognos[];
  readonly prognosval: ReadonlyMap<string, Prognosval>;
}

/**
 * The prognos that counts for a grupp (null: the whole), with everything that a person has decided. That
 * of the whole moves with what is decided for its grupper; null when one of them gives none.
 */
export function decidePrognos(kod: string | null, bild: Prognosbild): Ore | null {
  const prognos = bild.prognoser.find((one) => one.kod === kod);
  if (prognos === undefined) return null;
  const own = settlePrognosval(prognos, valOf(kod, bild));
  if (kod !== null) return own;
  const moved = movedByParts(bild);
  return own === null || moved === null ? null : add(own, moved);
}

/**
 * The sum of the prognoser of all grupper, with what a person has added to the whole: the sum row of the
 * sheet "Helårsprognos". null when one of them gives none.
 */
export function sumPrognoser(bild: Prognosbild): Ore | null {
  const own = bild.prognoser.flatMap(({ kod }) => (kod === null ? [] : [decidePrognos(kod, bild)]));
  return [...own, valOf(null, bild).justering].reduce<Ore | null>(
    (total, one) => (total === null || one === null ? null : add(total, one)),
    ore(0),
  );
}

const valOf = (kod: string | null, { prognosval }: Prognosbild): Prognosval =>
  prognosval.get(prognosNyckel(kod)) ?? ingetPrognosval;

/** How far the grupper are from their proposals by what is decided for them; null when one has no prognos. */
function movedByParts(bild: Prognosbild): Ore | null {
  const moves = bild.prognoser.flatMap((prognos) => {
    if (prognos.kod === null) return [];
    const val = valOf(prognos.kod, bild);
    if (val.metod === 'forslag') return [val.justering];
    const settled = settlePrognosval(prognos, val);
    return [
      settled === null || prognos.forslag === null ? null : subtract(settled, prognos.forslag),
    ];
  });
  return moves.reduce<Ore | null>(
    (total, move) => (total === null || move === null ? null : add(total, move)),
    ore(0),
  );
}
