import type { Analys } from '../../domain/analys/analys.ts';
import type { Malstatus } from '../../domain/mal/malunderlag.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { storlek, type AmountForm } from './analysbelopp.ts';
import { malstatus } from './malText.ts';
import { manadText } from './number.ts';

/**
 * How the prognos has moved since the one before.
 * @example forandringText(analys, form) // "Prognosen har försämrats med 1 200 tkr sedan juli 2025."
 */
export function forandringText({ forandring }: Analys, form: AmountForm): string {
  if (forandring === null) return '';
  const { period, belopp } = forandring;
  const since = `sedan ${manadText(period)}`;
  if (belopp === 0) return `Prognosen är oförändrad ${since}.`;
  return `Prognosen har ${belopp > 0 ? 'försämrats' : 'förbättrats'} med ${storlek(belopp, form)} ${since}.`;
}

/** A sentence for each goal that speaks of the verksamhet. */
export const malmeningar = ({ mal }: Analys, skala: Regler['malskala']): readonly string[] =>
  mal.map(
    ({ namn, status }) =>
      `Nämndmålet ”${namn.replace(/\s+/gu, ' ').trim()}”: ${statusWord(status, skala)}.`,
  );

const statusWord = (status: Malstatus, skala: Regler['malskala']): string =>
  malstatus[skala][status].toLowerCase();
