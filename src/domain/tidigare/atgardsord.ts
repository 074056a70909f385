import type { Atgardsstatus } from '../listor/handlingsplan.ts';
import { egnaOrd } from './egnaOrd.ts';

/** The headers of the sheet "Åtgärder" by which a run finds its way in it. */
export const atgardsrubrik = {
  atgard: 'Åtgärd',
  verksamhet: egnaOrd.namn,
  beslutad: 'Beslutad effekt, tkr',
  realiserad: 'Realiserad',
  aterstar: 'Återstår',
  raknas: 'Räknas',
  start: 'Start',
  ansvarig: 'Ansvarig roll',
  status: egnaOrd.status,
  kommentar: egnaOrd.kommentar,
  efter: 'Efter åtgärder',
  kod: egnaOrd.kod,
  budget: egnaOrd.budget,
  prognos: egnaOrd.prognos,
  effekt: 'Effekt som återstår',
  prognosEfter: 'Prognos efter åtgärder',
  avvikelse: egnaOrd.avvikelse,
  avvikelseEfter: 'Avvikelse efter åtgärder',
  lage: 'Läge',
  regel: 'Så räknas de',
  iUnderlaget: 'Åtgärd i underlaget',
  kalla: 'Källa',
} as const;

const r = atgardsrubrik;
const belopp = [r.beslutad, r.realiserad, r.aterstar, r.raknas] as const;

/** Every header of the tables of the sheet "Åtgärder", in order; by the table's name. */
export const atgardsRubriker = {
  klAtgarder: [...[r.atgard, r.verksamhet, ...belopp, r.start, r.ansvarig, r.status, r.kommentar]],
  klAtgardsprognos: [
    ...[r.efter, r.kod, r.budget, r.prognos, r.effekt],
    ...[r.prognosEfter, r.avvikelse, r.avvikelseEfter],
  ],
  klAtgardssummor: [r.lage, r.regel, ...belopp],
  klAtgarderUnderlag: [
    ...[r.iUnderlaget, r.verksamhet, ...belopp, r.start, r.ansvarig, r.status, r.kalla],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The columns of klAtgarder where a person writes, besides the comment. */
export const atgardsfalt = [
  ...([r.atgard, r.verksamhet, r.beslutad, r.realiserad, r.start, r.ansvarig, r.status] as const),
] as const;

/** A column of klAtgarder where a person writes. */
export type Atgardsfalt = (typeof atgardsfalt)[number];

/** The columns that tell one row from another, by the name of the table. */
export const atgardsNyckelrubriker: Readonly<
  Record<keyof typeof atgardsRubriker, readonly string[]>
> = {
  klAtgarder: [r.atgard, r.verksamhet],
  klAtgardsprognos: [r.efter, r.kod],
  klAtgardssummor: [r.lage],
  klAtgarderUnderlag: [r.iUnderlaget, r.verksamhet],
};

/** How far an åtgärd has come, as the choices under Status. */
export const atgardsstatusord: Readonly<Record<Atgardsstatus, string>> = {
  planerad: '○ Planerad',
  pagar: '◐ Pågår',
  klar: '● Verkställd',
  avbruten: '– Avbruten',
};

/**
 * What else may stand where a status stands: an effect or a status that is not understood, an åtgärd of the workbook that the person's
 * own list has too, and the sum of all.
 */
export const andraLagen = {
  raknasInte: '▲ Går inte att räkna',
  iListan: '– Står i din lista',
  alla: 'Alla åtgärder',
} as const;

/** The words of a status that count, in small letters; others are told and count nothing. */
export const statusformer: Readonly<Record<Atgardsstatus, readonly string[]>> = {
  planerad: ['planerad', '○ planerad', 'ej påbörjad', '○ ej påbörjad'],
  pagar: ['pågår', '◐ pågår', 'pågående', 'påbörjad'],
  klar: ['verkställd', '● verkställd', 'genomförd', 'klar', '● klar'],
  avbruten: ['avbruten', '– avbruten', '- avbruten'],
};

/** What a formula's TRIM gives, in small letters: ends cut, spaces folded. */
export const foldText = (text: string): string =>
  text.replace(/ +/gu, ' ').replace(/^ | $/gu, '').toLowerCase();

/**
 * How far an åtgärd has come by what a person wrote under Status; nothing written is planned, null for
 * other words.
 * @example parseStatus('◐ Pågår') // "pagar"
 */
export function parseStatus(text: string): Atgardsstatus | null {
  const folded = foldText(text);
  if (folded === '') return 'planerad';
  const found = Object.entries(statusformer).find(([, forms]) => forms.includes(folded));
  return (found?.[0] as Atgardsstatus | undefined) ?? null;
}

/** The headings and lines of the sheet, besides its title. */
export const atgardsavsnitt = {
  prognos: 'Prognos efter åtgärder',
  summor: 'Summor',
  underlag: 'Åtgärder som står i underlaget',
  underlagHjalp:
    'Lästa ur arbetsboken och räknade på samma sätt. Skriver du samma åtgärd för samma verksamhet i din lista gäller din rad.',
} as const;

/** What begins the line that tells the prognos after åtgärder on other sheets. */
export const EFTER_ATGARDER = 'Efter åtgärder: ';
