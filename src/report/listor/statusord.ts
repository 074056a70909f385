import type { Area } from '../../domain/address/area.ts';
import { bareStatus, type Statusord } from '../../domain/listor/statusord.ts';
import { listord } from '../../domain/tidigare/listord.ts';
import { stilar } from '../blad/palett.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import type { ConditionalFormat } from '../rapport.ts';
import type { Style } from '../style.ts';

/** The look of each status; those with one sign have one look. A dash may as well be that nothing is written. */
const statusstilar = [
  [listord.rod, stilar.ejUppnas],
  [listord.gul, stilar.delvis],
  [listord.klar, stilar.uppnas],
  [listord.pagar, stilar.delvis],
  [listord.forsenad, stilar.underskott],
] as const satisfies readonly (readonly [string, Style])[];

/** The colours of cells that begin with the sign of a status. */
export const composeStatusvillkor = (area: Area): readonly ConditionalFormat[] =>
  composeTeckenvillkor(area, statusstilar);

/**
 * A text as a status is shown: the plan's own words after the sign of what they say; other texts as they are.
 * @example statusText('ej påbörjad') // "○ Ej påbörjad"
 */
export function statusText(text: string): string {
  const status: Statusord | null = bareStatus(text);
  const word = text.trim().replace(/^[^\p{L}]+/u, '');
  if (status === null) return text;
  if (word.length < 2) return listord[status];
  return `${listord[status].slice(0, 1)} ${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
