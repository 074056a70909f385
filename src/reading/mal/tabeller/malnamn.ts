import type { Malslag } from '../../../domain/mal/malunderlag.ts';

/** What a text that names a goal, or what stands above goals, is. */
export interface Malnamn {
  readonly niva: 'malomrade' | 'kfMal' | 'namndmal' | 'indikator' | null;
  readonly namn: string;
  /** The number in front of it, "3" of "3. Trygg omsorg" or "Nämndmål 3: Trygg omsorg". */
  readonly nr: string | null;
  readonly slag: Malslag | null;
}

const numbered =
  /^(?:nr\.?\s*)?(\d{1,2}(?:\.\d{1,2})*|[A-ZÅÄÖ]\d{1,2})(?:[.:)]\s*|\s+[-–—]?\s*)(?=["”»]?\p{Lu})/u;
const omrade =
  /^(?:målområde|fokusområde|strategiskt område|prioriterat område|perspektiv|målbild)(?:\s*\d+)?\s*[:.–—-]?\s*/iu;
const kf =
  /^(?:kommunfullmäktiges|fullmäktiges|kf[-:]?s?|kommunens|kommunövergripande|övergripande)\s*(?:övergripande\s*|inriktnings)?mål(?:\s*\d+)?\s*[:.–—-]?\s*/iu;
const namnd =
  /^(?:nämndmål|nämnd(?:en)?s mål|verksamhetsmål|resultatmål|mål|kvalitetsfaktor|utvecklingsmål|grunduppdrag)(?:\s*(\d{1,2}(?:\.\d{1,2})*))?\s*(?::|[.–—-]\s|(?<=\d)\s)\s*/iu;

/**
 * A name without the words and the number that say what it is.
 * @example readMalnamn('Nämndmål 3: Trygg omsorg') // { niva: 'namndmal', namn: 'Trygg omsorg', nr: '3', … }
 * @example readMalnamn('Målområde 1: Välfärd').namn // "Målområde 1: Välfärd": an area keeps its words
 */
export function readMalnamn(text: string): Malnamn {
  if (omrade.test(text)) return { niva: 'malomrade', namn: text, nr: null, slag: null };
  const high = kf.exec(text);
  if (high)
    return { niva: 'kfMal', namn: text.slice(high[0].length) || text, nr: null, slag: null };
  if (/^indikator(?:er)?\s*:/iu.test(text))
    return { niva: 'indikator', namn: text.replace(/^[^:]+:\s*/u, ''), nr: null, slag: null };
  const own = namnd.exec(text);
  const after = own ? text.slice(own[0].length) : text;
  const number = numbered.exec(after);
  const namn = number ? after.slice(number[0].length) : after;
  return {
    niva: own ? 'namndmal' : null,
    namn: namn || text,
    nr: own?.[1] ?? number?.[1] ?? null,
    slag: slagInText(own?.[0] ?? ''),
  };
}

/** What kind of goals a heading speaks of; null for nämndmål and where it says nothing. */
export function slagInText(text: string): Malslag | null {
  if (/kvalitets?faktor/iu.test(text)) return 'kvalitetsfaktor';
  if (/utvecklingsmål/iu.test(text)) return 'utvecklingsmal';
  return /grunduppdrag/iu.test(text) ? 'grunduppdrag' : null;
}
