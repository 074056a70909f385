import { egnaOrd } from '../domain/tidigare/egnaOrd.ts';

/** Everything that the command line says by itself; findings and faults have their texts in the report. */
export const text = {
  hjalp: `Kostnadsläge följer upp budget och mål i kommunens egna arbetsböcker.

Användning
  kostnadslage berakna BOK.xlsx [FLER.xlsx …] [--ut RAPPORT.xlsx] [--word RAPPORT.docx [--mall MALL.docx]]
                       [--json UT.json] [--period ÅÅÅÅ-MM] [--skriv-over]
  kostnadslage kontrollera BOK.xlsx [FLER.xlsx …] [--json UT.json] [--period ÅÅÅÅ-MM]
  kostnadslage backtest BOK.xlsx [FLER.xlsx …] [--json UT.json]
  kostnadslage --hjalp | --version

  berakna      Räknar avvikelser, visar dem och skriver en rapport om du anger --ut.
  kontrollera  Läser och stämmer av. Skriver ingen rapport.
  backtest     Mäter hur nära prognosmetoderna hade kommit tidigare år.

Flaggor
  --ut FIL.xlsx     Rapporten som arbetsbok. Kommentarer och regler i en tidigare rapport följer med.
  --word FIL.docx   Rapporten som Word-dokument.
  --mall FIL.docx   Ditt eget Word-dokument, som fylls i och sparas som --word. Mallen ändras inte.
  --json FIL.json   Samma uppgifter som JSON. Belopp i öre.
  --period ÅÅÅÅ-MM  Sista stängda månaden, om arbetsboken inte säger den.
  --skriv-over      Ersätter en fil som inte är en rapport härifrån, och tar bort det ur en
                    rapport som inte kan föras över: egna blad, anteckningar, formler, bilder
                    och diagram. Text, värden och regler följer med ändå.
  --felsok          Visar tekniska detaljer om något går fel.
  --hjalp           Visar den här texten.
  --version         Visar versionen.

Flera arbetsböcker räknas som en, till exempel budget i en och utfall i en annan.
Dina arbetsböcker ändras aldrig.

Slutkod: 0 klart, 1 jobbet gick inte att göra, 2 fel i kommandot.
`,
  seHjalp: 'Skriv kostnadslage --hjalp för att se hur kommandot används.',
  saknarKommando: 'Ange vad som ska göras: berakna, kontrollera eller backtest.',
  okantKommando: (command: string) => `Kommandot ${command} finns inte.`,
  okandFlagga: (option: string) => `Flaggan ${option} finns inte.`,
  saknarVarde: (option: string) => `Flaggan ${option} ska följas av ett värde.`,
  tarInteVarde: (option: string) => `Flaggan ${option} ska stå utan värde.`,
  galler: (option: string, command: string) => `Flaggan ${option} används inte med ${command}.`,
  saknarBok: 'Ange minst en arbetsbok.',
  annatAr: (given: string, ar: number) =>
    `Perioden ${given} ligger inte i huvudbokens år, ${ar}. Skriv en månad i ${ar}.`,
  felPeriod: (given: string) => `Perioden ${given} går inte att läsa. Skriv den som 2025-08.`,
  utSkaVaraXlsx: (given: string) => `Rapporten ${given} ska ha ett namn som slutar på .xlsx.`,
  wordSkaVaraDocx: (given: string) =>
    `Word-rapporten ${given} ska ha ett namn som slutar på .docx.`,
  mallUtanWord: 'Ange med --word var den ifyllda mallen ska sparas.',
  sammaUtfil: 'Filerna som skrivs ska ha olika namn.',
  utArMall: (given: string) =>
    `${given} är mallen och ändras inte. Välj ett annat namn för Word-rapporten.`,
  utArIndata: (given: string) =>
    `${given} är en av arbetsböckerna som läses och ändras inte. Välj ett annat namn.`,
  ingetAttRakna:
    'Inget att räkna hittades. Kontrollera att arbetsboken har en tabell med budget och utfall.',
  programfel:
    'Något gick fel i programmet. Inget har ändrats. Kör igen med --felsok och skicka texten till den som sköter programmet.',
  sparad: (file: string) => `Rapporten är sparad i ${file}.`,
  wordSparad: (file: string) => `Word-rapporten är sparad i ${file}.`,
  oanvanda: (marken: readonly string[]) => `Används inte i mallen: ${marken.join(', ')}.`,
  jsonSparad: (file: string) => `JSON är sparad i ${file}.`,
  helarsprognos: {
    rubrik: 'Helårsprognos',
    kolumner: ['Utfall', 'Budget', 'Förslag', 'Lägsta – högsta'],
    helheten: (forslag: string, lag: string, hog: string) =>
      `${egnaOrd.helheten}är förslaget ${forslag}, mellan ${lag} och ${hog}.`,
  },
  listor: {
    statsbidrag: 'Statsbidrag',
    prognosMed: 'Prognos med alla',
    prognosUtan: 'Prognos utan väntade',
    resursfordelning: 'Resursfördelning',
    resurskolumner: ['Årsarbetare', 'Saknas', 'Tilldelning', 'Kr per timme'],
    reserver: 'Reserver',
    verksamheter: 'Verksamheterna själva',
    internkontroll: 'Internkontroll',
    handlingsplan: 'Handlingsplan',
    overforing: 'Överföring till nästa år',
  },
  perAnsvar: {
    rubrik: 'Kostnadsläge per ansvar',
    kod: 'Ansvar',
    kolumner: ['Utfall', 'Ack. budget', 'Avvikelse', 'Budget'],
  },
  mal: {
    rubrik: 'Måluppfyllelse',
    kolumner: ['Indikator', 'Utfall', 'Målvärde'],
    nyckeltal: 'Nyckeltal',
    avAntal: (uppnadda: number, alla: number) => `${uppnadda} av ${alla} uppnådda`,
    avAlla: (uppnadda: number, alla: number) => `${uppnadda} av ${alla} indikatorer uppnådda`,
  },
  avstamning: { rubrik: 'Avstämning', differens: 'differens' },
  backtest: {
    rubrik: (serier: number, matningar: number) =>
      `Prognosmetoderna mot historiken: ${serier} ${serier === 1 ? 'serie' : 'serier'}, ${matningar} prognoser`,
    kolumner: ['Metod', 'MAPE', 'WAPE', 'MASE', 'Prognoser'],
    forslag: 'Förslag (medianen)',
    forklaring:
      'MAPE: genomsnittligt fel i procent av årets utfall. WAPE: alla fel mot allt utfall. MASE: under 1 är bättre än att anta förra årets utfall.',
    ingenHistorik:
      'Ingen historik per månad hittades. Lägg till ett blad med utfall per månad för minst fyra hela år och kör igen.',
    forKort: (antal: number, first: number, last: number) =>
      `Historiken är för kort för att mäta: ${antal === 1 ? `ett helt år finns (${first})` : `${antal} hela år finns (${first}–${last})`}. Ett år mäts mot de tre åren före det. Lägg till tidigare år och kör igen.`,
  },
  kalla: 'Källa',
  visasI: (enhet: string, visad: string) => `${enhet}, visas i ${visad}`,
  fynd: 'Fynd',
  ingaFynd: 'Inga fynd.',
  summa: 'Summa',
  kod: 'Kod',
  namn: 'Benämning',
  procent: '%',
  avvikelse: 'Avvikelse',
  avvikelseAck: 'Avvikelse ack.',
  post: { intakt: 'intäkter', kostnad: 'kostnader' },
  kolumn: {
    utfall: 'Utfall',
    ackBudget: 'Ack. budget',
    prognos: 'Prognos',
    budget: 'Budget',
    foregaendeAr: 'Föreg. år',
    foregaendePrognos: 'Föreg. prognos',
  },
} as const;
