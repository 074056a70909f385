import type { Malroll, Malslag } from '../../../domain/mal/malunderlag.ts';
import type { Month } from '../../../domain/period/month.ts';
import { periodInText } from '../../headers/periodInText.ts';

/**
 * What a header of a table of goals may say: a role, how many indicators there are of a kind, which way is
 * better, or a word whose meaning the cells below decide ("Mål": the goal or its målvärde; "Mått": the
 * indicator or how it is measured; "Måluppfyllelse": a judgement or values; "Område": what is judged, or a
 * målområde).
 */
export type Rubrikroll =
  | Malroll
  | 'malEllerNamndmal'
  | 'mattEllerIndikator'
  | 'statusEllerVarden'
  | 'omrade'
  | 'riktning'
  | 'antal'
  | 'antalUppnadda'
  | 'antalDelvis'
  | 'antalEj';

/** A header understood: its role, the year and month that it names, the unit of its column. */
export interface Malrubrik {
  readonly roll: Rubrikroll;
  readonly ar: number | null;
  readonly period: Month | null;
  /** A unit that holds for the bare numbers of the column, "Utfall (%)". */
  readonly enhet: string | null;
  /** What kind of goals the column lists. */
  readonly slag: Malslag | null;
  /** Whether only tables of goals have the word. */
  readonly egen: boolean;
}

type Regel = readonly [RegExp, Rubrikroll, 'egen'?];

/** Headers without spaces, hyphens and years: a copied document breaks its words anywhere. */
const regler: readonly Regel[] = [
  [/^(?:förändring|differens|diff|avvikelse|ansvarig|datum|senastuppdaterad|deadline)/u, 'okand'],
  [/trend|^utveckling$|^tendens$|^pil$/u, 'trend'],
  [/^(?:önskad)?(?:riktning|utveckling)$|^(?:bästa|eftersträvad)riktning$/u, 'riktning'],
  [/^(?:nr|nummer|löpnr|löpnummer|id|mål(?:nr|nummer|id)|indikator(?:nr|nummer|id))$/u, 'nr'],
  [/^(?:antal)?indikatorertotalt$|^antal(?:indikatorer|mått)?$|^totalt(?:antal)?$/u, 'antal'],
  [/^(?:antal|varav)?(?:gröna?|uppnådda|uppfyllda|nårmålet)(?:indikatorer)?$/u, 'antalUppnadda'],
  [/^(?:antal|varav)?(?:gula?|delvis(?:uppnådda|uppfyllda)?)(?:indikatorer)?$/u, 'antalDelvis'],
  [/^(?:antal|varav)?(?:röda?|(?:ej|inte)(?:uppnådda|uppfyllda))(?:indikatorer)?$/u, 'antalEj'],
  [/föregående|förgående|förra|tidigareår|^fg|^tidigare(?:utfall|värde|resultat)?$/u, 'foregaende'],
  [/^(?:bas|start|utgångs|ingångs)(?:värde|läge|år)$|^baslinje$|jämförelseår/u, 'foregaende'],
  [
    /^(?:utfall|resultat|värde)(?:och|mot|&|samt)mål(?:värde)?$|^(?:utfall|värde)mål(?:värde)?$|^resultatmålvärde$|^mål(?:värde)?(?:och|&)?(?:utfall|resultat)$/u,
    'utfallOchMal',
    'egen',
  ],
  [
    /^(?:målområde|fokusområde|målbild|strategisktområde|prioriteratområde|perspektiv)n?$/u,
    'malomrade',
    'egen',
  ],
  [
    /^(?:kommunfullmäktiges?|fullmäktiges?|kfs?|kommunens|kommun|kommunövergripande|övergripande|inriktnings|visions|strategiska?)(?:över?gripande|inriktnings)?mål$/u,
    'kfMal',
    'egen',
  ],
  [/^(?:kvalitetsfaktor(?:er)?|utvecklingsmål|grunduppdrag)$/u, 'namndmal', 'egen'],
  [
    /^(?:nämnd(?:en|er|s|ens)?s?|styrelsens?|förvaltningens?|verksamhets|resultat|effekt|del|kvalitets)mål(?:et|en)?$|^målsättning$|^åtagande$/u,
    'namndmal',
    'egen',
  ],
  [/^mål(?:och|&)uppdrag$|^uppdrag(?:och|&)mål$/u, 'indikator', 'egen'],
  [/^(?:verksamhets)?område$/u, 'omrade'],
  [/^mål(?:et|en)?$/u, 'malEllerNamndmal'],
  [
    /^mål(?:värden?|nivå|tal|gräns|ettal)|^(?:bör|rikt|krav)(?:värde|nivå)$|^ambitionsnivå$/u,
    'mal',
    'egen',
  ],
  [/^måluppfyll(?:else|nad)/u, 'statusEllerVarden', 'egen'],
  [
    /^(?:grad(?:avmåluppfyllelse)?|(?:bedömning|status)(?:av)?(?:(?:nämnd)?mål(?:et)?|måluppfyllelse|indikatorn?)?|(?:nämnd)?mål(?:et)?s?(?:status|bedömning)|(?:samlad|sammantagen|resultat|års|nämndens|styrelsens|förvaltningens|egen)bedömning|uppfyllelse(?:grad)?|uppfyllt|uppnått|uppnås|nåsmålet|färg|signal|symbol|smiley|prognos(?:måluppfyllelse)?)$/u,
    'status',
  ],
  [
    /^målprecisering|^(?:resultat|effekt|kvalitets|process)?mått$|^(?:nyckel|styr)tal$|^mätetal$/u,
    'mattEllerIndikator',
  ],
  [
    /^(?:mått(?:metod|enhet|ochmetod|källa)|mätmetod|metod|mätning|källa|datakälla|mätkälla|mätverktyg|uppföljningsmetod|mäts|hurmäts|frekvens|mätfrekvens|mättillfälle|mätperiod|enhet|måttenhet)/u,
    'matt',
  ],
  [
    /^(?:resultat|styr|mål)?indikator(?:er|ns?|er?ns)?(?:namn|benämning)?$|^indikator(?:mått)?$/u,
    'indikator',
    'egen',
  ],
  [
    /^(?:års|periodens|current|senaste|ackumulerat|ack)?(?:utfall|resultat|värde)(?:svärde|et|ack)?$|^(?:uppnått(?:värde|resultat)|mätvärde|senastemätning|nuläge|bokslut)$/u,
    'utfall',
  ],
  [
    /^(?:kommentar(?:er)?|analys|anteckning(?:ar)?|notering(?:ar)?|beskrivning|motivering|förklaring|åtgärd(?:er)?)/u,
    'kommentar',
  ],
];

const time =
  /(?:helår(?:et)?|delår(?:et)?|period(?:en)?|tertial\d?|kvartal\d?|[tq][1-4]|augusti|hittills|föråret|åren|året|år|per)$/u;
const ofPart = /^(?:t|q|tertial|kvartal) ?[1-4]$/iu;
const slagOf: Readonly<Record<string, Malslag>> = {
  kvalitetsfaktor: 'kvalitetsfaktor',
  kvalitetsfaktorer: 'kvalitetsfaktor',
  utvecklingsmål: 'utvecklingsmal',
  grunduppdrag: 'grunduppdrag',
};

const longestHeader = 60;

/**
 * What a header of a table of goals says; null when it is no word of such tables.
 * @example malrubrik('Målvärde 2025') // { roll: 'mal', ar: 2025, … }
 */
export function malrubrik(text: string): Malrubrik | null {
  if (text === '' || text.length > longestHeader) return null;
  const { rest, ar, period } = periodInText(text);
  const { bare, enhet } = withoutUnit(rest);
  const word = squeeze(bare);
  const roll = roleOf(word) ?? roleOf(word.replace(time, ''));
  if (roll) {
    const [, role, egen] = roll;
    return { roll: role, ar, period, enhet, slag: slagOf[word] ?? null, egen: egen === 'egen' };
  }
  const onlyTime =
    word.replace(time, '') === '' &&
    (ar !== null || /^(?:del|hel)år/u.test(word) || ofPart.test(text.trim()));
  return onlyTime ? { roll: 'utfall', ar, period, enhet, slag: null, egen: false } : null;
}

const roleOf = (word: string): Regel | undefined =>
  word === '' ? undefined : regler.find(([pattern]) => pattern.test(word));

/** "Resultat/mål" holds two things, a "Resultatmål" is one. */
const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=resultat ?)\/(?= ?mål)/u, 'och')
    .replace(/[\s\u2010-\u2015/.,:;*?()[\]-]+/gu, '');

function withoutUnit(text: string): { readonly bare: string; readonly enhet: string | null } {
  const match =
    /\s*(?:[(,]|\bi\b)\s*(%|procent|st|antal|tkr|mnkr|kr|index|dagar|månader|timmar)\s*\)?\s*$/iu.exec(
      text,
    ) ?? /\s+(%|tkr|mnkr)$/iu.exec(text);
  if (!match) return { bare: text, enhet: null };
  const [whole, unit = ''] = match;
  const enhet = { procent: '%', antal: 'st' }[unit.toLowerCase()] ?? unit.toLowerCase();
  return { bare: text.slice(0, -whole.length), enhet };
}
