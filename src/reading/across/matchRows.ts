import type { Rad, Tabell } from '../../domain/underlag/tabell.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';

/** A row of one table and the row of another that is the same verksamhet. */
export type RowPair = readonly [Rad, Rad];

/** The rows of two tables that are the same verksamhet: by code where both have one, else by name. */
export function matchRows(a: Tabell, b: Tabell): readonly RowPair[] {
  const byCode = indexBy(b, ({ kod }) => kod);
  const byName = indexBy(b, nameKey);
  return countedRows(a).flatMap((rad): readonly RowPair[] => {
    const same = (rad.kod === null ? undefined : byCode.get(rad.kod)) ?? byName.get(nameKey(rad));
    return same && !codesDiffer(rad, same) ? [[rad, same]] : [];
  });
}

const codesDiffer = (a: Rad, b: Rad): boolean =>
  a.kod !== null && b.kod !== null && a.kod !== b.kod;

/** The rows that count, varav rows, subtotals and sums left out. */
export const countedRows = (tabell: Tabell): readonly Rad[] =>
  tabell.rader.filter(({ roll }) => roll === 'rad');

const nameKey = ({ namn, post }: Rad): string => `${normalName(namn)}/${post ?? ''}`;

function indexBy(tabell: Tabell, key: (rad: Rad) => string | null): ReadonlyMap<string, Rad> {
  const index = new Map<string, Rad>();
  for (const rad of countedRows(tabell)) {
    const value = key(rad);
    if (value !== null && !index.has(value)) index.set(value, rad);
  }
  return index;
}
