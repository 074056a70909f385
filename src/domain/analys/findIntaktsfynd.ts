import type { Fynd } from '../fynd/fynd.ts';
import type { Analys } from './analys.ts';
import { isOfOtherTime } from './textroll.ts';

/**
 * "Ett överskott på intäkter", and then nothing that makes it one of a part of them. A surplus on costs
 * may mean either, so of those nothing is said.
 */
const onIncomes =
  /(?<!inget |inga |inte |utan |varken )(?<=^|[^\p{L}])(över|under)skott på intäkter(?:na)?(?=\s*(?:$|[.;,!)]|(?:och|men|samt|genom|på grund|till följd|eftersom|jämfört|mot|som|vilket|per|för (?:hel)?året)(?!\p{L})))/iu;

/**
 * What a text says of the incomes of its verksamhet that the verksamhetsanalys contradicts: a surplus where
 * they are under budget or just as budgeted, or the other way.
 */
export function findIntaktsfynd(analys: Analys, texts: readonly string[]): readonly Fynd[] {
  const { poster, plats, namn } = analys;
  if (poster === null) return [];
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u))
    .flatMap((sentence): readonly Fynd[] => {
      const said = isOfOtherTime(sentence) ? null : onIncomes.exec(sentence);
      if (said === null) return [];
      const riktning = said[1]?.toLowerCase() === 'över' ? 'overskott' : 'underskott';
      const isTrue = riktning === 'overskott' ? poster.intakter > 0 : poster.intakter < 0;
      if (isTrue) return [];
      const what = { verksamhet: namn, riktning, avvikelse: poster.intakter } as const;
      return [{ ...plats, typ: 'textMotIntakter', allvar: 'varning', ...what }];
    })
    .slice(0, 1);
}
