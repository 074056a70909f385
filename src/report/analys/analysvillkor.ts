import type { Area } from '../../domain/address/area.ts';
import { attGoraOrd } from '../../domain/tidigare/analysord.ts';
import { stilar } from '../blad/palett.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import type { ConditionalFormat } from '../rapport.ts';
import type { Style } from '../style.ts';

const looks: readonly (readonly [string, Style])[] = [
  [attGoraOrd.kommentera, stilar.ejUppnas],
  [attGoraOrd.andrade, stilar.delvis],
  [attGoraOrd.kommenterad, stilar.uppnas],
];

/** The colours of what is to be done, beside its symbol and words. */
export const composeAnalysvillkor = (area: Area): readonly ConditionalFormat[] =>
  composeTeckenvillkor(area, looks);
