import type { Maluppfyllelse } from '../mal/maluppfyllelse.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import type { Analysmal } from './analys.ts';

/** A shorter name is found in too many words. */
const SHORTEST = 3;

/**
 * The judged nämndmål whose name has the whole name of the verksamhet in it, with or without an ending:
 * "äldreomsorgens" speaks of Äldreomsorg. A goal that only seems to speak of it is left out.
 * @example findGoals('LSS', maluppfyllelse) // "Serviceutbudet inom LSS och socialpsykiatri …"
 */
export function findGoals(
  namn: string,
  { mal }: Pick<Maluppfyllelse, 'mal'>,
): readonly Analysmal[] {
  const name = foldHyphens(namn);
  if (name.length < SHORTEST) return [];
  const speaks = new RegExp(`(?<!\\p{L})${escape(name)}(?:en|ens|n|ns|s|et|ets)?(?!\\p{L})`, 'u');
  return mal
    .filter(({ slag, status }) => slag === 'namndmal' && status !== 'ejBedomd')
    .filter((one) => speaks.test(foldHyphens(one.namn)))
    .map((one) => ({ namn: one.namn, status: one.status }));
}

/** "Hälso-och sjukvård" and "Hälso- och sjukvård" are one name. */
const foldHyphens = (text: string): string => normalName(text).replace(/-\s*/gu, '-');

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
