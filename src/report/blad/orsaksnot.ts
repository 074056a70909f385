import { SIFFROR_ANDRADE } from '../../domain/tidigare/avstamningsord.ts';

const note = new RegExp(`(?:^| · )${SIFFROR_ANDRADE}$`, 'iu');

/**
 * A reason whose mark was taken off, since the figures have changed.
 * @example withNote('Rättas i bokslutet') // "Rättas i bokslutet · siffrorna har ändrats"
 */
export function withNote(orsak: string): string {
  if (orsak === '') return SIFFROR_ANDRADE;
  return note.test(orsak) ? orsak : `${orsak} · ${SIFFROR_ANDRADE}`;
}

/** Once a person has marked the new figures, there is nothing to say of the old ones. */
export const withoutNote = (orsak: string): string => orsak.replace(note, '');
