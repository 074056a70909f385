import type { Listroll } from './listroll.ts';

type Regel = readonly [RegExp, Listroll];

const timmar = '(?:biståndsbeviljade?|hemtjänst)?(?:timmar|tim|timme|tid|h)';

/** Headers in lower case without spaces, hyphens, years, units and marks: the first that fits decides. */
export const rubrikregler: readonly Regel[] = [
  [/^(?:nr|nummer|ref|löpnr|löpnummer|id|risk(?:nr|id|nummer)|åtgärds?(?:nr|id))$/u, 'nr'],
  [
    /^(?:kommentar(?:er)?|anteckning(?:ar)?|notering(?:ar)?|anm(?:ärkning(?:ar)?)?|övrigt|beskrivning|analys)$/u,
    'kommentar',
  ],
  [
    /^(?:ansvarig(?:a|t)?(?:person|chef|roll|funktion|enhet|tjänsteman)?|ansvar|utförare|ägare|riskägare|vem|åtgärdsansvarig|kontrollansvarig)$/u,
    'ansvarig',
  ],

  [
    /^(?:ingår|medräkna[td]|medtag(?:en|et)|inräkna[td]|finnsmed|med|räknasin|räknasmed)\p{L}*i?\p{L}*prognos\p{L}*$|^iprognos(?:en)?\??$/u,
    'ingarIPrognosen',
  ],
  [
    /^(?:(?:typ|slag|namn)(?:av|på)|(?:område|verksamhet)(?:\/|och))?(?:rikta(?:t|de?)|stats|statlig\p{L}*|generell\p{L}*)*bidrag(?:et|en|s?(?:namn|typ|slag|form))?$|^bidragets?(?:namn|benämning)$|^statsbidrags?(?:namn|benämning)?$|^(?:riktade)?stöd$/u,
    'bidrag',
  ],
  [
    /^(?:beslutat|beviljat|erhållet|tilldelat)belopp$|^(?:bidrags?|års|hela)?belopp(?:et|helår(?:et)?|totalt)?$|^(?:bidrags?)?(?:intäkt(?:er)?|summa)$|^tilldelning$|^beviljat(?:bidrag)?$|^erhållet(?:bidrag)?$|^rekvirerat(?:belopp)?$|^tilldelat$|^(?:besluta|bevilja|tilldela)de(?:bidrags?)?medel$|^erhållnamedel$/u,
    'belopp',
  ],
  [/^(?:an)?sök(?:t|ta|s)(?:bidrag|belopp|medel)?$/u, 'sokt'],
  [/^besluta(?:t|de?)(?:bidrag)?$/u, 'beslutat'],
  [/^(?:(?:för)?vänta(?:t|de?)|ejbesluta(?:t|de?))(?:bidrag|belopp|beslut)?$/u, 'vantat'],
  [
    /^(?:beslutellerväntat|beslut(?:at)?(?:\/|och)?väntat|beslut(?:s?läge|s?status|s?stöd)?|beslutat\?|läge|bidragsstatus|status\p{L}*\/(?:ej|inte)?\p{L}*)$/u,
    'status',
  ],
  [
    /^(?:varav)?(?:förbruka[td]|förbrukatbelopp|använt|upparbetat|nyttjat|utnyttjat|utfall)(?:hittills|ack|ackumulerat)?$/u,
    'forbrukat',
  ],
  [
    /^(?:återstår|återstående|kvar(?:står)?|kvarattanvända|ejförbrukat|rest|saldo)(?:belopp|medel|attförbruka)?$/u,
    'aterstar',
  ],

  [
    /^(?:hemtjänst)?(?:grupp|team)(?:er|namn|en)?$|^hemtjänst(?:enhet(?:er)?|område(?:n|t)?)$/u,
    'grupp',
  ],
  [
    /^timmarper(?:årsarbetare|åa|heltid|åa)$|^årsarbetstid$|^(?:arbets|netto|brutto)?timmar(?:per|\/)(?:åa|årsarbetare)$/u,
    'timmarPerArsarbetare',
  ],
  [
    /^(?:personal|lön\p{L}*|snitt)?kostnadper(?:årsarbetare|åa|heltid)$|^(?:kr|tkr)per(?:årsarbetare|åa)$/u,
    'kostnadPerArsarbetare',
  ],
  [/^(?:tim(?:pris|peng|ersättning)|(?:pris|ersättning)pertimme)$/u, 'timpris'],
  [
    /^(?:kostnad|nettokostnad|personalkostnad)(?:per|\/)(?:hemtjänst|beviljad|utförd)?(?:timme|tim|h)$|^(?:kr|kronor)(?:per|\/)?(?:timme|tim|h)$|^timkostnad$/u,
    'perTimme',
  ],
  [
    new RegExp(
      `^(?:antal)?(?:bevilja[dt]e?|beslutade?|bistånds(?:beviljade?|bedömda?)|bedömda?|planerade?)(?:${timmar})$|^beviljat?(?:tid)$`,
      'u',
    ),
    'beviljade',
  ],
  [
    new RegExp(`^(?:antal)?(?:utförda?|verkställda?|levererade?|registrerade?)(?:${timmar})$`, 'u'),
    'utforda',
  ],
  [
    /^(?:andel)?(?:direkt)?(?:brukar|kund|omsorgs)tid(?:andel|sgrad)?$|^andel(?:direkt)?(?:brukar|kund)tid$/u,
    'brukartid',
  ],
  [
    /^(?:årsarbetare|åa|bemanning|tjänster)behov$|^behov(?:av)?(?:årsarbetare|åa)?$|^(?:årsarbetare|åa)(?:(?:enligt|enl\.?)(?:modell(?:en)?|behov)|beräkna[dt]e?)$|^behövda?(?:årsarbetare|åa)$/u,
    'behov',
  ],
  [
    /^(?:tillgängliga?|faktiska?|befintliga?|anställda?|budgeterade?)(?:årsarbetare|åa|bemanning)?$|^(?:årsarbetare|åa)(?:tillgängliga?|faktiskt?|idag|ischema|nu|finns|(?:i|enligt|enl\.?)(?:budget|bemanning)(?:en)?)$/u,
    'tillgangliga',
  ],
  [
    /^(?:saknade?|saknas)(?:årsarbetare|åa)?$|^(?:årsarbetare|åa)saknas$|^(?:differens|diff)(?:årsarbetare|åa)$/u,
    'saknas',
  ],
  [/^(?:årsarbetare|åa)$/u, 'tillgangliga'],
  [/^(?:budget(?:ram)?|tilldeladbudget|budgetpergrupp|ram|gruppbudget)$/u, 'budget'],
  [/^(?:personal|utfall|total|netto)?kostnad(?:er)?$|^utfallkostnad$/u, 'kostnad'],

  [
    /^(?:kvalitetsfaktor(?:er)?|kontrollområde|riskområde|process|rutin\/process|process\/rutin|processrutin|rutin)$/u,
    'kvalitetsfaktor',
  ],
  [/^(?:identifierade?)?risk(?:er|en|beskrivning|händelse)?$|^beskrivningavrisk$/u, 'risk'],
  [
    /^(?:kontroll(?:er|en|moment|aktivitet(?:er)?|metod|åtgärd)?|granskning(?:smetod)?)$/u,
    'kontroll',
  ],
  [/^sannolikhet(?:en|s?värde|s?nivå|s?grad)?(?:\d\d|s)?$|^s$/u, 'sannolikhet'],
  [
    /^(?:allvarlighet(?:s?grad|en)?|konsekvens(?:en|grad|nivå)?|påverkan|väsentlighet(?:s?grad)?)(?:\d\d)?$|^[ak]$/u,
    'allvarlighet',
  ],
  [
    /^(?:rv|rpn|risk(?:värde|poäng|tal|bedömning)|riskvärdering|[sk]x[ska]|s\*[ak]|värde)$/u,
    'riskvarde',
  ],
  [
    /^(?:risk(?:nivå|klass|kategori)|nivå|hantering|hanteras|bedömning|bedömdnivå|prioritet)$/u,
    'niva',
  ],
  [
    /^(?:uppföljning|resultat|utfall|kontrollresultat|uppföljt|status|kommentar)?(?:vid|per|i)?(?:delår(?:et|srapport)?|augusti|halvår(?:et)?)(?:uppföljning|resultat)?(?:\d+\/\d+)?$|^(?:uppföljning|resultat|utfall|kontrollresultat)(?:vid|per|i|nr)?(?:mars|april|maj|juni|juli|våren|vår|vt|t(?:ertial)?[12]|(?:kv(?:artal)?|q)[12]|1|i)$/u,
    'delar',
  ],
  [
    /^(?:uppföljning|resultat|utfall|kontrollresultat|uppföljt|status|kommentar)?(?:vid|per|i)?(?:helår(?:et)?|årsbokslut(?:et)?|bokslut(?:et)?|december|årsredovisning|årsslut)(?:uppföljning|resultat)?(?:\d+\/\d+)?$|^(?:uppföljning|resultat|utfall|kontrollresultat)(?:vid|per|i|nr)?(?:september|oktober|november|hösten|höst|ht|t(?:ertial)?3|(?:kv(?:artal)?|q)[34]|2|ii)$/u,
    'helar',
  ],
  [
    /^(?:följsupp|uppföljning|uppföljs|uppföljningstillfälle|närföljsupp|frekvens|kontrollfrekvens|tidpunktförkontroll)$/u,
    'planerad',
  ],

  [
    /^(?:planerade?)?(?:åtgärd(?:er|en|sförslag)?|aktivitet(?:er)?|insats(?:er)?|handling)$|^(?:föreslagen|beslutad|vidtagen)åtgärd$|^(?:åtgärd(?:er)?|aktivitet(?:er)?)(?:för(?:att|enbudget)|attvidta)\p{L}*$|^vad(?:skagöras|görs|skavigöra|gör ?vi)$/u,
    'atgard',
  ],
  [
    /^(?:mål(?:et)?|syfte(?:t)?|måletmedåtgärden|förväntatresultat|önskateffekt|syfte\/mål)$/u,
    'mal',
  ],
  [
    /^(?:planerad|beräknad|tänkt)?(?:start(?:datum|tid|ar|as)?|tid(?:plan|punkt)|uppstart|igångsättning|påbörjas)$|^när$|^planerad$|^planering$|^(?:genomförs?|verkställs|gäller|startar)?(?:fr\.?o\.?m\.?|frånochmed)$|^(?:genomförs|verkställs)(?:när)?$/u,
    'start',
  ],
  [
    /^(?:realiserad|realiserat|verkställd|hittills)(?:effekt|belopp)?$|^effekt(?:hittills|realiserad|t\.?o\.?m\.?)$|^(?:varav|redan)realiserat?d?$/u,
    'realiserad',
  ],
  [
    /^(?:förväntad|beräknad|ekonomisk|uppnådd|beslutad|planerad|väntad|bedömd|uppskattad|total|års|helårs)?effekt(?:er|en|iår|helår)?$|^(?:förväntad|beräknad|beslutad)?besparing(?:en|ar)?$/u,
    'effekt',
  ],
  [
    /^(?:status|genomförandestatus|nuläge|läge|lägesrapport|klart?|genomförande(?:grad|läge)?)$/u,
    'status',
  ],
  [
    /^(?:(?:avser|berörda?)?verksamhet(?:er|en|sområde)?|avser|tillhör|enhet|förvaltning|delverksamhet)$/u,
    'verksamhet',
  ],
  [/^(?:(?:utvecklings|fokus|insats|mål|ansvars)?område|avsnitt|rubrik|kategori)$/u, 'omrade'],
  [/^(?:namn|benämning|rubrik|text)$/u, 'namn'],
];
