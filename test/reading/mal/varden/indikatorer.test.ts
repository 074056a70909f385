import type { LastMalvarde, Matvarden } from '../../../../src/reading/mal/varden/tolkat.ts';
import type { Matvarde } from '../../../../src/domain/mal/malunderlag.ts';
import { riktningOf } from '../../../../src/reading/mal/ord/riktningOf.ts';
import { fillEnhet } from '../../../../src/reading/mal/varden/fillEnhet.ts';
import { parseMalvarde } from '../../../../src/reading/mal/varden/parseMalvarde.ts';
import { parseMatvarde } from '../../../../src/reading/mal/varden/parseMatvarde.ts';
import { parseUtfallOchMal } from '../../../../src/reading/mal/varden/parseUtfallOchMal.ts';
import { settleMalvarde, toMalvarde } from '../../../../src/reading/mal/varden/settleMalvarde.ts';

type Rad = readonly [
  namndmal: string,
  indikator: string,
  matt: string | null,
  celler: readonly string[],
  utfall: string,
  mal: string,
  riktning: 'hogre' | 'lagre',
];

/** Indicators as two municipalities print them: values in one cell, and in two. */
const rader: readonly Rad[] = [
  [
    'Upplevelsen av kvalitet inom socialnämndens områden ska öka',
    'Andel personer på särskilt boende som upplever att personalen alltid/oftast tar hänsyn till brukarens önskemål om hur hjälpen ska utföras.',
    'Socialstyrelsen – procent, årligen',
    ['Mål 75%'],
    '',
    '>= 75 %',
    'hogre',
  ],
  [
    'Upplevelsen av kvalitet inom socialnämndens områden ska öka',
    'Andel personer på särskilt boende som är nöjd/mycket nöjd med de sociala aktiviteter som erbjuds på sitt boende.',
    'Socialstyrelsen – procent, årligen',
    ['Mål 56%'],
    '',
    '>= 56 %',
    'hogre',
  ],
  [
    'Upplevelsen av kvalitet inom socialnämndens områden ska öka',
    'Andel personer med hemtjänst som upplever att personalen tar hänsyn till brukarens åsikter och önskemål om hur hjälpen ska utföras.',
    'Socialstyrelsen – procent, årligen',
    ['Mål 85%'],
    '',
    '>= 85 %',
    'hogre',
  ],
  [
    'Upplevelsen av kvalitet inom socialnämndens områden ska öka',
    'Andel personer som upplever att de har möjligheten att påverka tiderna för insatserna. (Hemtjänst)',
    'Socialstyrelsen – procent, årligen',
    ['Mål 55%'],
    '',
    '>= 55 %',
    'hogre',
  ],
  [
    'Upplevelsen av kvalitet inom socialnämndens områden ska öka',
    'Antalet personal som en hemtjänstmottagare möter ska minska.',
    'Kommunens kvalitets i korthet, KKIK – antal , årligen',
    ['Mål 15 st'],
    '',
    '<= 15 st',
    'lagre',
  ],
  [
    'Upplevelsen av kvalitet inom socialnämndens områden ska öka',
    'Andel brukare som trivs på sin dagliga verksamhet utifrån LSS.',
    'Brukarundersökning SKR – procent, årligen',
    ['Mål 90%'],
    '',
    '>= 90 %',
    'hogre',
  ],
  [
    'Upplevelsen av kvalitet inom socialnämndens områden ska öka',
    'Andel brukare inom daglig verksamhet LSS som får bestämma om saker som är viktiga.',
    'Brukarundersökning SKR – procent, årligen',
    ['Mål 65%'],
    '',
    '>= 65 %',
    'hogre',
  ],
  [
    'Upplevelsen av kvalitet inom socialnämndens områden ska öka',
    'Andel brukare som känner sig trygga med personalen hemma i sin gruppbostad.',
    'Brukarundersökning SKR – procent, årligen',
    ['Mål 65%'],
    '',
    '>= 65 %',
    'hogre',
  ],
  [
    'Upplevelsen av delaktighet och självbestämmande',
    'Andel individer med aktuell genomförandeplan.',
    'Verksamhetssystem- procent, halvår',
    ['73,87% uppges ha en aktuell genomförandeplan. Mål 93%'],
    '73.87 %',
    '>= 93 %',
    'hogre',
  ],
  [
    'Upplevelsen av delaktighet och självbestämmande',
    'Andelen genomförandeplaner där det framgår om brukaren eller utsedd företrädare varit delaktig i upprättande av genomförandeplanen och har en namngiven kontaktperson som är känd.',
    'Verksamhetssystem – stickprov i procent, halvår',
    ['64,07%, mål är 100%'],
    '64.07 %',
    '>= 100 %',
    'hogre',
  ],
  [
    'Tillgodose den enskildes behov av trygghet vid hemgång från slutenvård',
    'Antal verkställda beslut med trygghemgång.',
    'Lifecare – antal, årligen',
    ['100 st'],
    '',
    '>= 100 st',
    'hogre',
  ],
  [
    'Tillgodose den enskildes behov av trygghet vid hemgång från slutenvård',
    'Andelen nöjda/mycket nöjda med insatsen trygg hemgång.',
    'Enkät- procent, årligen',
    ['80%'],
    '',
    '>= 80 %',
    'hogre',
  ],
  [
    'Tillgodose den enskildes behov av trygghet vid hemgång från slutenvård',
    'Antal återinläggningar vid insatsen trygg hemgång till sluten vården inom 14 dagar.',
    'Verksamhetssystem-antal, årligen',
    ['10 st'],
    '',
    '<= 10 st',
    'lagre',
  ],
  [
    'Alla som kan ska vara i arbete eller utbildning',
    'Antal individer som är under 25 år och erhållit försörjningsstöd längre än 3 månader, ska minska.',
    'Verksamhetssystem – Antal, halvårsvis',
    ['Utfall, 8 st mål 10 st.'],
    '8 st',
    '<= 10 st',
    'lagre',
  ],
  [
    'Digitalt först',
    'Antalet planerade insatser som innefattar välfärdsteknik ska öka',
    'Verksamhetssystem – Antal, halvårsvis',
    ['6 st mål 20'],
    '6 st',
    '>= 20 st',
    'hogre',
  ],
  [
    'Det är enkelt för medborgarna att ansöka om insatser',
    'Antal beslut genom biståndsbedömning ska öka',
    'Verksamhetssystem-Antal, halvårsvis',
    ['12st mål 80st'],
    '12 st',
    '>= 80 st',
    'hogre',
  ],
  [
    'Det är enkelt att komma i kontakt med individ och familjeomsorg, IFO',
    'Antalet e-tjänster som lanserats på kommunen hemsida ska öka',
    'Antal, årligen',
    ['15 st'],
    '',
    '>= 15 st',
    'hogre',
  ],
  [
    'Verksamheterna arbetar förebyggande och systematiskt med patientsäkerhet',
    'Personer som fått riskbedömning i Senior alert',
    'Data från kvalitetsregister, data från Lifecare SP, årligen',
    ['75%'],
    '',
    '>= 75 %',
    'hogre',
  ],
  [
    'Verksamheterna arbetar förebyggande och systematiskt med patientsäkerhet',
    'Personer som har en registrering med bemötandeplan i BPSD* registret',
    'Data från kvalitetsregister, data från Lifecare SP, årligen',
    ['75%'],
    '',
    '>= 75 %',
    'hogre',
  ],
  [
    'Socialnämnden uppfattas som en attraktiv arbetsgivare',
    'HME-index',
    'Medarbetarundersökning - Indexvärde, årligen',
    ['80%'],
    '',
    '>= 80 index',
    'hogre',
  ],
  [
    'Bra arbetsmiljö och ett gott arbetsklimat bidrar till en lägre sjukfrånvaro',
    'Långtidssjukfrånvaro',
    'Verksamhetssystem – Procent, halvårsvis',
    ['3,43%, mål är 3,5%, därav uppfyllt.'],
    '3.43 %',
    '<= 3.5 %',
    'lagre',
  ],
  [
    'Bra arbetsmiljö och ett gott arbetsklimat bidrar till en lägre sjukfrånvaro',
    'Kortidssjukfrånvaro',
    'Verksamhetssystem – Procent, halvårsvis',
    [
      'Utfallet för delåret är 7,04%, varav målet är satt till 6,0%, vi ser också en viss ökning från föregående år.',
    ],
    '7.04 %',
    '<= 6 %',
    'lagre',
  ],
  [
    'Kompetensutveckling inom välfärdsteknik',
    'Utbildning av personal inom välfärdsteknik, AI och etik',
    'Utbildning av personal- Antal, årsvis',
    ['100%'],
    '',
    '>= 100 %',
    'hogre',
  ],
  [
    'Brukaren inom äldreomsorgens verksamheter ska uppleva en god och trygg omsorg',
    'Andel brukare som är ganska/mycket nöjda med sin hemtjänst',
    null,
    ['84 %', '≥ 85 %'],
    '84 %',
    '>= 85 %',
    'hogre',
  ],
  [
    'Brukaren inom äldreomsorgens verksamheter ska uppleva en god och trygg omsorg',
    'Andelen brukare på särskilt boende som är ganska/mycket nöjda med sitt särskilda boende',
    null,
    ['88 %', '≥ 85 %'],
    '88 %',
    '>= 85 %',
    'hogre',
  ],
  [
    'Brukaren inom äldreomsorgens verksamheter ska uppleva en god och trygg omsorg',
    'Andel boende som erbjuds minst en personcentrerad aktivitet per vecka.',
    null,
    ['88 %', '85 %'],
    '88 %',
    '>= 85 %',
    'hogre',
  ],
  [
    'Brukaren inom äldreomsorgens verksamheter ska uppleva en god och trygg omsorg',
    'Brukarbedömning inom hemtjänst - som upplever trygghet i att bo hemma med stöd från hemtjänsten',
    null,
    ['90 %', '≥ 80 %'],
    '90 %',
    '>= 80 %',
    'hogre',
  ],
  [
    'Brukaren inom äldreomsorgens verksamheter ska uppleva en god och trygg omsorg',
    'Andel boende som erbjuds minst två regelbundna utevistelser per vecka.',
    null,
    ['85 %', '85 %'],
    '85 %',
    '>= 85 %',
    'hogre',
  ],
  [
    'Brukaren inom äldreomsorgens verksamheter ska uppleva en god och trygg omsorg',
    'Brukarbedömning särskilt boende äldreomsorg - som upplever trygghet inom äldreomsorgen',
    null,
    ['100 %', '≥ 80 %'],
    '100 %',
    '>= 80 %',
    'hogre',
  ],
  [
    'Serviceutbudet inom LSS och socialpsykiatri ska hålla hög kvalitet',
    'Andel boende och deltagare som upplever att personalen förstår vad jag säger och menar.',
    null,
    ['75 %', '80 %'],
    '75 %',
    '>= 80 %',
    'hogre',
  ],
  [
    'Serviceutbudet inom LSS och socialpsykiatri ska hålla hög kvalitet',
    'Andel korrekt upprättad dokumentation hos boende och deltagare inom LSS-verksamheter',
    null,
    ['100 %', '100 %'],
    '100 %',
    '>= 100 %',
    'hogre',
  ],
  [
    'Serviceutbudet inom LSS och socialpsykiatri ska hålla hög kvalitet',
    'Antal deltagare som får praktik eller arbete utanför daglig verksamhet',
    null,
    ['7 personer', '2 personer'],
    '7 personer',
    '>= 2 personer',
    'hogre',
  ],
  [
    'Individ- och familjeomsorgen ska på frivilliga grunder verka för ett så självständigt liv som möjligt, med gott bemötande och individens behov i centrum',
    'Alla barn, unga, vuxna och familjer i kommunen ska erbjudas goda livsvillkor och ska så långt som möjligt erbjudas stöd och tidiga insatser på hemmaplan.',
    null,
    ['Ja', 'Ja'],
    'ja',
    'ja ja/nej',
    'hogre',
  ],
  [
    'Individ- och familjeomsorgen ska på frivilliga grunder verka för ett så självständigt liv som möjligt, med gott bemötande och individens behov i centrum',
    'Den genomsnittliga bidragstiden för personer som uppburit försörjningsstöd ska minska i jämförelse med samma mätperiod föregående år.',
    null,
    ['13 månader', 'minska från14 månader'],
    '13 månader',
    'minska 14 månader',
    'lagre',
  ],
  [
    'Hälso-och sjukvården ska erbjuda god och säker vård',
    'Andel journaler med dokumenterad patientdelaktighet',
    null,
    ['91 %', '80 %'],
    '91 %',
    '>= 80 %',
    'hogre',
  ],
  [
    'Hälso-och sjukvården ska erbjuda god och säker vård',
    'Andel läkemedel som ges i tid',
    null,
    ['89,6 %', '90 %'],
    '89.6 %',
    '>= 90 %',
    'hogre',
  ],
  [
    'Hälso-och sjukvården ska erbjuda god och säker vård',
    'Andel kompletta registreringar i palliativa registret där samtliga bedömningar gjorts',
    null,
    ['90 %', '90 %'],
    '90 %',
    '>= 90 %',
    'hogre',
  ],
  [
    'Hälso-och sjukvården ska erbjuda god och säker vård',
    'Antal registreringar i BPSD',
    null,
    ['44', 'öka från29'],
    '44 st',
    'oka 29 st',
    'hogre',
  ],
  [
    'Hälso-och sjukvården ska erbjuda god och säker vård',
    'Lekebergs kommun erbjuder god rehabilitering. Andel av patienter som har nått sitt mål efter avslutad dag-/ hem rehab period',
    null,
    ['97 %', '80 %'],
    '97 %',
    '>= 80 %',
    'hogre',
  ],
  [
    'Hälso-och sjukvården ska erbjuda god och säker vård',
    'Lekebergs kommun arbetar förebyggande. Andelen av nya patienter inom hemtjänst som har erbjudits ADL-bedömning',
    null,
    ['100 %', '100 %'],
    '100 %',
    '>= 100 %',
    'hogre',
  ],
  [
    'Lekebergs kommun är en tillgänglig kommun och nyttjar den digitala tekniken för en mer effektiv och förenklad administration',
    'Servicemätning - nöjd med bemötandet via telefoni, index',
    null,
    ['81,2', '80'],
    '81.2 index',
    '>= 80 index',
    'hogre',
  ],
  [
    'Lekebergs kommun är en tillgänglig kommun och nyttjar den digitala tekniken för en mer effektiv och förenklad administration',
    'Servicemätning - Tydligt svar från kommunen via e-post, index',
    null,
    ['88,3', '80'],
    '88.3 index',
    '>= 80 index',
    'hogre',
  ],
  [
    'Lekebergs kommun är en tillgänglig kommun och nyttjar den digitala tekniken för en mer effektiv och förenklad administration',
    'Kundnöjdhet, e-tjänster',
    null,
    ['4', '3'],
    '4 betyg',
    '>= 3 betyg',
    'hogre',
  ],
  [
    'Lekebergs kommun är en tillgänglig kommun och nyttjar den digitala tekniken för en mer effektiv och förenklad administration',
    'Nyttjandegrad digitala ärenden',
    null,
    ['74 %', '60 %'],
    '74 %',
    '>= 60 %',
    'hogre',
  ],
  [
    'Lekebergs kommun är en tillgänglig kommun och nyttjar den digitala tekniken för en mer effektiv och förenklad administration',
    'Automatiserade processer per år',
    null,
    ['1', '3'],
    '1 st',
    '>= 3 st',
    'hogre',
  ],
  [
    'Socialförvaltningen är en attraktiv arbetsgivare',
    'HME-värde för Lekebergs kommun',
    null,
    ['74', '≥ 80'],
    '74 index',
    '>= 80 index',
    'hogre',
  ],
  [
    'Socialförvaltningen är en attraktiv arbetsgivare',
    'Sjukfrånvaro',
    null,
    ['10,38 %', '9,5 %'],
    '10.38 %',
    '<= 9.5 %',
    'lagre',
  ],
  [
    'Socialförvaltningen är en attraktiv arbetsgivare',
    'Nämnderna och styrelsen håller sin budgetram',
    null,
    ['4 527 tkr', '0 tkr'],
    '4527 tkr',
    '>= 0 tkr',
    'hogre',
  ],
];

function valuesOf([utfall = '', mal]: readonly string[]): Matvarden {
  if (mal !== undefined) {
    const varden = { utfall: parseMatvarde(utfall).varde, mal: parseMalvarde(mal).varde };
    return { ...varden, foregaende: null };
  }
  const both = parseUtfallOchMal(utfall);
  const alone = both.ensamt && toMalvarde(both.ensamt);
  return { utfall: both.utfall.varde, mal: both.mal.varde ?? alone, foregaende: null };
}

const outcome = (varde: Matvarde | null): string => {
  if (varde?.ja != null) return varde.ja ? 'ja' : 'nej';
  return varde ? `${varde.varde} ${varde.enhet}` : '';
};

const target = (mal: LastMalvarde | null, riktning: 'hogre' | 'lagre'): string => {
  const settled = mal && settleMalvarde(mal, riktning);
  return [settled?.villkor, settled?.varde, settled?.enhet]
    .filter((part) => part != null)
    .join(' ');
};

describe('an indicator as printed', () => {
  it.each(rader)('has its values, unit and direction: %s · %s', (...rad) => {
    const [namndmal, indikator, matt, celler, utfall, mal, riktning] = rad;
    const varden = fillEnhet(indikator, matt, valuesOf(celler));
    const slutsats = riktningOf(varden.mal, indikator, namndmal);
    expect(slutsats.varde).toBe(riktning);
    expect(slutsats.skal).not.toBe('antagen');
    expect(outcome(varden.utfall)).toBe(utfall);
    expect(target(varden.mal, riktning)).toBe(mal);
  });
});
