import { cellName } from '../../domain/address/area.ts';
import type { EgenTabell } from './egenTabell.ts';

/**
 * The name of a cell in a column of ours as the run writes it: what a person has put in before the column
 * stands to the right of the table then.
 * @param column where the column stands now
 * @example writtenCell({ insatta: [1] }, 4, 3) // "C5"
 */
export const writtenCell = (
  { insatta }: Pick<EgenTabell, 'insatta'>,
  row: number,
  column: number,
): string => cellName(row, column - insatta.filter((at) => at < column).length);
