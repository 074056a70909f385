import type { Prognosmetod } from '../helarsprognos/helarsprognos.ts';
import type { Kontogrupp } from '../konto/kontogrupp.ts';

/**
 * The words by which the product finds its way in its own sheets. Written by the report, read back by
 * the next run: change one only together with a way to read the old one.
 */
export const egnaOrd = {
  kod: 'Kod',
  namn: 'Verksamhet',
  projekt: 'Projekt',
  post: 'Post',
  overforing: 'Överföring till nästa år',
  overforingIUnderlaget: 'Överföring i underlaget',
  orsakIUnderlaget: 'Orsak i underlaget',
  avvikelse: 'Avvikelse',
  andel: 'Avvikelse %',
  avvikelseAck: 'Avvikelse ack.',
  andelAck: 'Avvikelse ack. %',
  forbrukat: 'Förbrukat %',
  utfallManad: 'Utfall månaden',
  utfall: 'Utfall',
  ackBudget: 'Ack. budget',
  budget: 'Budget',
  motRiktpunkt: 'Mot riktpunkten',
  motProfil: 'Mot egen profil',
  forslag: 'Förslag',
  lagsta: 'Lägsta',
  hogsta: 'Högsta',
  saknas: 'Saknas',
  metod: 'Metod',
  justering: 'Justering',
  orsak: 'Orsak',
  prognos: 'Prognos',
  prognosblad: 'Helårsprognos',
  foregaende: 'Föregående prognos',
  forandring: 'Förändring',
  storstaPoster: 'Största poster',
  avvikandeManader: 'Avvikande månader',
  utelamna: 'Utelämna månader',
  period: 'Period',
  ansvar: 'Ansvar',
  manad: 'Månad',
  miss: 'Miss',
  missAndel: 'Miss %',
  utfallAck: 'Utfall ack.',
  budgetAck: 'Budget ack.',
  prognosAck: 'Prognos ack.',
  allaManader: 'alla',
  status: 'Status',
  kommentar: 'Kommentar',
  varav: 'varav ',
  troskel: 'Tröskel enligt Regler',
  utgangna: 'Utgångna rader',
  antaget: 'Antaget: ',
  kalla: 'Källa: ',
  forr: 'saknas. Förr: ',
  belopp: '. Belopp: ',
  riktpunkt: 'Riktpunkt ',
  egenProfil: ' · egen profil ',
  /** Words of the second line of our sheets, by which their first line is found. */
  andraRaden: [
    ', minus = underskott',
    'vad som lästs, varifrån',
    'Här bestämmer du hur rapporten',
    'Tabellen fanns inte i den senaste körningen',
    'en rad för varje prognos som har gjorts',
    'miss = prognos − utfall',
    'ackumulerat från januari',
    'status = utfall mot målvärde',
    'så många av indikatorerna',
    'förändring = senaste året − året före',
    'värdena i Måluppfyllelse så som de lästes',
    'återstår = belopp − förbrukat',
    'årsarbetare = timmar per år ÷ timmar per årsarbetare',
    'reserverna visas för sig',
    'riskvärde = sannolikhet × allvarlighet',
    'läget är det som planen själv säger',
    'differens = här − där',
    'utkastet säger bara vad siffrorna visar',
  ],
  tolerans: 'Tolerans enligt Regler',
  riskgranser: 'Gränser enligt Regler',
  allaIndikatorer: 'Alla indikatorer',
  allaMal: 'Alla mål',
  nyckeltal: 'Nyckeltal',
  fotnot: 'Fotnot: ',
  malregel: 'Regel: ',
  helheten: 'Räknat på helheten ',
  ovriga: 'Tabeller som inte räknas',
  infor: 'Inför export',
  inforHjalp:
    'Svara innan rapporten lämnas ut. Välj ett svar och skriv varför. Svaret gäller så länge det som står under Gäller är detsamma.',
  fynd: 'Fynd',
  metodtest: 'Metoderna på tidigare år',
  bastaMetod: 'Bäst på tidigare år var ',
  forslagetsFel: 'Förslagets fel är ',
  huvudbokslasning: 'Huvudbok, budget och historik',
  huvudbokslasningHjalp:
    'Är en kolumn läst fel? Skriv i Regler: tabellens första cell, kolumn, och till exempel Belopp = G.',
  malkallor: 'Mål och statistik som har lästs',
  malkallorHjalp:
    'Är en riktning fel? Skriv i Regler: indikatorns namn, riktning, och högre är bättre eller lägre är bättre.',
  grupplasning: 'Verksamheter och grupper',
  grupplasningHjalp:
    'Står en verksamhet i fel grupp? Skriv i Regler: verksamheten, grupp, och den rätta gruppen.',
  rattelser: 'Rättelser av det som lästs',
  rattelserHjalp:
    'Är något läst fel? Skriv tabellens första cell, verksamheten eller indikatorn, vad som ska rättas och det rätta värdet.',
  rattelserExempel:
    'Exempel: Drift!A3 · enhet · tkr. Cellen står i Läsning. Andra värden: tecken nettokostnad eller intakt-plus, period 2025-08, typ driftredovisning eller används inte. I en huvudbok: Huvudbok!A1 · kolumn · Belopp = G. En verksamhet: 5110 · grupp · 51. En indikator: Sjukfrånvaro · riktning · lägre är bättre.',
  /** How our lines about corrections were worded before: still ours where an older report is read. */
  aldreRader: [
    'Är en tabell läst fel? Skriv dess första cell, vad som ska rättas och det rätta värdet.',
    'Exempel: Drift!A3 · enhet · tkr. Cellen står i Läsning. Andra värden: tecken nettokostnad eller intakt-plus, period 2025-08, typ driftredovisning eller används inte.',
    'Är något läst fel? Skriv tabellens första cell eller verksamheten, vad som ska rättas och det rätta värdet.',
    'Exempel: Drift!A3 · enhet · tkr. Cellen står i Läsning. Andra värden: tecken nettokostnad eller intakt-plus, period 2025-08, typ driftredovisning eller används inte. I en huvudbok: Huvudbok!A1 · kolumn · Belopp = G. En verksamhet: 5110 · grupp · 51.',
  ],
  reglerSlut: 'Ändra i de tonade cellerna. Nästa körning följer dem.',
} as const;

/** The rules by the names that they carry in the sheet "Regler". */
export const regelnamn = {
  troskelBelopp: 'Tröskel, belopp',
  troskelAndel: 'Tröskel, andel',
  enhet: 'Enhet',
  decimaler: 'Decimaler',
  tecken: 'Tecken',
  troskelEngang: 'Tröskel, avvikande månad',
  maltolerans: 'Tolerans, mål',
  arsmatt: 'Årsmått utan utfall',
  malskala: 'Ord för mål',
  riskOmedelbart: 'Risk, hanteras omedelbart',
  riskSnarast: 'Risk, hanteras snarast',
  timmarPerArsarbetare: 'Timmar per årsarbetare',
  kostnadPerArsarbetare: 'Kostnad per årsarbetare',
} as const;

/** The kontogrupper by the names that they carry in the sheet "Regler". */
export const kontogruppregel: Readonly<Record<Kontogrupp, string>> = {
  intakter: 'Konton, intäkter',
  'kop-bidrag': 'Konton, köp och bidrag',
  personal: 'Konton, personal',
  ovrigt: 'Konton, övrigt',
  kapital: 'Konton, kapital',
};

/** The fixed choices in the sheet "Regler", as written there. */
export const regelord = {
  kalla: 'tabellens egen',
  nettokostnad: 'kostnader är plus',
  'intakt-plus': 'intäkter är plus',
  raknas: 'räknas',
  raknasInte: 'räknas inte',
  uppnas: 'uppnås',
  uppfylls: 'uppfyllt',
  paVag: 'på väg',
} as const;

/** The headers that separate the amounts in the line of the source. */
export const BELOPPSGRANS = ' · ';

/** An amount's header as the line of the source has it. */
export const sourceHeader = (rubrik: string): string =>
  rubrik.replace(/\s+/gu, ' ').trim().replaceAll(BELOPPSGRANS, ' - ');

/** The forecast methods as the headers of their columns, and as the choices in Metod. */
export const metodord: Readonly<Record<Prognosmetod, string>> = {
  linjar: 'Linjär',
  budgetrest: 'Utfall och resten av budgeten',
  ifjolrest: 'Utfall och resten av förra året',
  profil1: 'Förra årets fördelning',
  profil3: 'Tre års fördelning',
};

/** What a table that is left out is, in a word or two. */
export const slagord = {
  mal: 'Mål',
  statistik: 'Statistik',
  balans: 'Balans- eller kassaflödesräkning',
  huvudbok: 'Huvudbok',
  manadsmatris: 'Månader',
  okand: 'Okänd',
  bortvald: 'Bortvald',
} as const;

/** What says which grupp a verksamhet belongs to, in a word or two. */
export const gruppkalleord = {
  kodplan: 'Kodplanen',
  positioner: 'De två första positionerna',
  namn: 'Verksamhetens namn',
  rattelse: 'Rättelse i Regler',
  ingen: 'Saknas i kodplanen',
} as const;

/** A row's name as known by its first cell. @example rowNameOf('Drift!A3:E11') // "Drift!A3" */
export const rowNameOf = (text: string): string =>
  text.replace(/(![A-Z]{1,3}\d+):[A-Z]{1,3}\d+/gu, '$1');
