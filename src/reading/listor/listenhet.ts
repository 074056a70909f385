import type { Enhet } from '../../domain/amount/enhet.ts';
import type { EnhetSkal } from '../../domain/fynd/skal.ts';
import type { Slutsats } from '../../domain/underlag/tabell.ts';
import { unitNotes } from '../conclusions/concludeUnit.ts';
import { statedUnitIn } from '../conclusions/statedUnitIn.ts';
import { valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { parseListamount } from './listceller.ts';
import { namnroll } from './tabeller/nameFirst.ts';
import type { Listroll } from './tabeller/listroll.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/** Below this certainty the unit is told as an assumption. */
const guessed = 0.6;

/** The unit of the amounts in some columns of a list: headers, lines above, sheet, other sheets, else their size. */
export function concludeListenhet(
  tabell: LastLista,
  roller: readonly Listroll[],
  corrected: Enhet | null,
  grids: readonly Grid[],
): Slutsats<Enhet, EnhetSkal> {
  if (corrected !== null) return { varde: corrected, skal: 'rattelse', sakerhet: 1 };
  const { grid, lines } = tabell;
  const headers = tabell.kolumner.filter(({ roll }) => roller.includes(roll));
  const name = tabell.kolumner.filter(({ roll }) => roll === namnroll[tabell.slag]);
  const others = grids.filter(({ bok, blad }) => bok === grid.bok && blad !== grid.blad);
  const sources: readonly (readonly [EnhetSkal, readonly string[], number])[] = [
    ['rubrik', [...headers, ...name].map(({ text }) => text), 1],
    ['titel', lines.toReversed(), 1],
    ['bladet', [grid.blad, ...unitNotes(grid)], 0.9],
    ['annatBlad', others.flatMap(unitNotes), 0.7],
  ];
  for (const [skal, texts, sakerhet] of sources)
    for (const text of texts) {
      const varde = statedUnitIn(text);
      if (varde !== null) return { varde, skal, sakerhet };
    }
  const indexes = headers.map(({ index }) => index);
  return {
    varde: unitOfSize(largestIn(tabell, indexes), tabell.slag),
    skal: 'storlek',
    sakerhet: guessed,
  };
}

/** A statsbidrag or the budget of a group is some hundred thousand kronor to some tens of millions. */
function unitOfSize(largest: number, slag: LastLista['slag']): Enhet {
  if (largest >= 100_000) return 'kr';
  // An åtgärd may well be of some tens of tkr.
  if (slag === 'handlingsplan') return 'tkr';
  return largest >= 50 ? 'tkr' : 'mnkr';
}

function largestIn({ grid, from, to }: LastLista, columns: readonly number[]): number {
  let largest = 0;
  for (let row = from; row < to; row++)
    for (const column of columns) {
      const parsed = parseListamount(valueAt(grid, row, column));
      if ('decimal' in parsed) largest = Math.max(largest, Math.abs(Number(parsed.decimal)));
    }
  return largest;
}
