import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Grid } from '../grid.ts';
import { findLedgerTables } from './findLedgerTables.ts';
import { parseKolumnmal, type Kolumnmal, type Kolumnrattelse } from './kolumnrattelse.ts';
import type { FoundEkonomi } from './ledgerTable.ts';

/** The ledger world of the sheets as a person has corrected its columns. */
export interface CorrectedSheets {
  readonly sheets: readonly FoundEkonomi[];
  /** The corrections that mean no table. */
  readonly lost: readonly Rattelse[];
}

/**
 * Finds the ledger tables and lists of codes of all sheets, their columns read as the corrections say. A
 * correction of a table that has moved on its sheet means the sheet's only one.
 */
export function findCorrectedTables(
  grids: readonly Grid[],
  rattelser: readonly Rattelse[],
): CorrectedSheets {
  const kolumner = rattelser.filter(({ falt }) => falt === 'kolumn');
  const met = new Set<Rattelse>();
  const sheets = grids.map((grid) => {
    const own = kolumner.map(parseKolumnmal).filter((mal) => mal?.blad === grid.blad);
    return findOnSheet(
      grid,
      own.filter((mal) => mal !== null),
      met,
    );
  });
  return { sheets, lost: kolumner.filter((rattelse) => !met.has(rattelse)) };
}

function findOnSheet(grid: Grid, own: readonly Kolumnmal[], met: Set<Rattelse>): FoundEkonomi {
  if (own.length === 0) return findLedgerTables(grid);
  const inPlace = findLedgerTables(grid, byRow(own));
  const placed = own.filter((mal) => isMet(mal, inPlace));
  const [header, ...others] = headersOf(placed.length > 0 ? inPlace : findLedgerTables(grid));
  const moved = own
    .filter((mal) => !placed.includes(mal))
    .map((mal) => (header === undefined || others.length > 0 ? mal : { ...mal, rad: header }));
  const found = findLedgerTables(grid, byRow([...placed, ...moved]));
  for (const mal of [...placed, ...moved]) if (isMet(mal, found)) met.add(mal.rattelse);
  return found;
}

function byRow(own: readonly Kolumnmal[]): ReadonlyMap<number, readonly Kolumnrattelse[]> {
  const rows = new Map<number, readonly Kolumnrattelse[]>();
  for (const { rad, kolumn } of own) rows.set(rad, [...(rows.get(rad) ?? []), kolumn]);
  return rows;
}

/** The header rows of the tables and lists. */
const headersOf = ({ tables, lists, withoutAmounts }: FoundEkonomi): readonly number[] => [
  ...new Set([...tables, ...lists, ...withoutAmounts].map(({ header }) => header)),
];

const isMet = ({ rad, kolumn: { index } }: Kolumnmal, { tables, lists }: FoundEkonomi): boolean =>
  tables.some(({ header, first, last }) => header === rad && first <= index && index <= last) ||
  lists.some(({ header }) => header === rad);
