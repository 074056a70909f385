import type { Malstatus } from '../../../domain/mal/malunderlag.ts';
import type { Maluppfyllelse } from '../../../domain/mal/maluppfyllelse.ts';
import type { Regler } from '../../../domain/regler/regler.ts';
import { indikatorstatus, malstatus } from '../../../report/text/malText.ts';
import { shorten } from '../../../report/text/shorten.ts';
import { malText as text } from '../../malText.sv.ts';

/**
 * What another status has, a sentence for each goal that it is of; before them, the words that another
 * scale gives.
 * @example "Andel läkemedel går från ej uppnådd till delvis uppnådd; målet går från uppnås delvis till uppnås."
 */
export function describeAndringar(
  nu: Pick<Maluppfyllelse, 'mal'>,
  provad: Pick<Maluppfyllelse, 'mal'>,
  skala: Regler['malskala'],
  provadSkala: Regler['malskala'] = skala,
): readonly string[] {
  const word = (status: Malstatus): string => malstatus[skala][status].toLowerCase();
  return [...describeOrd(provad, skala, provadSkala), ...describeStatus(nu, provad, word)];
}

/** What other words a scale gives, a sentence for each status that some goal has. */
function describeOrd(
  { mal }: Pick<Maluppfyllelse, 'mal'>,
  skala: Regler['malskala'],
  provadSkala: Regler['malskala'],
): readonly string[] {
  const statusar = (Object.keys(malstatus[skala]) as Malstatus[]).filter((status) =>
    mal.some((one) => one.status === status),
  );
  return statusar.flatMap((status) => {
    const [from, to] = [malstatus[skala][status], malstatus[provadSkala][status]];
    const count = mal.filter((one) => one.status === status).length;
    return from === to ? [] : [text.wordBecomes(from, to, count)];
  });
}

function describeStatus(
  nu: Pick<Maluppfyllelse, 'mal'>,
  provad: Pick<Maluppfyllelse, 'mal'>,
  word: (status: Malstatus) => string,
): readonly string[] {
  return nu.mal.flatMap((mal, at) => {
    const then = provad.mal[at];
    if (then === undefined) return [];
    const parts = mal.indikatorer.flatMap((indikator, index) => {
      const to = then.indikatorer[index]?.status ?? indikator.status;
      if (to === indikator.status) return [];
      const [from, till] = [indikatorstatus[indikator.status], indikatorstatus[to]];
      return text.indicatorGoes(nameIn(indikator.namn), from.toLowerCase(), till.toLowerCase());
    });
    const isSame = then.status === mal.status;
    if (parts.length === 0)
      return isSame
        ? []
        : [`${text.namedGoalGoes(nameIn(mal.namn), word(mal.status), word(then.status))}.`];
    const goal = isSame
      ? text.goalStays(word(mal.status))
      : text.goalGoes(word(mal.status), word(then.status));
    return [`${parts.join(', ')}; ${goal}.`];
  });
}

/** A name within a sentence. @example nameIn('Andel med aktuell plan. ') // "Andel med aktuell plan" */
const nameIn = (namn: string): string => shorten(namn).replace(/[\s.]+$/u, '');
