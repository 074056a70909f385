import type { ConditionalRule, DataValidation } from 'hucre/xlsx';

import { areaName } from '../../../domain/address/area.ts';
import type { ConditionalFormat, ListValidation } from '../../../report/rapport.ts';
import { toDifferentialStyle, toRgb } from './cellStyle.ts';
import { bareFormula } from './sheetCells.ts';

/** A conditional format as the library's rule; rules earlier in the sheet lie upon later ones. */
export function toRule(format: ConditionalFormat, index: number): ConditionalRule {
  const place = { priority: index + 1, range: areaName(format.area) };
  if (format.kind === 'formula')
    return {
      ...place,
      type: 'expression',
      formula: bareFormula(format.formula),
      style: toDifferentialStyle(format.style),
    };
  const color = `FF${toRgb(format.positive)}`;
  return {
    ...place,
    type: 'dataBar',
    dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color },
  };
}

/** What a list of choices may hold in a file, quotes and commas included. */
const MAX_LIST = 255;

/**
 * A drop-down list as the library's validation; another value is refused, a blank is not.
 * @throws RangeError when the list cannot stand in a cell: a comma in a value, or too long (a bug).
 */
export function toValidation({ area, values }: ListValidation): DataValidation {
  const fits = values.join(',').length <= MAX_LIST && values.every((value) => !/[,"]/.test(value));
  if (!fits) throw new RangeError(`Not a list of choices: ${values.join(' | ')}`);
  return {
    type: 'list',
    range: areaName(area),
    values: [...values],
    allowBlank: true,
    showErrorMessage: true,
  };
}
