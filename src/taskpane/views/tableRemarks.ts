import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import type { Slutsats } from '../../domain/underlag/tabell.ts';
import { manadText } from '../../report/text/number.ts';
import { enhetText, teckenText, typText } from '../../report/text/ordText.ts';
import {
  enhetSkalText,
  periodSkalText,
  teckenSkalText,
  typSkalText,
} from '../../report/text/skalText.ts';
import { text } from '../text.sv.ts';

/** Below this a conclusion is an assumption that the person is asked to look at. */
const SURE = 0.8;

/** Whether reading was too unsure of a conclusion to take it without asking. */
export const isAssumed = ({ sakerhet }: Slutsats<unknown, unknown>): boolean => sakerhet < SURE;

/** What reading has assumed of a table, each as a sentence with its reason. */
export function assumptionsOf({ typ, enhet, tecken, period }: BeraknadTabell): readonly string[] {
  const sentences: string[] = [];
  if (isAssumed(typ)) {
    sentences.push(text.assumedTyp(typText[typ.varde].toLowerCase(), typSkalText[typ.skal]));
  }
  if (isAssumed(enhet)) {
    sentences.push(text.assumedEnhet(enhetText[enhet.varde], enhetSkalText[enhet.skal]));
  }
  if (isAssumed(tecken)) {
    sentences.push(text.assumedTecken(teckenText[tecken.varde], teckenSkalText[tecken.skal]));
  }
  if (period && isAssumed(period)) {
    sentences.push(text.assumedPeriod(manadText(period.varde), periodSkalText[period.skal]));
  }
  return sentences;
}

/** What a table lacks, each as a sentence that says how to give it. */
export function missingOf({ jamforelse, period }: BeraknadTabell): readonly string[] {
  const sentences: string[] = [];
  if (jamforelse === 'ingen') sentences.push(text.missingComparison);
  if (period === null) sentences.push(text.missingPeriod);
  return sentences;
}
