import { foldSpaces } from '../cells/cellText.ts';
import { unitInText } from '../cells/unitInText.ts';

/** What a column of a ledger table, a kodplan or a list of ansvar holds, by its header. */
export type LedgerRole =
  | 'ansvar'
  | 'verksamhet'
  | 'konto'
  | 'kod'
  | 'period'
  | 'ar'
  | 'typ'
  | 'debetKredit'
  | 'debet'
  | 'kredit'
  | 'belopp'
  | 'summa'
  | 'text'
  | 'enhet'
  | 'chef'
  | 'grupp'
  | 'gruppnamn';

/** Rules in order: the first that fits decides. `text` is lower case without unit, year and brackets. */
const rules: readonly (readonly [RegExp, LedgerRole])[] = [
  [
    /^(?:ans(?:v|var|varskod|varsnr|varsnummer|varsställe|varsområde|vars ?id|vars ?kod)?|org|organisation(?:skod|snr|senhet)?|org ?enhet|org ?kod|enhets?kod|enhetsnr|enhets?id|kst|kst ?(?:kod|nr|id)|k ?ställe|kostn ?st(?:älle|älleskod)?|kostnads ?ställe|resultatställe|a ?kod|kostnadsst(?:älle|ällen)?|kostnadsställe(?:kod|nr)|resultatenhet|re|ks|avd|avdelnings? ?(?:kod|nr)|budgetansvar|koddel ansvar|(?:ansv|ansvar|org|enhet) ?(?:kod|nr|id)|kod (?:ansvar|enhet)|cost cent(?:re|er))$/,
    'ansvar',
  ],
  [
    /^(?:verksamh?(?:et)?(?:s?kod|s?nr|snummer|s ?id|sgren)?|vh?s?h?t(?: ?kod| ?nr)?|verks?h?|vh|vks?h?|vsh|vhet|verks ?het|v ?kod|verksamhetsslag|verks?(?:kod|nr)|(?:verksamhet|verks) (?:kod|nr|id)|(?:kod|koddel) verksamhet|activity)$/,
    'verksamhet',
  ],
  [
    /^(?:konto|kto|kont)(?:klass|kod|nr|no|nummer|grupp|slag|sträng)?(?: ?(?:kod|nr|no|id|nummer))?$|^(?:klass|kod konto|bas ?konto|huvudkonto|underkonto|konto bas|k ?kod|kt|account)$|(?<!mot|bank|giro|kund)konto(?: ?(?:kod|nr|id))?$/,
    'konto',
  ],
  [/^(?:kod|nr|nummer|id)$/, 'kod'],
  [
    /^(?:period(?:en)?|period ?(?:text|namn|benämning)|avser period|huvudboksperiod|tidpunkt|räkenskapsperiod|per|prd|tid|tidsperiod|kalendermånad|månad|mån|mnd|månads?nr|datum|dat|date|bokf(?:örings?|ört|d)? ?(?:datum|dat|dag|period|månad|mån|per)|period ?(?:nr|id|kod)|(?:ver(?:ifikations?|ifikat)?|trans(?:aktions)?|affärs|redovisnings|fakturabokförings|konterings) ?(?:datum|dat|dag|period)|redov ?(?:per|period)|utfallsperiod|reg(?:istrerings)?(?: ?datum| ?dat)|faktura ?datum|bokförd|(?:åå)?ååmm|(?:yy)?yymm|månad nr|årmån|år ?mån(?:ad)?|år ?per(?:iod)?)$/,
    'period',
  ],
  [
    /^(?:år|årtal|räkenskapsår|räkensk ?år|budgetår|redovisningsår|bokföringsår|bokslutsår|kalenderår|räk ?år|year)$/,
    'ar',
  ],
  [
    /^(?:typ|slag|serie|datatyp|version|värdetyp|beloppstyp|scenario|utfall ?budget|budget ?utfall|u ?b)$/,
    'typ',
  ],
  [
    /^(?:d ?[kc]|deb(?:et)? ?(?:och|eller)? ?kred?(?:it)?|debit credit|(?:dk|debet ?kredit) ?kod|tecken|\+)$/,
    'debetKredit',
  ],
  [/^(?:belopp )?(?:debet|deb|debit)(?: ?belopp)?$/, 'debet'],
  [/^(?:belopp )?(?:kredit|kred|credit)(?: ?belopp)?$|^(?:intäkt|inkomst)(?:er)?$/, 'kredit'],
  [/^(?:summa|totalt?|totalsumma|hel ?år(?:et)?|hela året|årssumma|summering|s:a)$/, 'summa'],
  [
    /^(?:(?:summa(?: av)?|sum of|bokf(?:ört|ördt|örda?)?|redovisat|konterat|netto|trans(?:aktions)?|ver(?:ifikations)?) ?)?(?:(?:budget|månads|period|utfalls|års|helårs)?bel(?:opp)?|saldo|netto|amount|värde|bokfört|redovisat|nettokostnad(?:er)?|nettobelopp|kostnad(?:er)?)(?: (?:sek|netto|exkl moms|ex moms))?$/,
    'belopp',
  ],
  [
    /^(?:(?:summa av|ack(?:umulerat|umulerad)?|tot(?:alt?)?) )?(?:(?:beslutad|fastställd|reviderad|justerad|aktuell|gällande|ursprunglig) )?(?:(?:period|månads|års|helårs|ack|netto|intern|detalj|drift)?(?:utfall|utf|budget|bud|bu)|period bud(?:get)?|budgeterat|bokslut|ram|budgetram)(?: (?:per|ack(?:umulerat|umulerad)?|period(?:en)?|månad(?:en)?|mån|helår|hel år|år|netto|belopp))?$/,
    'belopp',
  ],
  [/chef|attestant|^ansvarig|^budgetansvarig|^rollinnehavare|^befattning|^roll$/, 'chef'],
  [
    /^(?:(?:rapport|huvud)(?:grupp|verksamhet|kod|rad)(?:s?kod)?|(?:aggregerad|summerad|samlad) (?:verksamhet|nivå|kod)|(?:rapporterings|redovisnings|summa|summerings|budget)(?:nivå|grupp|område)|grupp(?:kod|ering)?|verksamhets(?:grupp|område|block)|(?:rapporteras|summeras?|redovisas|förs|aggregeras|mappas|rullas?(?: upp)?|hör|läggs|ingår|räknas)(?: (?:som|på|under|till|i|in i|mot|hos))?(?: (?:verksamhet|grupp|rad))?|(?:summerings|summa|samlings|över|huvud)kod|huvudgrupp|område|summering till|summanivå|överordnad(?: kod| verksamhet)?|överliggande|förälder|tillhör|nivå ?[12]|block|mappning|programområde)$/,
    'grupp',
  ],
  [
    /^(?:(?:rapport)?grupp(?:ens)? ?(?:namn|benämning|text)|(?:rapport|huvud)verksamhet(?:ens)? ?(?:namn|benämning)|benämning grupp|namn grupp)$/,
    'gruppnamn',
  ],
  [
    /^(?:enhet(?:snamn|ens namn)?|ansvars? ?(?:namn|text|benämning)|ansvarsenhet|avdelning|arbetsplats|organisationsnamn|orgnamn|enhets?benämning)$/,
    'enhet',
  ],
  [/(?:text|namn|benämning|beskrivning)$|^(?:ben(?:ämn)?|klartext|förklaring)$/, 'text'],
];

/**
 * What the header of a column in the ledger world means, or null.
 * Source: the column names of Swedish accounting exports, docs/ordlista.md.
 * @example roleOfHeader('Kto nr') // "konto"
 */
export function roleOfHeader(header: string): LedgerRole | null {
  if (header === '' || header.length > 40) return null;
  if (/\((?:t|text|namn)\)$/i.test(header)) return 'text';
  const both = codeAndName.exec(header)?.[1];
  if (both !== undefined) return roleOf(both);
  const role = roleOf(header) ?? roleOf(header.replace(broken, ''));
  return role === null || role === 'typ' || role === 'kod'
    ? (codeInBrackets(header) ?? role)
    : role;
}

/** "Koddel 1 (Konto)": what the brackets say, where the rest says nothing of its own. */
function codeInBrackets(header: string): LedgerRole | null {
  const role = roleOf(/\((\p{L}+)\)/u.exec(header)?.[1] ?? '');
  return role === 'ansvar' || role === 'verksamhet' || role === 'konto' ? role : null;
}

/** "Konto/benämning": the code with its name in one cell. */
const codeAndName = /^(\p{L}+)\s*(?:\/|\+|&|och)\s*(?:kontonamn|namn|benämning|text)$/iu;

/** "Verk- samhet": a word that a narrow column has broken. */
const broken = /[-\u00AD]\s+(?=\p{Ll})/gu;

function roleOf(header: string): LedgerRole | null {
  const text = bareHeader(header);
  if (text === '') return unitInText(header) === null ? null : 'belopp';
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const bareHeader = (header: string): string =>
  foldSpaces(
    header
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
      .replace(
        /(?<!\p{L})(?:i )?(?:tkr|kkr|mnkr|mkr|sek|kr|hela kronor|(?:tusentals?|miljoner) (?:kronor|kr)|kronor)(?!\p{L})/gu,
        ' ',
      )
      .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ')
      .replace(/[.,/\\_:;*-]+/g, ' '),
  );
