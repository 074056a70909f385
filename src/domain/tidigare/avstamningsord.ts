import type { Kontrollslag } from '../avstamning/kontroll.ts';
import { egnaOrd } from './egnaOrd.ts';
import type { Egetfalt } from './egnaRubriker.ts';

/** The headers of the sheet "Avstämning" by which a run finds its way in it. */
export const avstamningsrubrik = {
  kontroll: 'Kontroll',
  tabell: 'Tabell',
  rad: 'Rad',
  kolumn: 'Kolumn',
  har: 'Här',
  harCell: 'Här, cell',
  mot: 'Jämfört med',
  dar: 'Där',
  darCell: 'Där, cell',
  differens: 'Differens',
  status: egnaOrd.status,
  forklaring: 'Förklaring',
  granskad: 'Granskad',
  orsak: egnaOrd.orsak,
  kommentar: egnaOrd.kommentar,
  kolumner: 'Kolumner',
  antal: 'Antal',
  varfor: 'Varför',
} as const;

const r = avstamningsrubrik;

/** Every header of the tables of the sheet "Avstämning", in order; by the table's name. */
export const avstamningRubriker = {
  klAvstamning: [
    ...[r.kontroll, r.tabell, r.rad, r.kolumn, r.har, r.harCell, r.mot, r.dar, r.darCell],
    ...[r.differens, r.status, r.forklaring, r.granskad, r.orsak, r.kommentar],
  ],
  klAvstamningEjJamford: [r.kontroll, r.tabell, r.mot, r.kolumner, r.antal, r.status, r.varfor],
  klAvstamningStammer: [r.kontroll, r.tabell, r.mot, r.kolumner, r.antal, r.status],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The columns that tell one row from another, by the name of the table. */
export const avstamningNyckelrubriker: Readonly<Record<string, readonly string[]>> = {
  klAvstamning: [r.kontroll, r.tabell, r.rad, r.kolumn],
  klAvstamningEjJamford: [r.kontroll, r.tabell, r.mot, r.status, r.varfor],
  klAvstamningStammer: [r.kontroll, r.tabell, r.mot, r.status],
};

/**
 * The columns of klAvstamning, besides the comment, that hold what a person wrote. The two figures are
 * ours; they are kept with a row that is gone, so that its mark is known for theirs when it is back.
 */
export const avstamningsfalt: readonly Egetfalt[] = [r.granskad, r.orsak, r.har, r.dar].map(
  (rubrik) => ({ rubrik, standard: null }),
);

/** What is written under Granskad. */
export const GRANSKAD = 'ja';

/** What is added to a reason whose mark was taken off. */
export const SIFFROR_ANDRADE = 'siffrorna har ändrats';

/** The headings of the tables below the first one. */
export const avstamningsdel = {
  ejJamford: 'Gick inte att jämföra',
  stammer: 'Stämmer',
} as const;

/** What is compared, in words; no name begins with "varav", which is a row's part. */
export const kontrollord: Readonly<Record<Kontrollslag, string>> = {
  summa: 'Summan mot raderna',
  avvikelse: 'Avvikelsen mot beloppen',
  varav: 'Delen mot raden som den hör till',
  netto: 'Nettot mot intäkter och kostnader',
  nettokolumn: 'Nettot mot kolumnerna med intäkter och kostnader',
  differens: 'Skillnaden mellan två kolumner',
  procent: 'Procenten mot beloppen',
  sarredovisning: 'Särredovisningen mot raden som den delar upp',
  resultatMotAnalys: 'Resultatet mot verksamhetsanalysen',
  resultatMotDrift: 'Resultatet mot driftredovisningen',
  analysMotDrift: 'Verksamhetsanalysen mot driftredovisningen',
  sammaTabell: 'Samma tabell två gånger',
  huvudbok: 'Tabellen mot huvudboken',
  investeringar: 'Investeringarna mot investeringsanalysen',
  foregaende: 'Tidigare period mot tabellen för den perioden',
  mal: 'Bedömningen mot regeln',
};

const stammer = /^[\d\u202f]+ av [\d\u202f]+ stämmer(?: ·|$)/u;

/** Whether a text is the line that counts what ties. @example isRakning('28 av 31 stämmer') // true */
export const isRakning = (text: string): boolean => stammer.test(text);
