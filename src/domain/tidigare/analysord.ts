import { egnaOrd } from './egnaOrd.ts';
import type { Egetfalt } from './egnaRubriker.ts';

/** The headers of the sheet "Analys" by which a run finds its way in it. */
export const analysrubrik = {
  kod: egnaOrd.kod,
  verksamhet: egnaOrd.namn,
  delAv: 'Del av',
  avvikelse: egnaOrd.avvikelse,
  andel: egnaOrd.andel,
  utfall: egnaOrd.utfall,
  prognos: egnaOrd.prognos,
  utkast: 'Utkast',
  orsak: egnaOrd.orsak,
  atgard: 'Åtgärd',
  status: egnaOrd.status,
  attGora: 'Att göra',
  siffror: 'Siffror',
  kommentar: egnaOrd.kommentar,
} as const;

const r = analysrubrik;

/** Every header of the sheet "Analys", in order. */
export const analysRubriker = {
  klAnalys: [
    ...[r.kod, r.verksamhet, r.delAv, r.avvikelse, r.andel, r.utfall, r.prognos, r.utkast],
    ...[r.orsak, r.atgard, r.status, r.attGora, r.siffror, r.kommentar],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The columns that tell one row from another. */
export const analysNyckelrubriker: Readonly<Record<string, readonly string[]>> = {
  klAnalys: [r.kod, r.verksamhet, r.delAv],
};

/**
 * The columns of klAnalys, besides the comment, that hold what a person wrote. Siffror is ours: it tells
 * the figures that the words were written beside, and which draft is ours.
 */
export const analysfalt: readonly Egetfalt[] = [
  ...[r.utkast, r.orsak, r.atgard, r.status, r.siffror],
].map((rubrik) => ({ rubrik, standard: null }));

/** What is to be done, in words with a symbol. */
export const attGoraOrd = {
  kommentera: '▲ Att kommentera',
  andrade: '◆ Siffrorna har ändrats',
  kommenterad: '● Kommenterad',
  behovsInte: '○ Behövs inte',
} as const;

/** How far an åtgärd has come, as the choices under Status. */
export const atgardsval: readonly string[] = ['○ Ej påbörjad', '◐ Pågår', '● Klar'];

/** What begins the line that lists who is still to comment. */
export const ATT_KOMMENTERA = 'Att kommentera: ';

/** What stands under Siffror: the figures of the run, those that the words were written beside, and marks. */
interface Siffror {
  readonly nu: string;
  /** null where nothing is written, or the figures are the same. */
  readonly texten: string | null;
  /** The mark of the draft that we wrote, and of the person's words. */
  readonly utkast: string;
  readonly ord: string;
}

const TEXTEN = 'texten ';

/**
 * Siffror as it stands in its cell.
 * @example siffrorText({ nu: '−6 062 tkr', texten: null, utkast: '1a', ord: '0' }) // "−6 062 tkr · 1a-0"
 */
export const siffrorText = ({ nu, texten, utkast, ord }: Siffror): string =>
  [nu, ...(texten === null ? [] : [TEXTEN + texten]), `${utkast}-${ord}`].join(' · ');

/** Takes apart what siffrorText put together; null for anything else. */
export function parseSiffror(text: string): Siffror | null {
  const match = /^(.*?)(?: · texten (.*))? · ([0-9a-z]+)-([0-9a-z]+)$/su.exec(text.trim());
  if (match === null) return null;
  const [, nu = '', texten, utkast = '', ord = ''] = match;
  return { nu, texten: texten ?? null, utkast, ord };
}

/**
 * A short mark of a text, by which it is known again: 32 bits of FNV-1a, white space folded.
 * @example markOf('')  // "0": nothing
 */
export function markOf(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  if (folded === '') return '0';
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1)
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
