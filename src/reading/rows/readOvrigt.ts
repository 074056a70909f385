import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Kolumn, Rad } from '../../domain/underlag/tabell.ts';
import { valueAt } from '../cells/gridCells.ts';
import { parseAmount, toOre } from '../cells/parseAmount.ts';
import type { DraftTable } from '../draftTable.ts';
import type { RoledRow } from './roledRow.ts';
import { unitOf } from './unitOf.ts';

/**
 * The amounts of a row in columns that the follow-up doesn't use, as printed: income and cost apart, the
 * change since last year, what is left. A table that prints income and cost alike has none: its columns
 * don't say which way they are added; nor has a result that is printed with the other sign.
 */
export function readOvrigt(draft: DraftTable, enhet: Enhet, row: number): Pick<Rad, 'ovrigt'> {
  const isTurned = ({ raw }: RoledRow): boolean => draft.turned.has(raw.row);
  if (draft.turned.has(row) || draft.rows.some((one) => one.roll === 'rad' && isTurned(one)))
    return {};
  const amounts = draft.columns.filter(isOfMoney).flatMap((column) => {
    const amount = parseAmount(valueAt(draft.found.grid, row, column.index));
    const value = 'decimal' in amount ? toOre(amount, unitOf(draft, column, enhet)) : null;
    return value === null ? [] : [[column.index, value] as const satisfies readonly [number, Ore]];
  });
  return amounts.length === 0 ? {} : { ovrigt: Object.fromEntries(amounts) };
}

const money =
  /avvik|awik|(?<!\p{L})(?:avv|diff)|förändr|återst|kvar|intäkt|kostnad|inkomst|utgift|budg|progn|utfall|bokslut|förbruk|(?<!\p{L})plan(?!\p{L})|^(?:19|20)\d\d$/iu;
const other =
  /%|procent|andel|antal|index|(?<!\p{L})(?:per|st|tim\p{L}*|åa)(?!\p{L})|årsarb|grad/iu;

const isOfMoney = ({ roll, rubrik, del, index }: Kolumn): boolean =>
  roll === 'okand' &&
  (del !== undefined ? del.netto !== index : money.test(rubrik) && !other.test(rubrik));
