import { foldSpaces } from '../cells/cellText.ts';

/** What a column of a ledger table, a kodplan or a list of ansvar holds, by its header. */
export type LedgerRole =
  | 'ansvar'
  | 'verksamhet'
  | 'konto'
  | 'kod'
  | 'period'
  | 'ar'
  | 'typ'
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
    /^(?:ansvar(?:skod|snr|snummer|sställe|s ?id)?|ansv|org|organisation(?:skod|snr)?|orgenhet|org ?kod|enhets?kod|enhetsnr|kst|kostnadsställe|resultatenhet|ansvar (?:kod|nr|id)|kod ansvar)$/,
    'ansvar',
  ],
  [
    /^(?:verksamhet(?:skod|snr|snummer|s ?id)?|vht(?: ?kod| ?nr)?|verks?|vh|verks?kod|verksamhet (?:kod|nr|id)|kod verksamhet)$/,
    'verksamhet',
  ],
  [
    /^(?:konto(?:klass|kod|nr|nummer|grupp|slag)?|kto(?: ?nr| ?kod)?|kontoklass|klass|konto (?:kod|nr|id|nummer)|kod konto)$/,
    'konto',
  ],
  [/^(?:kod|nr|nummer|id)$/, 'kod'],
  [
    /^(?:period(?:en)?|per|månad|mån|månadsnr|datum|date|bokf(?:örings|ört|)? ?(?:datum|dat|period|månad)|bokföringsdag|(?:ver(?:ifikations)?|trans(?:aktions)?|affärs|redovisnings|fakturabokförings) ?(?:datum|dat|period)|redov ?period|årmån|år ?månad|år ?period)$/,
    'period',
  ],
  [/^(?:år|räkenskapsår|budgetår|redovisningsår)$/, 'ar'],
  [/^(?:typ|slag|serie|datatyp|version|värdetyp|utfall ?budget|budget ?utfall)$/, 'typ'],
  [/^(?:debet|deb)(?: ?belopp)?$/, 'debet'],
  [/^(?:kredit|kred)(?: ?belopp)?$/, 'kredit'],
  [/^(?:summa|totalt?|totalsumma|hel ?år(?:et)?|hela året|årssumma|summering|s:a)$/, 'summa'],
  [
    /^(?:summa |bokfört |redovisat |netto ?)?(?:belopp|saldo|netto|amount|värde|bokfört|redovisat)(?: (?:sek|netto|exkl moms|ex moms))?$/,
    'belopp',
  ],
  [
    /^(?:(?:period|månads|års|helårs|ack|netto)?(?:utfall|utf|budget|bud|bu)|bokslut|ram|budgetram)(?: (?:period(?:en)?|månad(?:en)?|helår|hel år|år|netto|belopp))?$/,
    'belopp',
  ],
  [/chef|^ansvarig|^budgetansvarig|^rollinnehavare|^befattning|^roll$/, 'chef'],
  [
    /^(?:(?:rapport|huvud)(?:grupp|verksamhet|kod|rad)(?:skod)?|grupp(?:kod|ering)?|verksamhetsgrupp|rapporteras(?: (?:som|på|under))?|summeras(?: (?:till|på))?|summering till|summanivå|överordnad(?: kod| verksamhet)?|förälder|tillhör|ingår i|nivå ?1|block|mappas till|mappning|rulla(?:s)? upp till|verksamhetsblock)$/,
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
  const text = bareHeader(header);
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const bareHeader = (header: string): string =>
  foldSpaces(
    header
      .toLowerCase()
      .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
      .replace(/(?<!\p{L})(?:i )?(?:tkr|kkr|mnkr|mkr|kr|kronor)(?!\p{L})/gu, ' ')
      .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ')
      .replace(/[.,/\\_:;*-]+/g, ' '),
  );
