import type { Fyndtyp } from '../../domain/fynd/fynd.ts';

const rubriker: Readonly<Record<Fyndtyp, string>> = {
  teckenAntaget: 'Tecken antaget',
  enhetAntagen: 'Enhet antagen',
  periodAntagen: 'Period antagen',
  typAntagen: 'Tabelltyp antagen',
  tabellEjTolkad: 'Tabell som inte räknas',
  ingenTabell: 'Ingen tabell hittad',
  tomArbetsbok: 'Tom arbetsbok',
  felvarde: 'Felvärde i en cell',
  ejTal: 'Text i en beloppscell',
  ejRedovisat: 'Belopp ej redovisat',
  tomtBelopp: 'Belopp saknas',
  datumSomKod: 'Datum där en kod ska stå',
  tomKod: 'Rad utan kod',
  dubblettkod: 'Samma kod två gånger',
  motsagelse: 'Två tabeller säger olika',
  dubbelTabell: 'Samma tabell två gånger',
  felAr: 'Fel år',
  summaStammerInte: 'Summan stämmer inte',
  avvikelseStammerInte: 'Avvikelsen stämmer inte',
  felTecken: 'Kolumn med omvänt tecken',
  sarredovisningStammerInte: 'Särredovisningen stämmer inte',
  avrundning: 'Avrundning',
  enhetsfel: 'Belopp i fel enhet',
  ingenJamforelse: 'Inget att jämföra med',
  radUtanforSumman: 'Rad utanför summan',
  radSaknas: 'Rad som saknas',
  doldaRader: 'Dolda rader räknas med',
  farligText: 'Text som liknar en formel',
  regelEjTolkad: 'Regel som inte går att läsa',
  bladEjLast: 'Blad som inte lästs',
};

/** A finding's kind in a few words, for a list or the handbook. @example fyndRubrik('ejTal') // "Text i en beloppscell" */
export const fyndRubrik = (typ: Fyndtyp): string => rubriker[typ];
