import type { AnalysFyndData } from '../../domain/fynd/analysFynd.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { assertNever } from '../../domain/result.ts';
import { exaktText } from './number.ts';
import { citat, platsText } from './platsText.ts';

/** The kinds of findings about the texts of a report, in a few words. */
export const analysfyndRubrik: Readonly<Record<AnalysFyndData['typ'], string>> = {
  kommentarSaknas: 'Kommentar saknas',
  siffrornaAndrade: 'Text med gamla siffror',
  textMotTabell: 'Text och tabell säger olika',
  textMotIntakter: 'Text och intäkter säger olika',
  textMotText: 'Belopp i fel enhet i en text',
};

/** What is found of the texts of a report. */
type Analysfynd = Extract<Fynd, { typ: AnalysFyndData['typ'] }>;

/** Whether a finding is about a text of the report. */
export const isAnalysfynd = (fynd: Fynd): fynd is Analysfynd => fynd.typ in analysfyndRubrik;

/**
 * A finding about a text in words.
 * @example 'Drift!A5: texten om "Hemtjänst" säger −7,1 mnkr, tabellen −7 304 tkr (avvikelse). Rätta texten om den är fel.'
 */
export function analysfyndText(fynd: Analysfynd): string {
  const plats = platsText(fynd);
  const namn = citat(fynd.verksamhet);
  switch (fynd.typ) {
    case 'kommentarSaknas':
      return `${plats}: avvikelsen för ${namn} är större än trösklarna men har ingen kommentar. Skriv den i bladet Analys.`;
    case 'siffrornaAndrade':
      return `${plats}: texten om ${namn} skrevs när siffrorna var ${fynd.forr}. De har ändrats sedan dess. Läs igenom texten i bladet Analys.`;
    case 'textMotTabell':
      return `${plats}: texten om ${namn} säger ${fynd.text}, tabellen ${exaktText(fynd.tabell)} (${fynd.vad}). ${fynd.tusenfel ? 'De skiljer sig tusen gånger. Kontrollera enheten i texten.' : 'Rätta texten om den är fel.'}`;
    case 'textMotIntakter':
      return `${plats}: texten om ${namn} säger ${fynd.riktning === 'overskott' ? 'överskott' : 'underskott'} på intäkter, men i verksamhetsanalysen är intäkternas avvikelse ${exaktText(fynd.avvikelse)}. Rätta texten om den är fel.`;
    case 'textMotText':
      return `${plats}: texten om ${namn} säger ${fynd.text}, en annan text ${fynd.annan}. De skiljer sig tusen gånger. Kontrollera enheten.`;
    default:
      return assertNever(fynd);
  }
}
