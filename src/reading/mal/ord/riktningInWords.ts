import type { Riktning } from '../../../domain/mal/malunderlag.ts';

/** A direction that words give, and how sure they are. */
export interface Ordriktning {
  readonly varde: Riktning;
  readonly sakerhet: number;
}

const LESS =
  '(?:minska(?:s)?|sänka(?:s)?|sjunka|bli (?:färre|lägre|kortare|mindre)|vara (?:färre|lägre|kortare)|kortas|förkortas|reduceras|halveras|upphöra|hållas nere)';
const MORE =
  '(?:öka(?:s)?|höja(?:s)?|stiga|bli (?:fler|högre|längre|bättre)|vara (?:fler|högre)|förbättras|stärkas|växa|utökas)';
const demandsLess = new RegExp(
  `(?<!\\p{L})(?:ska|skall|bör)(?: \\p{L}+){0,2} ${LESS}(?!\\p{L})|^(?:att )?(?:minska|minskad|minskat|minskade|minskning av|sänka|sänkt|färre|lägre|kortare)(?!\\p{L})`,
  'u',
);
const demandsMore = new RegExp(
  `(?<!\\p{L})(?:ska|skall|bör)(?: \\p{L}+){0,2} ${MORE}(?!\\p{L})|^(?:att )?(?:öka|ökad|ökat|ökade|ökning av|höja|höjd|fler|högre)(?!\\p{L})`,
  'u',
);
const notLess = new RegExp(`(?:ska|skall) (?:inte|ej) ${LESS}`, 'u');
const notMore = new RegExp(`(?:ska|skall) (?:inte|ej) ${MORE}`, 'u');

/** The direction that a text demands in so many words ("ska minska", "Ökad …"), or null. */
export function saysChange(folded: string): Riktning | null {
  if (notLess.test(folded)) return 'hogre';
  if (notMore.test(folded)) return 'lagre';
  const less = demandsLess.exec(folded);
  const more = demandsMore.exec(folded);
  if (less && more) return less.index < more.index ? 'lagre' : 'hogre';
  if (less) return 'lagre';
  return more ? 'hogre' : null;
}

const balance =
  /budgetram|budget i balans|ekonomi i balans|(?:håller|hålla|klarar) (?:sin|sina|den|tilldelad)? ?(?:\p{L}+ )?(?:drift)?budget|budget-?avvikelse|(?:netto)?avvikelse (?:mot|från|gentemot) (?:\p{L}+ )?budget|resultat (?:mot|i förhållande till) budget|budgetöverskott|^avvikelse,? \(?(?:i )?(?:tkr|mnkr|kr)(?!\p{L})/u;

/** Whether an indicator speaks of the nämnd's result against budget, where more is a surplus. */
export const isBalance = (folded: string): boolean => balance.test(folded);

const better =
  /(?<!miss|o)nöjd|upplev|(?<!o)trygg(?!hetslarm)|triv(?:s|sel)|välbefinnande|välmående|delaktig|inflytande|självbestämm|påverka|kvalitet(?!sbrist)|index|(?<!\p{L})(?:hme|nki|nmi|enps)|bemöt|(?<!o)tillgänglig|får (?:bestämma|hjälp|praktik|arbete)|erbjud|genomför|dokumenter|följts upp|uppföljd|(?<!in)aktuell(?!a ärenden)|registrer|riskbedöm|(?<!o)utbilda|utbildning|kompetens|behörig|legitimera|heltid|frisk|självförsörj|egen försörjning|praktik|sysselsättning|anställning|digital|e-tjänst|automatiser|välfärdsteknik|(?<!ej |icke |inte |o)verkställd|i tid(?!\p{L})|inom (?:rätt|utsatt|lagstadgad)|servicemätning|rekommender|stolt|måluppfyll|nått sitt mål|täckningsgrad|kostnadstäckning|soliditet|överskott|nyttjandegrad|beläggning|brukarbedömning|helhetsomdöme|betyg|vaccin|besökare|överlevnad|fullfölj|examen|gymnasiebehörig|återv(?:in|un)|förnybar|ekologisk|tydligt svar|besvaras|får svar|rehabiliter|omsorg av hög|volontär|kontaktperson|genomförandeplan|synpunkter som|resurseffektiv|närvaro(?<!frånvaro)|\p{L}{3,20}fri(?:a|tt)?(?!\p{L})/u;
const worse =
  /frånvaro|rankn?ing|inbrott|stöld|sjuktal|sjukskriv|(?:personal|chefs|medarbetar)?omsättning|bidragstid|vänte?tid|väntan|kö(?:er|erna)?(?!\p{L})|kötid|(?:handlägg|utrednings|svars|led|genomlopps|ligg|inställelse|behandlings|ärende)\p{L}*tid|tid (?:från|mellan|till)|återinl(?:ägg|agd)|återinskriv|återaktualis|återfall|(?:drift|avlopps|leverans|trafik|produktions)st(?:ör|opp)|avbrott|försörjningsstöd|ekonomiskt bistånd|bidragsberoende|arbetslös|avvikelse|fallolyck|fallskad|fallincident|(?<!\p{L})fall(?!\p{L})|trycksår|vårdskad|läkemedelsfel|olyck|arbetsskad|tillbud|klagomål|kostnad(?!stäck)|utgift|(?:ej|icke|inte|o)[ -]?verkställ|(?<!\p{L})vite(?!\p{L})|viten|sanktion|utskrivningsklar|betaldag|(?<!\p{L})hot(?!\p{L})|våld|kränk|diskriminer|mobb|personalkontinuitet|(?<!\p{L})olika personal|antal(?:et)? (?:olika )?(?:personal|medarbetare|vårdare|personer) (?:som )?(?:en |ett |varje |per |besöker |möter )|övertid|mertid|fyllnadstid|timavlön|timanställ|inhyrd|hyrpersonal|bemanningspersonal|bemanningsföretag|delade turer|underskott|skuldsätt|koldioxid|utsläpp|co2|energianvändning|(?:energi|el|vatten|bränsle)förbrukning|svinn|avfall|placering|hvb|avhopp|avbrut|vakan[ts]|ensam|varken|antal(?:et)? dagar (?:från|till|mellan|innan)|(?<!\p{L})brist|placerade|otrygg|missnöj|ofrivillig|tvångs|skadegörelse|(?<!\p{L})brott(?!\p{L})|psykofarmaka|(?:tio|10) (?:eller fler )?läkemedel|undernär|felaktig|(?<!\p{L})fel(?!\p{L})|överklag|ändrade domar|missbruk(?!smott)|hemlös|vräkning|avhys|dröjsmål|smitt|infektion|besvär(?!a)|oro(?!sanm)|rök(?:ning|are|er)(?!\p{L})|alkoholkons|narkotika|(?<!\p{L})snus|självmord(?!sprev)|suicid(?!prev)|dödsfall|dödlig|dödade|omkom|skadade|övervikt|fetma|karies(?!fri)|stillasitt|fattigdom|utanförskap|trångbod|nedskräp|klotter|läckage|läck(?:a|or)(?!\p{L})|buller(?!plank|skydd|åtgärd)|underkän|anmärkning|ohälsotal|inställda|reklamation|felparker|subventionsgrad|föreläggande|restid|skuld(?!rådgiv|saner|fri)|(?:elever|barn|ärenden) per (?:\p{L}+ ?)?(?:lärar|pedagog|personal|förskollärar|medarbetar|heltidstjänst|årsarbetar|anställd|handläggar|vuxen|grupp|klass|avdelning)|(?:barngrupp|gruppstorlek|klasstorlek)/u;

const freed =
  /(?:utan|inga|ingen|inget|inte|ej|icke|slipp\p{L}*|fri(?:a|tt)? från|undvik\p{L}*|undvikit|minskad\p{L}*|minskat|förebygg\p{L}*|lämnat|avslutat|klarar sig utan|ut ur|från)(?: \p{L}+){0,3} $/u;
/** "Företag utan anmärkning": what is counted lacks what is bad, whether a count is named or not. */
const without = /(?:utan|fri(?:a|tt)? från)(?: \p{L}+)? $/u;
const settled =
  /åtgärda|utred(?:da|d|s|ts)|hantera(?:de|ts|d|s)|besvara(?:de|ts|d|s)|avsluta(?:de|ts|d|s)|analysera|följts upp|uppfölj|erbju|fått|får (?:svar|stöd|hjälp)|gått vidare|självförsörj|till (?:arbete|studier|självförsörjning)|hålls|(?<!miss)nöjda|rimlig/u;
const counts = /^(?:andel|antal|procentuell)\p{L}*/u;

/**
 * The direction that the words of an indicator give: the first word that is good or bad decides, unless
 * what is bad is said to be gone or dealt with ("utan avvikelser", "klagomål som besvarats"); null where
 * no word tells.
 */
export function riktningInWords(folded: string): Ordriktning | null {
  if (isBalance(folded)) return { varde: 'hogre', sakerhet: 0.9 };
  const good = better.exec(folded);
  const bad = worse.exec(folded);
  if (!bad) return good && { varde: 'hogre', sakerhet: 0.9 };
  if (good && good.index <= bad.index) return { varde: 'hogre', sakerhet: 0.85 };
  const before = folded.slice(0, bad.index);
  const counted = counts.test(folded);
  if (without.test(before) || (counted && freed.test(before)))
    return { varde: 'hogre', sakerhet: 0.85 };
  const shared = /^(?:andel|procentuell)/u.test(folded);
  if (shared && settled.test(folded)) return { varde: 'hogre', sakerhet: 0.75 };
  const near = before.split(' ').length <= 4;
  const reported = folded.includes('rapportera');
  return { varde: 'lagre', sakerhet: near && !reported && !(counted && good) ? 0.9 : 0.75 };
}
