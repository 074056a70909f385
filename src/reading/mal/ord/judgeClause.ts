import type { Bedomning } from './readBedomning.ts';

/** Clauses that speak of a goal without judging it: what is needed, what may happen, a part of it. */
const unjudging =
  /(?<!\p{L})(?:om (?:nämnd|kvalitets|utvecklings|del)?målet|ska|skall|krävs|huruvida|ifall|förutsatt|bör|måste|så att|hur|risk\p{L}*|möjlighet\p{L}*|svår\p{L}*|arbetet med att|för att|när|var ?för|vissa|flera|några|del(?:mål|en)|tidigare|föregående|förra|var)(?!\p{L})|^om |\?$/u;
const ofIndicators = /indikator|mätetal|nyckeltal|(?<!\p{L})mått(?:et|en)?(?!\p{L})/u;

const ADVERB = '(?:helt|fullt ut|nu|ännu|i nuläget|under året|under perioden|då|bara|endast)';
const NOT = '(?:inte|ej|icke)';
const REACHED =
  '(?:uppnå(?:dd?|tt|tts|s|dda|ddes)|uppfyll(?:d|t|ts|s|da|des)|nå(?:dd?|tt|tts|s|ddes))';
const TO_REACH =
  '(?:uppnås|uppfyllas|nås|uppnå|uppfylla|nå|klaras|vara uppnå(?:dd|tt)|vara uppfyll(?:d|t)|bli uppnå(?:dd|tt)|bli uppfyll(?:d|t))';
const EXPECTED =
  '(?:på (?:god )?väg (?:mot )?att|(?:kommer|väntas|förväntas|beräknas|bedöms|bedömer vi|prognosticeras|ser ut|tros|bedömningen är) ?(?:NOT )?(?:att )?(?:att )?(?:kunna)?)';
const PARTLY =
  '(?:delvis|till (?:en )?(?:viss|vissa|stor|stora|större|största|övervägande)? ?(?:del|delar|delen)|i (?:stort sett|huvudsak)|nästan|i viss mån)';

const pattern = (source: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${source.replaceAll('NOT', NOT)})(?!\\p{L})`, 'u');

const ADV = `(?:${ADVERB} )*`;
const unjudged = pattern(
  `NOT (?:är |har )?(?:bedömd|bedömt|bedömts|möjligt att bedöma)|(?:kan|går) NOT (?:att )?(?:bedömas|bedöma)|bedömning(?:en)? (?:saknas|görs (?:i|vid|senare))|ingen bedömning|bedöms (?:vid|i|först|senare)`,
);
const rules: readonly (readonly [RegExp, Bedomning])[] = [
  [
    pattern(
      `${EXPECTED} ?${ADV}NOT ${ADV}(?:kunna )?${TO_REACH}|NOT (?:kommer|väntas|förväntas|beräknas|bedöms|på (?:god )?väg)(?: att)?(?: kunna)? ${TO_REACH}|(?:kommer|väntas|förväntas|beräknas|bedöms) NOT (?:att )?(?:kunna )?${ADV}${TO_REACH}`,
    ),
    { status: 'ej', vantat: true },
  ],
  [
    pattern(`${EXPECTED} ?${ADV}${PARTLY} ${TO_REACH}|${EXPECTED} ?${TO_REACH} ${PARTLY}`),
    { status: 'delvis', vantat: true },
  ],
  [pattern(`${EXPECTED} ?${ADV}(?!vara)${TO_REACH}`), { status: 'uppnadd', vantat: true }],
  [
    pattern(
      `NOT (?:är |har |blev |har ännu )?${ADV}${REACHED}|${REACHED} (?:\\p{L}+ ){0,2}NOT|NOT når|når ${ADV}NOT|(?:låg|ingen|svag) måluppfyllelse|långt (?:ifrån|från) (?:\\p{L}+ ){0,3}mål\\p{L}*`,
    ),
    { status: 'ej', vantat: false },
  ],
  [
    pattern(
      `${PARTLY} ${REACHED}|${REACHED} (?:endast |bara |enbart )?${PARTLY}|(?:viss|medelhög|medelgod|delvis) måluppfyllelse|når ${PARTLY}`,
    ),
    { status: 'delvis', vantat: false },
  ],
  [
    pattern(
      `(?:är|har|blev|bedöms vara|anses vara|anses|bedöms som|därav|därmed|blivit) ${ADV}${REACHED}|når ${ADV}(?:nämnd|kvalitets|utvecklings)?målet`,
    ),
    { status: 'uppnadd', vantat: false },
  ],
  [
    pattern(
      `(?:mål|målet|nämndmålet|målen|grunduppdraget|uppdraget|kvalit[eé]t?n|kvalit[eé]ten|kvalitetsfaktorn|utvecklingsmålet|delmålet|målvärdet|målnivån)(?: (?!för)\\p{L}+){0,2} (?:${ADV})?(?:uppnås|uppfylls|nås|uppnåtts|uppfyllts|uppnåddes|uppfylldes)|(?:god|hög|full) måluppfyllelse`,
    ),
    { status: 'uppnadd', vantat: false },
  ],
  [
    /^(?:därav |helt )?(?:uppfyllt|uppnått|uppfylld|uppnådd|uppnås|uppfylls)(?: helt| fullt ut)?[.!]?$/u,
    { status: 'uppnadd', vantat: false },
  ],
];

const negation = pattern('NOT');

/** The judgement of a clause in lower case, or null; words of what is not reached go before what is. */
export function judgeClause(clause: string): Bedomning | null {
  if (unjudged.test(clause)) return { status: 'ejBedomd', vantat: false };
  if (unjudging.test(clause)) return null;
  const said = rules.find(([rule]) => rule.test(clause))?.[1] ?? null;
  if (said?.status === 'uppnadd' && negation.test(clause)) return null;
  return said && speaksOfIndicators(clause) ? null : said;
}

/** "6 indikatorer når målet" counts and doesn't judge. */
const speaksOfIndicators = (clause: string): boolean =>
  ofIndicators.test(clause) &&
  !/(?<!\p{L})(?:nämnd)?målet(?!\p{L})/u.test(clause.replace(/når \p{L}* ?målet/gu, ''));
