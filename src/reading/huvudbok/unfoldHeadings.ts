import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { cellText } from '../cells/cellText.ts';
import type { CellValue, Grid } from '../grid.ts';
import { saysSum } from '../rows/rowWords.ts';
import { holdsAmounts, monthsIn } from './headerCells.ts';
import { roleOfHeader, type LedgerRole } from './headerRoles.ts';
import { readHeaderRow } from './readHeaderRow.ts';

/** A sheet whose headings above groups of rows stand as columns beside the rows. */
export interface UnfoldedSheet {
  readonly grid: Grid;
  /** The same finding, at the heading where it would stand in an added column. */
  readonly place: (fynd: Fynd) => Fynd;
  /** The column (0-based) that an added one was made of; unsaid: none was made of another. */
  readonly kolumn?: (index: number) => number;
}

const headingRoles = ['ansvar', 'verksamhet', 'konto'] as const;
type HeadingRole = (typeof headingRoles)[number];

/** A row (0-based among the cells) that says the code of the rows below it. */
interface Heading {
  readonly at: number;
  readonly role: HeadingRole;
  readonly text: string;
  readonly column: number;
}

/**
 * Gives the rows below "Konto 5010 Lön" or "Ansvar: 71110 Norr" a column with what the heading says, where
 * the table has no such column; any other sheet as it is.
 * @example a sheet "Ansvar: 711" over "Verksamhet | Konto | Belopp" gets a fourth column "Ansvar"
 */
export function unfoldHeadings(grid: Grid): UnfoldedSheet {
  const asItIs: UnfoldedSheet = { grid, place: (fynd) => fynd };
  const headings = grid.cells
    .map((cells, at) => headingIn(cells, at))
    .filter((heading) => heading !== null);
  if (headings.length === 0) return asItIs;
  const headers = findHeaderRows(grid, new Set(headings.map(({ at }) => at)));
  const roles = [...new Set(headings.map(({ role }) => role))].filter((role) =>
    [...headers.values()].every((held) => !held.has(role)),
  );
  if (headers.size === 0 || roles.length === 0) return asItIs;
  const added = headings.filter(({ role }) => roles.includes(role));
  return unfold(grid, added, roles, headers);
}

function unfold(
  grid: Grid,
  headings: readonly Heading[],
  roles: readonly HeadingRole[],
  headers: ReadonlyMap<number, unknown>,
): UnfoldedSheet {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const byRow = new Map(headings.map((heading) => [heading.at, heading]));
  const placeOf = new Map<string, string>();
  const held = roles.map((): Heading | null => null);
  const cells = grid.cells.map((row, at): readonly CellValue[] => {
    const heading = byRow.get(at);
    if (heading !== undefined) {
      const level = roles.indexOf(heading.role);
      held.fill(null, level);
      held[level] = heading;
      return [];
    }
    if (headers.has(at)) return widen(row, width, roles.map(nameOf));
    if (!row.some((value) => value !== null) || row.some(isSum)) return row;
    held.forEach((one, level) => {
      if (one === null) return;
      const own = cellName(grid.top + at, grid.left + width + level);
      placeOf.set(own, cellName(grid.top + one.at, grid.left + one.column));
    });
    return widen(
      row,
      width,
      held.map((one) => one?.text ?? null),
    );
  });
  return {
    grid: { ...grid, cells },
    place: (fynd) => {
      const cell = fynd.bok === grid.bok && fynd.blad === grid.blad ? fynd.cell : null;
      return { ...fynd, cell: cell === null ? fynd.cell : (placeOf.get(cell) ?? cell) };
    },
  };
}

const nameOf = (role: HeadingRole): string => `${role[0]?.toUpperCase() ?? ''}${role.slice(1)}`;

const isSum = (value: CellValue): boolean => typeof value === 'string' && saysSum(value);

const widen = (
  row: readonly CellValue[],
  width: number,
  added: readonly CellValue[],
): readonly CellValue[] => [
  ...row,
  ...new Array<CellValue>(width - row.length).fill(null),
  ...added,
];

/** "Konto 5010 Lön", "Ansvar: 71110 Norr", or the same in two or three cells. */
function headingIn(cells: readonly CellValue[], at: number): Heading | null {
  const column = cells.findIndex((value) => value !== null);
  const first = cells[column];
  if (typeof first !== 'string' || !/^\s*\p{L}/u.test(first)) return null;
  const filled = cells.filter((value) => value !== null);
  const [, code, ...names] = filled;
  if (filled.length > 3 || names.some((value) => typeof value !== 'string')) return null;
  const [, label = '', said = ''] = labelled.exec(filled.slice(0, 3).map(cellText).join(' ')) ?? [];
  if (code !== undefined && labelled.test(first) && typeof code !== 'string') return null;
  const role = roleOfHeader(label);
  return isHeadingRole(role) ? { at, role, text: said, column } : null;
}

/** A word, and a code with or without its name. */
const labelled = /^(\p{L}[\p{L}. ]*?)\s*[:–-]?\s*(\p{Lu}{0,2}\d+(?:\s.*|[-–:].*)?)$/u;

const isHeadingRole = (role: LedgerRole | null): role is HeadingRole =>
  headingRoles.some((one) => one === role);

/** The rows (0-based among the cells) that head amounts, with the roles of their columns. */
function findHeaderRows(
  grid: Grid,
  headings: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<LedgerRole | null>> {
  const found = new Map<number, ReadonlySet<LedgerRole | null>>();
  grid.cells.forEach((row, at) => {
    const words = row.filter((value) => typeof value === 'string').length;
    if (words < 2 || headings.has(at) || !row.some(isRoleWord)) return;
    const cells = readHeaderRow(grid, grid.top + at);
    const roles = new Set(cells.map(({ role }) => role));
    const isKeyed = [...headingRoles, 'period' as const].some((role) => roles.has(role));
    if (isKeyed && (holdsAmounts(cells) || monthsIn(cells) >= 3)) found.set(at, roles);
  });
  return found;
}

const isRoleWord = (value: CellValue): boolean =>
  typeof value === 'string' && roleOfHeader(cellText(value)) !== null;
