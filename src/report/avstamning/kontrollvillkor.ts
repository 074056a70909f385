import { columnName, type Area } from '../../domain/address/area.ts';
import { stilar } from '../blad/palett.ts';
import type { ConditionalFormat } from '../rapport.ts';
import type { Style } from '../style.ts';

const looks: readonly (readonly [string, Style])[] = [
  ['▼', stilar.ejUppnas],
  ['▽', stilar.ejBeraknad],
  ['≈', stilar.delvis],
];

/** The colours of the column of outcomes, by the symbol that each begins with. */
export const composeKontrollvillkor = (area: Area): readonly ConditionalFormat[] =>
  looks.map(([symbol, style]) => ({
    kind: 'formula',
    area,
    formula: `=LEFT(${columnName(area.left)}${area.top + 1},1)="${symbol}"`,
    style,
  }));
