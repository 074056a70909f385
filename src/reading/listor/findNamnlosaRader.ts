import { cellName } from '../../domain/address/area.ts';
import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { textAt } from '../cells/gridCells.ts';
import { figureAt, roomOf, summedColumns, sumOf } from './checkListsummor.ts';
import { nameAt } from './listceller.ts';
import { namnroll } from './tabeller/nameFirst.ts';
import { readListrader, type ListBodyRow } from './tabeller/listrader.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/**
 * The rows of a list that have a figure but no name: they count in nothing. A row whose figures are the sums
 * of those above is a sum that nobody has named.
 */
export function findNamnlosaRader(tabell: LastLista, enhet: Enhet): readonly Fynd[] {
  // A risk may go on over several rows.
  if (tabell.slag === 'internkontroll') return [];
  const rader = readListrader(tabell);
  return rader.flatMap((rad, at): readonly Fynd[] => {
    if (rad.slag !== 'rad' || nameAt(tabell, rad.row, namnroll[tabell.slag]) !== '') return [];
    const filled = summedColumns(tabell).filter(
      (kolumn) => (figureAt(tabell, rad.row, kolumn, enhet) ?? 0) !== 0,
    );
    const [first] = filled;
    if (first === undefined || isSum(tabell, rader.slice(0, at), rad.row, filled, enhet)) return [];
    const { bok, blad } = tabell.grid;
    return [
      {
        ...{ bok, blad, cell: cellName(rad.row, first.index) },
        ...{ typ: 'listradUtanNamn', allvar: 'varning', lista: tabell.slag },
        ...{ kolumn: first.text, varde: textAt(tabell.grid, rad.row, first.index) },
      },
    ];
  });
}

const isSum = (
  tabell: LastLista,
  before: readonly ListBodyRow[],
  row: number,
  columns: ReturnType<typeof summedColumns>,
  enhet: Enhet,
): boolean =>
  before.length > 1 &&
  columns.every((kolumn) => {
    const printed = figureAt(tabell, row, kolumn, enhet) ?? 0;
    const by = Math.abs(sumOf(tabell, before, kolumn, enhet) - printed);
    return by <= roomOf(tabell, before, kolumn, enhet);
  });
