import type { Uppfoljning } from '../../../domain/uppfoljning/uppfoljning.ts';
import { text } from '../../text.sv.ts';

type Goals = Pick<Uppfoljning, 'mal'>;

/** How many goals are achieved. @example "2 av 6" */
export const goalsCount = ({ mal }: Goals): string =>
  text.outOf(mal.malTotalt.uppnadd, mal.mal.length);

/** How many indicators are achieved, and how many are not judged. @example "19 av 25 indikatorer uppnådda, 1 ej bedömd" */
export function indicatorsText({ mal: { totalt } }: Goals): string {
  const { uppnadd, delvis, ej, ejBedomd } = totalt;
  return [
    text.indicatorsDone(uppnadd, uppnadd + delvis + ej + ejBedomd),
    ...(ejBedomd === 0 ? [] : [text.notJudged(ejBedomd)]),
  ].join(', ');
}

/** The goals in a sentence for the result; null when there are none. @example "2 av 6 mål är uppnådda." */
export const goalsSentence = ({ mal }: Goals): string | null =>
  mal.mal.length === 0 ? null : text.goalsDone(mal.malTotalt.uppnadd, mal.mal.length);
