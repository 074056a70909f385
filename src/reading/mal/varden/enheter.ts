import type { Matenhet } from '../../../domain/mal/malunderlag.ts';

/** The unit of a place among others, "topp 50". */
export const PLATS = 'plats';

/** Nouns that are counted; each is a unit of its own. */
const counted =
  'brukare|klienter|elever|barn|ungdomar|deltagare|medarbetare|anställda|hushåll|familjer|ärenden|beslut|' +
  'platser|insatser|utbildningar|aktiviteter|tillfällen|gånger|gång|möten|besök|processer|tjänster|e-tjänster|' +
  'företag|lägenheter|bostäder|avvikelser|fall|händelser|registreringar|genomförandeplaner|planer|' +
  'placeringar|klagomål|synpunkter|årsarbetare|enheter|verksamheter|invånare|patienter|boende|chefer|' +
  'återinläggningar|personal|kontakter|bilar|fordon|kvm|kwh|mwh|kg|ton|km';

const forms: readonly (readonly [Matenhet, string])[] = [
  ['procentenheter', 'procentenhet(?:er)?|%-?enheter'],
  ['%', '%|procent|proc'],
  ['tkr', 'tkr|kkr|tsek|ksek|tusen kr(?:onor)?'],
  ['mnkr', 'mnkr|mkr|msek|mn kr|(?:miljoner|milj\\.?) kr(?:onor)?'],
  ['kr', 'kronor|kr|sek'],
  ['st', 'stycken|styck|st|antal'],
  ['månader', 'månader|månad|mån'],
  ['veckor', 'veckor|vecka'],
  ['dagar', 'arbetsdagar|dagar|dag|dgr'],
  ['dygn', 'dygn'],
  ['timmar', 'timmar|timme|tim|h'],
  ['minuter', 'minuter|minut|min'],
  ['år', 'år'],
  ['personer', 'personer|person|pers'],
  ['index', 'indexenheter|indexvärde|index'],
  ['poäng', 'poäng'],
  ['betyg', 'betyg'],
  [PLATS, 'plats'],
];

const countedWord = new RegExp(`^(?:${counted})$`, 'u');
const exact = forms.map(([enhet, form]) => [enhet, new RegExp(`^(?:${form})$`, 'u')] as const);

/** Every written form of a unit, as the source of a regular expression. */
export const ENHET = `(?:${forms.map(([, form]) => form).join('|')}|${counted})(?!\\p{L})`;

/**
 * The one form of a unit as written in lower case, or null.
 * @example toMatenhet('mån') // "månader"
 */
export function toMatenhet(written: string): Matenhet | null {
  if (countedWord.test(written)) return written;
  return exact.find(([, form]) => form.test(written))?.[0] ?? null;
}

/** Whether a unit counts things, and so agrees with "st". */
export const isCounted = (enhet: Matenhet): boolean =>
  enhet === 'st' || enhet === 'personer' || countedWord.test(enhet);
