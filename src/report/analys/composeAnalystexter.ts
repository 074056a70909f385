import type { Analys } from '../../domain/analys/analys.ts';
import type { Analyskommentar } from '../../domain/analys/analyskommentar.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { rubrikText, utkastText } from '../text/utkastText.ts';
import { draftFormOf } from './draftFormOf.ts';

/** What is written of a verksamhet, for a document: its heading, and our draft or the person's words. */
export interface Analystext extends Pick<Analys, 'nyckel' | 'niva' | 'kod' | 'namn' | 'delAv'> {
  /** "Hemtjänst −6 062 tkr". */
  readonly rubrik: string;
  /** The person's own where the draft has been changed. */
  readonly utkast: string;
  /** What a person has written: the comment, else what stands beside the figures; null for nothing. */
  readonly kommentar: string | null;
  readonly orsak: string | null;
  readonly atgard: string | null;
  readonly status: string | null;
  readonly attKommentera: boolean;
  /** The figures that the words were written beside, where those are others now. */
  readonly forr: string | null;
}

/** The texts of a report, the whole first. */
export function composeAnalystexter(
  uppfoljning: Pick<Uppfoljning, 'analys' | 'kommentarer' | 'enhet' | 'regler'>,
): readonly Analystext[] {
  const form = draftFormOf(uppfoljning);
  return uppfoljning.analys.map((one) => {
    const own = uppfoljning.kommentarer.get(one.nyckel);
    const { nyckel, niva, kod, namn, delAv, attKommentera } = one;
    return {
      ...{ nyckel, niva, kod, namn, delAv, attKommentera },
      rubrik: rubrikText(one, form),
      utkast: own?.utkast ?? utkastText(one, form),
      kommentar: commentOf(own),
      orsak: own?.orsak ?? null,
      atgard: own?.atgard ?? null,
      status: own?.status ?? null,
      forr: own?.forr ?? null,
    };
  });
}

const commentOf = (own: Analyskommentar | undefined): string | null => {
  if (own === undefined) return null;
  const texts = [...(own.kommentar === null ? [] : [own.kommentar]), ...own.annanstans];
  return texts.length === 0 ? null : [...new Set(texts)].join('\n');
};
