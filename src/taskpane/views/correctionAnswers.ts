import type { Rattelse, Tabellfalt } from '../../domain/regler/regler.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import { isAssumed } from './tableRemarks.ts';

/** The form's answers as they are written in "Regler"; "" is no answer. */
export type Answers = Readonly<Record<Tabellfalt, string>>;

const fields: readonly Tabellfalt[] = ['typ', 'enhet', 'tecken', 'period'];

/** The answers that a table has now. */
export const answersOf = (tabell: BeraknadTabell): Answers => ({
  typ: tabell.typ.varde,
  enhet: tabell.enhet.varde,
  tecken: tabell.tecken.varde,
  period: tabell.period?.varde ?? '',
});

/**
 * The corrections that the answers ask for: one for each field that was changed, and for each that was
 * only assumed, so that saving the form also confirms an assumption.
 */
export function rattelserOf(tabell: BeraknadTabell, answers: Answers): readonly Rattelse[] {
  const before = answersOf(tabell);
  const isAsked = (falt: Tabellfalt): boolean =>
    answers[falt] !== '' &&
    (answers[falt] !== before[falt] || (tabell[falt] !== null && isAssumed(tabell[falt])));
  return fields
    .filter(isAsked)
    .map((falt) => ({ tabell: tabell.nyckel, falt, varde: answers[falt] }));
}
