import type { Fynd } from '../../domain/fynd/fynd.ts';
import { placeOfCell, type DraftTable } from '../draftTable.ts';
import { nameOf, type RoledRow } from '../rows/roledRow.ts';
import { codeOf } from '../tables/columnProfile.ts';

/** Rows with amounts that the table's sum does not count, without their own words for it. */
export const findOutsideFynd = (draft: DraftTable): readonly Fynd[] => [
  ...draft.rows.flatMap((row) => (row.leftOut === null ? [] : [tell(draft, row, row.leftOut)])),
  ...draft.outside.map((row) => tell(draft, row, 'underSumman')),
];

/** A row without a code among coded rows may have been forgotten in the sum: that is worth a look. */
function tell(
  draft: DraftTable,
  { raw }: RoledRow,
  skal: 'underSumman' | 'utanKod' | 'indragen',
): Fynd {
  const column = draft.columns.find(({ roll }) => roll === 'namn')?.index ?? draft.area.left;
  const rad = codeOf(raw.kod) ?? (nameOf(raw) || String(raw.row + 1));
  const allvar = skal === 'utanKod' ? 'varning' : 'upplysning';
  return { ...placeOfCell(draft, raw.row, column), typ: 'radUtanforSumman', allvar, rad, skal };
}
