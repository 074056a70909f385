import type { Area } from '../../domain/address/area.ts';
import { stilar } from '../blad/palett.ts';
import { composeTeckenvillkor } from '../blad/teckenvillkor.ts';
import type { ConditionalFormat } from '../rapport.ts';
import type { Style } from '../style.ts';

const looks: readonly (readonly [string, Style])[] = [
  ['▼', stilar.ejUppnas],
  ['▽', stilar.ejBeraknad],
  ['≈', stilar.delvis],
];

/** The colours of the column of outcomes, by the symbol that each begins with. */
export const composeKontrollvillkor = (area: Area): readonly ConditionalFormat[] =>
  composeTeckenvillkor(area, looks);
