import type { Placement } from '../../domain/tidigare/matchRows.ts';
import type { EgenRad } from '../../domain/tidigare/tidigare.ts';
import { unnumbered, type Bladrad } from '../../domain/verksamhet/bladNycklar.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';

/** A row of a sheet with its identity there. */
export type Named = Bladrad & { readonly nyckel: string };

/**
 * The rows that were gone and may be back. One that no other row looks like is back where its code or
 * name is; else only at a row with both the same, which is sure where no other has them.
 * @param before the rows that stood on the sheet
 * @param now the rows that stand there now
 * @param taken the identities of those that a row of the sheet has already
 */
export function placeKept(
  kept: readonly EgenRad[],
  before: readonly Named[],
  now: readonly Named[],
  taken: ReadonlySet<string | null>,
): ReadonlyMap<EgenRad, Placement> {
  const placed = new Map<EgenRad, Placement>();
  const used = new Set(taken);
  const all = [before, now, kept];
  for (const rad of kept) {
    const alike = all.map((rows) => rows.filter((other) => isAlike(rad, other)));
    const same = alike.map((rows) => rows.filter((other) => isSame(rad, other)));
    const isAlone = alike.every((rows) => rows.length <= 1);
    const isOnly = same[0]?.length === 0 && same.every((rows) => rows.length <= 1);
    const found = (isAlone ? alike : same)[1]?.find(({ nyckel }) => !used.has(nyckel));
    if (found !== undefined) used.add(found.nyckel);
    const isSure = isAlone || isOnly || found === undefined;
    placed.set(rad, { plats: found?.nyckel ?? null, isSure });
  }
  return placed;
}

const isAlike = (a: Named, b: Named): boolean => unnumbered(a.nyckel) === unnumbered(b.nyckel);

const isSame = (a: Named, b: Named): boolean =>
  a.kod === b.kod && normalName(a.namn) === normalName(b.namn);
