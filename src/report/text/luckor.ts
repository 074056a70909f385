import type { Direction } from '../../domain/analys/analys.ts';
import type { Analyskommentar } from '../../domain/analys/analyskommentar.ts';

/** What only a person knows, as a draft marks it. */
const lucka = {
  kommentar: '[Kommentar: …]',
  orsak: '[Orsak: …]',
  atgard: '[Åtgärd: …]',
  effekt: '[Effekt helår: …]',
} as const;

/** A gap anywhere in a text, whoever wrote it. */
export const LUCKA = /\[[^[\]\n]{1,40}:\s?…\]/gu;

type Ord = Pick<Analyskommentar, 'kommentar' | 'orsak' | 'atgard' | 'annanstans'>;

/**
 * The gaps of a draft: the cause, and of an underskott what is done about it. A comment answers them all;
 * a cause and an åtgärd each its own.
 * @param direction which way the avvikelse goes
 * @param ord what a person has written beside the draft
 */
export function luckorOf(direction: Direction | null, ord: Partial<Ord> = {}): readonly string[] {
  const { kommentar, orsak, atgard, annanstans } = ord;
  if ((kommentar ?? null) !== null || (annanstans ?? []).length > 0) return [];
  const isCaused = (orsak ?? null) !== null;
  const isHandled = (atgard ?? null) !== null;
  if (direction === null || direction === 'balans')
    return isCaused || isHandled ? [] : [lucka.kommentar];
  const cause = isCaused ? [] : [lucka.orsak];
  if (direction === 'overskott') return cause;
  return [...cause, ...(isHandled ? [] : [lucka.atgard]), lucka.effekt];
}
