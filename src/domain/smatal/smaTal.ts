import type { Matenhet } from '../mal/malunderlag.ts';

/** Source: Offentlighets- och sekretesslagen 26 kap.; so few can be one person and those around. */
const FEWEST = 1;
const MOST = 3;

/**
 * Whether a count is so small that it may point at a person. None is nobody.
 * @example isSmaTal(3) // true
 * @example isSmaTal(0) // false
 */
export const isSmaTal = (varde: number): boolean =>
  Number.isInteger(varde) && varde >= FEWEST && varde <= MOST;

/** What is told of in words: a share, an average, money, a change, a plan. None of them counts anybody. */
const measures =
  /%|(?<!\p{L})(?:andel|procent|snitt|median|index|kr|tkr|mnkr|mkr|kronor|mål|diff)(?!\p{L})|(?<!\p{L})(?:medel|per(?!\p{L}|\s*\d))|genomsnitt|målvärde|kostnad|intäkt|utgift|belopp|budget|prognos|förändring|skillnad|differens|ökning|minskning|avvikelse|nöjd|ålder(?!s)|väntetid|handläggningstid/iu;

/** Words for people, and for what is done for one of them. */
const persons =
  'brukar\\p{L}*|klient\\p{L}*|person(?:er)?|pers|individ\\p{L}*|barn|unga|ungdom\\p{L}*|vuxna|elever?|deltagare|\\p{L}*placering\\p{L}*|\\p{L}*placerad\\p{L}*|\\p{L}*hushåll|famil(?:j|jer)|familjehem|jourhem|patient\\p{L}*|sökande|\\p{L}*tagare|\\p{L}*mottagare|flykting\\p{L}*|nyanlända|ensamkommande|\\p{L}*sökande|avlidna|dödsfall|kvinnor|män|flickor|pojkar|intagna|inskrivna|utskriv\\p{L}*|hyresgäst\\p{L}*|\\p{L}*anmälning\\p{L}*|lvu|lvm|hvb|sis|\\p{L}*dygn|(?:vård)?ärenden?|\\p{L}*beslut|omhändertag\\p{L}*|vräkning\\p{L}*|avhysning\\p{L}*';

/** Words for what is no person: homes, units, meetings, vehicles. */
const things =
  '\\p{L}*platser|\\p{L}*lägenheter|bostäder|enheter|verksamheter|\\p{L}*fordon|\\p{L}*bilar|utbildning\\p{L}*|aktivitet\\p{L}*|möten|tillfällen|processer|\\p{L}*tjänster|indikatorer|mål|avdelningar|lokaler|kvm|chefer|årsarbetare|anställda|medarbetare|timmar|dagar|månader|veckor|minuter|rader|system|rutiner|planer|besök|samtal';

const noun = new RegExp(`(?<!\\p{L})(?:(${persons})|(${things}))(?!\\p{L})`, 'iu');
/** "Antal med hemtjänst", "Antal i gruppboende": those who have it and live there. */
const those = /^antal\s+(?:i|med|på|som|utan|hos|inom|över|under)(?!\p{L})/iu;

/** What a heading or a name of a row counts: people, other things, what is not said, or nothing (a share, money). */
export type Raknat = 'personer' | 'annat' | 'osagt' | 'inget';

/**
 * What a text says is counted; the first noun decides.
 * @example whatIsCounted('Antal med hemtjänst') // "personer"
 * @example whatIsCounted('Antal platser i särskilt boende') // "annat"
 * @example whatIsCounted('Kostnad per brukare') // "inget"
 */
export function whatIsCounted(text: string): Raknat {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (measures.test(line)) return 'inget';
  if (those.test(line)) return 'personer';
  const found = noun.exec(line);
  if (found === null) return 'osagt';
  return found[1] === undefined ? 'annat' : 'personer';
}

/** Units in which people, or days of their care, are counted. */
const personal: ReadonlySet<Matenhet> = new Set([
  ...['personer', 'brukare', 'klienter', 'elever', 'barn', 'ungdomar', 'deltagare', 'hushåll'],
  ...['familjer', 'placeringar', 'patienter', 'boende', 'ärenden', 'beslut'],
]);

/** Whether a unit says that people are counted. @example isPersonal('personer') // true */
export const isPersonal = (enhet: Matenhet | null): boolean =>
  enhet !== null && personal.has(enhet);
