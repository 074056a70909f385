import { prognosmetoder, type Prognosmetod } from '../helarsprognos/helarsprognos.ts';
import type { Kontogrupp } from '../konto/kontogrupp.ts';

/**
 * The words by which the product finds its way in its own sheets. Written by the report, read back by
 * the next run: change one only together with a way to read the old one.
 */
export const egnaOrd = {
  kod: 'Kod',
  namn: 'Verksamhet',
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
  /** Words of the second line of our sheets, by which their first line is found. */
  andraRaden: [
    ', minus = underskott',
    'vad som lästs, varifrån',
    'Här bestämmer du hur rapporten',
    'Tabellen fanns inte i den senaste körningen',
  ],
  helheten: 'Räknat på helheten ',
  ovriga: 'Tabeller som inte räknas',
  fynd: 'Fynd',
  rattelser: 'Rättelser av det som lästs',
  rattelserHjalp:
    'Är en tabell läst fel? Skriv dess första cell, vad som ska rättas och det rätta värdet.',
  rattelserExempel:
    'Exempel: Drift!A3 · enhet · tkr. Cellen står i Läsning. Andra värden: tecken nettokostnad eller intakt-plus, period 2025-08, typ driftredovisning eller används inte.',
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
} as const;

/** The headers that separate the amounts in the line of the source. */
export const BELOPPSGRANS = ' · ';

/** An amount's header as the line of the source has it. */
export const sourceHeader = (rubrik: string): string =>
  rubrik.replace(/\s+/gu, ' ').trim().replaceAll(BELOPPSGRANS, ' - ');

/** Every header of the tables that have always the same, in order. */
export const egnaRubriker = {
  klLasning: ['Tabell', 'Källa', 'Läst som', 'Säkerhet', egnaOrd.kommentar],
  klLasningOvriga: ['Tabell', 'Källa', 'Varför', 'Slag', egnaOrd.kommentar],
  klLasningFynd: ['Allvar', 'Var', 'Vad', 'Slag', egnaOrd.kommentar],
  klRegler: ['Regel', 'Värde', 'Enhet', 'Förklaring'],
  klRattelser: ['Tabell', 'Fält', 'Värde'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The forecast methods as the headers of their columns, and as the choices in Metod. */
export const metodord: Readonly<Record<Prognosmetod, string>> = {
  linjar: 'Linjär',
  budgetrest: 'Utfall och resten av budgeten',
  ifjolrest: 'Utfall och resten av förra året',
  profil1: 'Förra årets fördelning',
  profil3: 'Tre års fördelning',
};

/** Every header of the tables of a ledger, in order. */
export const ledgerRubriker = {
  prognos: [
    egnaOrd.kod,
    egnaOrd.namn,
    egnaOrd.utfall,
    egnaOrd.budget,
    ...prognosmetoder.map((metod) => metodord[metod]),
    egnaOrd.forslag,
    egnaOrd.lagsta,
    egnaOrd.hogsta,
    egnaOrd.saknas,
    egnaOrd.metod,
    egnaOrd.justering,
    egnaOrd.orsak,
    egnaOrd.prognos,
    egnaOrd.avvikelse,
    egnaOrd.andel,
    egnaOrd.status,
    egnaOrd.kommentar,
  ],
  kostnadslage: [
    egnaOrd.kod,
    egnaOrd.namn,
    egnaOrd.utfallManad,
    egnaOrd.utfall,
    egnaOrd.ackBudget,
    egnaOrd.avvikelseAck,
    egnaOrd.andelAck,
    egnaOrd.budget,
    egnaOrd.forbrukat,
    egnaOrd.motRiktpunkt,
    egnaOrd.prognos,
    egnaOrd.avvikelse,
    egnaOrd.status,
    egnaOrd.kommentar,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The headers of the kostnadsläge of one ansvar: forecasts are made of the whole only. */
export const ansvarRubriker: readonly string[] = ledgerRubriker.kostnadslage.filter(
  (rubrik) => rubrik !== egnaOrd.prognos && rubrik !== egnaOrd.avvikelse,
);

/** A column where a person writes; `standard` is what stands there until somebody does. */
export interface Egetfalt {
  readonly rubrik: string;
  readonly standard: string | null;
}

/**
 * The columns of klPrognos, besides the comment, where a person writes. What stands in a cell until
 * somebody chooses is ours.
 */
export const prognosfalt: readonly Egetfalt[] = [
  { rubrik: egnaOrd.metod, standard: egnaOrd.forslag },
  { rubrik: egnaOrd.justering, standard: null },
  { rubrik: egnaOrd.orsak, standard: null },
];

/** What a table that is left out is, in a word or two. */
export const slagord = {
  mal: 'Mål',
  statistik: 'Statistik',
  huvudbok: 'Huvudbok',
  manadsmatris: 'Månader',
  okand: 'Okänd',
  bortvald: 'Bortvald',
} as const;

/** The columns that tell one row of a table from another, by the name of the table. */
export const nyckelrubriker: Readonly<Record<string, readonly string[]>> = {
  klLasning: ['Källa'],
  klLasningOvriga: ['Källa'],
  klLasningFynd: ['Vad'],
  klRegler: ['Regel'],
  klRattelser: ['Tabell', 'Fält'],
};

/**
 * A row's name without what moves when its table grows: a source is known by its first cell.
 * @example rowNameOf('Drift!A3:E11') // "Drift!A3"
 */
export const rowNameOf = (text: string): string =>
  text.replace(/(![A-Z]{1,3}\d+):[A-Z]{1,3}\d+/gu, '$1');
