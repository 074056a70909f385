import type { Enhet } from '../../domain/amount/enhet.ts';
import { negate, ore, type Ore } from '../../domain/amount/ore.ts';
import type { Beloppsroll, Poster, Rad } from '../../domain/underlag/tabell.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import { valueAt } from '../cells/gridCells.ts';
import { parseAmount, toOre } from '../cells/parseAmount.ts';
import type { DraftTable } from '../draftTable.ts';
import { partsOfColumn, type Delkolumn } from './readAmount.ts';
import { unitOf } from './unitOf.ts';

/** The income and the cost of a row's amounts, where the table has a column of each and both state one. */
export function readPoster(draft: DraftTable, enhet: Enhet, row: number): Pick<Rad, 'poster'> {
  const poster: Partial<Record<Beloppsroll, Poster>> = {};
  for (const roll of beloppsroller) {
    const column = draft.columns.find((one) => one.roll === roll);
    const parts = column ? partsOfColumn(draft.columns, column.index) : [];
    const [intakt, kostnad] = (['intakt', 'kostnad'] as const).map((post) =>
      readPart(
        draft,
        enhet,
        row,
        parts.find(({ del }) => del.post === post),
      ),
    );
    if (intakt == null || kostnad == null) continue;
    if (intakt !== 'tom' || kostnad !== 'tom')
      poster[roll] = { intakt: amountOf(intakt), kostnad: amountOf(kostnad) };
  }
  return Object.keys(poster).length === 0 ? {} : { poster };
}

/** A verksamhet without income has a blank cell there. */
const amountOf = (part: Ore | 'tom'): Ore => (part === 'tom' ? ore(0) : part);

function readPart(
  draft: DraftTable,
  enhet: Enhet,
  row: number,
  column: Delkolumn | undefined,
): Ore | 'tom' | null {
  if (!column) return null;
  const amount = parseAmount(valueAt(draft.found.grid, row, column.index));
  if (!('decimal' in amount)) return amount.saknas === 'tom' ? 'tom' : null;
  const value = toOre(amount, unitOf(draft, column, enhet));
  return value === null || column.del.tecken === 1 ? value : negate(value);
}
