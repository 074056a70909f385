import { parseArea } from '../../domain/address/area.ts';
import type { Rubrikroll } from './tabeller/malrubrik.ts';
import { rollOfOrd } from './tabeller/settleKolumner.ts';

/** What a person says that a column (0-based) of a table of goals holds. */
export interface Malkolumnrattelse {
  readonly index: number;
  readonly roll: Rubrikroll;
}

/**
 * A correction of a column of a table of goals; null when it names no column or nothing that one holds.
 * @example parseMalkolumn('Utfall = C') // { index: 2, roll: 'utfall' }
 */
export function parseMalkolumn(varde: string): Malkolumnrattelse | null {
  const [, word = '', letters = ''] = /^(.*?\S)\s*=\s*\$?([A-Z]{1,3})$/iu.exec(varde.trim()) ?? [];
  const roll = word === '' ? null : rollOfOrd(word);
  const index = parseArea(`${letters}1`)?.left;
  return roll === null || index === undefined ? null : { index, roll };
}
