import { columnName, type Area } from '../../domain/address/area.ts';
import type { ConditionalFormat } from '../rapport.ts';
import type { Style } from '../style.ts';

/**
 * The colours of a column whose texts each begin with a sign of their own, so that the sign tells it without
 * colour too.
 * @param looks a text, of which the first sign counts, with its look
 */
export const composeTeckenvillkor = (
  area: Area,
  looks: readonly (readonly [text: string, style: Style])[],
): readonly ConditionalFormat[] =>
  looks.map(([text, style]) => ({
    kind: 'formula',
    area,
    formula: `=LEFT(${columnName(area.left)}${area.top + 1},1)="${text.slice(0, 1)}"`,
    style,
  }));
