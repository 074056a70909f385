import { parseAmount, type ParsedAmount } from '../../cells/parseAmount.ts';
import type { CellValue } from '../../grid.ts';

/** The number of a volume; "%" and "st" behind it are its unit. @example parseVolym('93 %*') // { decimal: '93', … } */
export const parseVolym = (value: CellValue): ParsedAmount =>
  parseAmount(
    typeof value === 'string' ? value.replace(/\s*(?:%|st\.?|h|tim)\s*(\**)\s*$/iu, '$1') : value,
  );
