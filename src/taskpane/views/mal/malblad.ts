import { cellName } from '../../../domain/address/area.ts';
import { egnaTabeller } from '../../../domain/tidigare/egnaTabeller.ts';
import { malRubrikerOf, malrubrik } from '../../../domain/tidigare/malrubriker.ts';
import { FORSTA_MALRAD } from '../../../report/mal/malkolumner.ts';
import type { NumberedGoal } from '../../../report/mal/malrader.ts';
import type { Bladplats } from '../../state/bladplatser.ts';
import { cellOf } from '../../state/cellOf.ts';

/**
 * The cell of an indicator in "Måluppfyllelse"; that of the sheet where its rows stand otherwise than in
 * the report; null while there is no such sheet.
 * @param plats its place among all indicators, from 0; null: the sheet itself
 * @param delar the goals, which have a column of målområden where one has any
 */
export function malbladscell(
  blad: ReadonlyMap<string, Bladplats>,
  plats: number | null,
  delar: readonly Pick<NumberedGoal, 'omrade'>[] = [],
): string | null {
  const place = blad.get(egnaTabeller.maluppfyllelse);
  if (place === undefined) return null;
  const isRow = plats !== null && place.isCurrent;
  const hasOmrade = delar.some(({ omrade }) => omrade !== '');
  const rubriker = malRubrikerOf('klMaluppfyllelse', () => hasOmrade);
  const column = rubriker.indexOf(malrubrik.indikator);
  return cellOf(place.namn, isRow ? cellName(FORSTA_MALRAD + plats, column) : 'A1');
}
