import { ore, subtract, sum, type Ore } from '../amount/ore.ts';
import { calculateAvvikelse } from '../avvikelse/avvikelse.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import type {
  Atgardsbild,
  Atgardskalla,
  WrittenAtgard,
  BeraknadAtgard,
  EfterAtgarder,
  PrognosBasis,
} from './atgard.ts';
import { calculateEffekt } from './calculateEffekt.ts';
import { findVerksamhet } from './findVerksamhet.ts';

/**
 * The åtgärder with what is left of them, and the prognos after them: of each verksamhet, of what belongs
 * to none, and of the whole.
 * @param lista the person's own rows
 * @param underlag those of the workbook; one that `lista` has too counts there
 */
export function calculateAtgarder(
  bas: PrognosBasis,
  lista: readonly WrittenAtgard[],
  underlag: readonly WrittenAtgard[],
): Atgardsbild {
  const own = new Set(lista.map((post) => nyckelOf(post, bas)));
  const atgarder = [
    ...lista.map((post) => calculateAtgard(post, 'lista', bas, false)),
    ...underlag.map((post) => calculateAtgard(post, 'underlag', bas, own.has(nyckelOf(post, bas)))),
  ];
  const effektOf = (rad: number | null): Ore =>
    sum(atgarder.flatMap((one) => (one.rad === rad && one.raknas !== null ? [one.raknas] : [])));
  const parts = bas.rader.map(({ budget, prognos }, at) => after(budget, prognos, effektOf(at)));
  const helhet = after(
    bas.budget,
    bas.prognos,
    sum(atgarder.flatMap(({ raknas }) => (raknas === null ? [] : [raknas]))),
  );
  const ovrigt = after(
    rest(
      bas.budget,
      parts.map(({ budget }) => budget),
    ),
    rest(
      bas.prognos,
      parts.map(({ prognos }) => prognos),
    ),
    effektOf(null),
  );
  return { bas, atgarder, rader: parts, ovrigt, helhet };
}

function calculateAtgard(
  post: WrittenAtgard,
  kalla: Atgardskalla,
  bas: PrognosBasis,
  iListan: boolean,
): BeraknadAtgard {
  const plats = findVerksamhet(post.verksamhet, bas);
  const { aterstar, raknas } = calculateEffekt(post);
  return {
    ...post,
    kalla,
    rad: plats === 'helhet' ? null : plats,
    aterstar,
    raknas: iListan ? ore(0) : raknas,
    iListan,
  };
}

/** One and the same åtgärd: the same name for the same verksamhet. */
const nyckelOf = ({ atgard, verksamhet }: WrittenAtgard, bas: PrognosBasis): string => {
  const plats = findVerksamhet(verksamhet, bas);
  return `${normalName(atgard)}\n${plats ?? normalName(verksamhet ?? '')}`;
};

/** A better result is a lower prognos, cost being plus. */
function after(budget: Ore | null, prognos: Ore | null, effekt: Ore): EfterAtgarder {
  const prognosEfter = prognos === null ? null : subtract(prognos, effekt);
  const against = (amount: Ore | null): Ore | null =>
    budget === null || amount === null ? null : calculateAvvikelse(budget, amount);
  return {
    ...{ budget, prognos, effekt, prognosEfter },
    ...{ avvikelse: against(prognos), avvikelseEfter: against(prognosEfter) },
  };
}

/** What the whole has and no part; null without a whole. */
const rest = (whole: Ore | null, parts: readonly (Ore | null)[]): Ore | null =>
  whole === null
    ? null
    : parts.reduce<Ore>((left, part) => (part === null ? left : subtract(left, part)), whole);
