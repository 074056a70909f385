import { valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import { unitInText } from '../cells/unitInText.ts';
import { kolumnOf } from './tabeller/listrader.ts';
import type { Listkolumn, LastLista } from './tabeller/settleListkolumner.ts';

/**
 * The column of a plan that holds the effect of its åtgärder in money: its header names a unit, or it holds
 * amounts and no more words than that. null where the effect is told in words alone.
 */
export function effektkolumn(tabell: LastLista): Listkolumn | null {
  const kolumn = kolumnOf(tabell, 'effekt');
  if (tabell.slag !== 'handlingsplan' || kolumn === undefined) return null;
  const { numbers, words } = countKinds(tabell, kolumn.index);
  const isNamed = unitInText(kolumn.text) !== null;
  return numbers > 0 && (isNamed || numbers >= words) ? kolumn : null;
}

function countKinds(
  { grid, from, to }: LastLista,
  column: number,
): { readonly numbers: number; readonly words: number } {
  let [numbers, words] = [0, 0];
  for (let row = from; row < to; row += 1) {
    const parsed = parseAmount(valueAt(grid, row, column));
    if ('decimal' in parsed) numbers += 1;
    else if (parsed.saknas === 'ejTal') words += 1;
  }
  return { numbers, words };
}
