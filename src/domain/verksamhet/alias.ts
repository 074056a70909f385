import { normalName } from './nyckel.ts';

/**
 * The names that municipalities print for one and the same verksamhet, by what they have in common. They
 * are patterns of the normalised name; the first that fits is the verksamhet.
 * Source: names that differ between reports of two years, or between table and text, of one municipality.
 */
const aliases: readonly (readonly [string, RegExp])[] = [
  [
    'politik',
    /^(?:nämnd(?:en)?(?:[ -]och)? ?styrelseverksamhet|nämnds?(?:verksamhet|kostnader)?|politisk (?:verksamhet|ledning|organisation)|politik|politisk nämnd)$/u,
  ],
  [
    'gemensamt',
    /^(?:förvaltningsgemensam(?:t|ma)?(?: verksamheter?)?|förvaltningsledning(?: och administration)?|gemensam(?:t|ma verksamheter|ma kostnader| verksamhet| förvaltning)?|ledning och administration|förvaltningsövergripande)$/u,
  ],
  ['ifo', /^(?:individ[ -]*(?:och|&) ?familj(?:eomsorg(?:en)?)?|ifo|iof|individ och familj)$/u],
  [
    'lss',
    /^(?:lss(?:-verksamhet)?|funktionsstöd|funktionshinder(?:omsorg)?|fs|omsorg om funktionsnedsatta|stöd (?:och|&) service)$/u,
  ],
  [
    'säbo',
    /^(?:säbo|särskil(?:t|da) boenden?(?:\s*\/\s*(?:annat boende|demens))?|vård- och omsorgsboenden?|äldreboenden?)$/u,
  ],
  [
    'hemtjänst',
    /^(?:hemtjänst(?:en)?(?: i ordinärt boende)?(?: (?:ink|inkl|inklusive)\.? ?natt(?:patrull)?)?)$/u,
  ],
  [
    'socialpsykiatri',
    /^(?:socialpsykiatri(?:n)?|långvarig psykisk (?:störning|funktionsnedsättning)|psykisk funktionsnedsättning)$/u,
  ],
  [
    'ekonomiskt bistånd',
    /^(?:övr\.? ?(?:insatser)? ?(?:vuxna)? ?\/ ?ekonomiskt bistånd|övriga insatser(?: vuxna)? ?\/ ?ekonomiskt bistånd|ekonomiskt bistånd|försörjningsstöd)$/u,
  ],
  [
    'missbruk',
    /^(?:vård för vuxna med missbruksproblem|missbruks?(?:vård)?(?: vuxna)?|vuxna missbruk)$/u,
  ],
  ['barn och unga', /^(?:barn[ -]*(?:och|&) ungdomsvård|barn (?:och|&) (?:unga|ungdom|familj))$/u],
  [
    'flykting',
    /^(?:flykting(?:mottagande|verksamhet)?t?|integration(?: och flykting)?|mottagande av flyktingar)$/u,
  ],
  [
    'rehab',
    /^(?:inkontinens, rehab, omvårdnad|rehab(?:ilitering)?|hälso- och sjukvård och rehab|rehab(?:ilitering)? och omvårdnad)$/u,
  ],
  ['hälso- och sjukvård', /^(?:hälso-? ?och sjukvård|hsl|hsv|sjuksköterskeverksamhet)$/u],
  ['dagverksamhet', /^(?:dagverksamhet(?:,? ordinärt boende)?)$/u],
  ['bostadsanpassning', /^(?:bostadsanpassning(?:sbidrag)?)$/u],
  ['daglig verksamhet', /^(?:daglig verksamhet(?: (?:enl(?:igt|\.)?) lss)?)$/u],
  [
    'personlig assistans',
    /^(?:personlig(?: assistans|a assistenter)(?: enl(?:igt|\.)? (?:lss(?:\/(?:sfb|lass))?))?)$/u,
  ],
  ['äldreomsorg', /^(?:äldreomsorg(?:en)?|vård och omsorg om äldre|äo)$/u],
];

/**
 * Whether two names are those of one verksamhet: `lika` when they are written the same, `alias` when only
 * practice says so (to be told as an assumption), null when they are not.
 * @example samma('Politisk verksamhet', 'Nämnd och styrelseverksamhet') // "alias"
 */
export function samma(a: string, b: string): 'lika' | 'alias' | null {
  if (normalName(a) === normalName(b)) return 'lika';
  const [one, other] = [aliasOf(a), aliasOf(b)];
  return one !== null && one === other ? 'alias' : null;
}

/** What a name is an alias of; null when it is none that is known. @example aliasOf('SÄBO') // "säbo" */
export function aliasOf(name: string): string | null {
  const normal = normalName(name);
  const known = found.get(normal);
  if (known !== undefined) return known;
  const alias = aliases.find(([, pattern]) => pattern.test(normal))?.[0] ?? null;
  if (found.size > MOST_KEPT) found.clear();
  found.set(normal, alias);
  return alias;
}

// The same names are asked for in every pair of tables.
const found = new Map<string, string | null>();
const MOST_KEPT = 10_000;
