import { bladMarken, isVarav, type Bladrad } from '../verksamhet/bladNycklar.ts';
import { matchAlike } from './matchAlike.ts';
import type { FigureHeaders, RowFacts } from './rowFacts.ts';

/** Where a row of the sheet before stands now. */
export interface Placement {
  /** The identity of the row on the new sheet, null when it is gone. */
  readonly plats: string | null;
  /** False where another row that looks alike may as well be the one. */
  readonly isSure: boolean;
}

/**
 * Which row of a sheet is which row of the sheet before, by the identity that it had. A row is known by
 * its code, else its name. Rows that share it are told apart by name, then by the figures that stay from
 * month to month, last by their order, which is not sure.
 * @example matchRows([{ kod: '10', namn: 'A', belopp: {} }], [], headers).get('10') // { plats: null, isSure: true }
 */
export function matchRows(
  before: readonly RowFacts[],
  after: readonly RowFacts[],
  headers: FigureHeaders,
): ReadonlyMap<string, Placement> {
  const [old, now] = [planSheet(before), planSheet(after)];
  const placed = new Map<string, Placement>();
  const place = (from: Parent, to: Parent | 'gone', isParentSure: boolean): void => {
    for (const [egen, rows] of groupsOf(old, from)) {
      const group = { rader: before, rows };
      const others = to === 'gone' ? [] : (groupsOf(now, to).get(egen) ?? []);
      for (const pair of matchAlike(group, { rader: after, rows: others }, headers)) {
        const isSure = pair.isSure && isParentSure;
        const plats = pair.to === null ? null : (now[pair.to]?.nyckel ?? null);
        placed.set(old[pair.from]?.nyckel ?? '', { plats, isSure });
        if (from === 'top') place(pair.from, pair.to ?? 'gone', isSure);
      }
    }
  };
  place('top', 'top', true);
  place(null, null, true);
  return placed;
}

/** What rows stand below: a row, no row (`top`: those that are no part), or nothing above (null). */
type Parent = number | 'top' | null;

interface Planned {
  readonly nyckel: string;
  readonly egen: string;
  readonly parent: Parent;
}

const planSheet = (rader: readonly Bladrad[]): readonly Planned[] =>
  bladMarken(rader).map(({ nyckel, egen, foralder }, at) => {
    const rad = rader[at];
    return { nyckel, egen, parent: rad !== undefined && isVarav(rad) ? foralder : 'top' };
  });

/** The rows (indexes) below a parent, by what they are known by. */
function groupsOf(
  planned: readonly Planned[],
  parent: Parent,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  planned.forEach((row, at) => {
    if (row.parent === parent) groups.set(row.egen, [...(groups.get(row.egen) ?? []), at]);
  });
  return groups;
}
