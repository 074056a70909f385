import { textAt, valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import type { LedgerRole } from './headerRoles.ts';
import type { CodeList } from './ledgerTable.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/** The kodplan, kontoplan or list of ansvar that a header heads, or null: most rows must have a code and a name. */
export function readCodeList(
  grid: Grid,
  header: number,
  to: number,
  cells: readonly HeaderCell[],
): CodeList | null {
  const column = (...roles: readonly LedgerRole[]): number | null =>
    cells.find(({ role }) => role !== null && roles.includes(role))?.index ?? null;
  const slag = slagOf(grid, header, cells);
  const kod = slag === null ? null : codeColumn(cells, slag);
  if (slag === null || kod === null) return null;
  const namn = nameColumn(grid, header, to, cells, kod);
  const list: CodeList = {
    grid,
    slag,
    header,
    from: header + 1,
    to,
    kod,
    namn,
    grupp: slag === 'kodplan' ? column('grupp') : null,
    gruppnamn: slag === 'kodplan' ? column('gruppnamn') : null,
    chef: slag === 'ansvar' ? column('chef') : null,
  };
  return isListed(list) ? list : null;
}

function slagOf(grid: Grid, header: number, cells: readonly HeaderCell[]): CodeList['slag'] | null {
  const roles = new Set(cells.map(({ role }) => role));
  if (roles.has('ansvar')) return 'ansvar';
  if (roles.has('verksamhet')) return 'kodplan';
  if (roles.has('konto')) return 'kontoplan';
  const said = `${grid.blad} ${header > grid.top ? textAt(grid, header - 1, grid.left) : ''}`;
  if (/ansvar|organisation|chef/i.test(said) || roles.has('chef')) return 'ansvar';
  if (/konto/i.test(said)) return 'kontoplan';
  return /kodplan|verksamhet/i.test(said) || roles.has('grupp') ? 'kodplan' : null;
}

const codeRole = { kodplan: 'verksamhet', kontoplan: 'konto', ansvar: 'ansvar' } as const;

/** "Kod | Verksamhet" has the names under "Verksamhet". */
const codeColumn = (cells: readonly HeaderCell[], slag: CodeList['slag']): number | null =>
  (cells.find(({ role }) => role === 'kod') ?? cells.find(({ role }) => role === codeRole[slag]))
    ?.index ?? null;

/** The first column beside the codes whose cells are words, by its header first. */
function nameColumn(
  grid: Grid,
  header: number,
  to: number,
  cells: readonly HeaderCell[],
  kod: number,
): number | null {
  const named = cells.filter(
    ({ index, role }) =>
      index !== kod && role !== 'chef' && role !== 'grupp' && role !== 'gruppnamn',
  );
  const rank = ({ role }: HeaderCell): number => (role === 'enhet' || role === 'text' ? 0 : 1);
  return (
    named
      .toSorted((a, b) => rank(a) - rank(b))
      .find(({ index }) => /\p{L}{2}/u.test(textAt(grid, Math.min(header + 1, to - 1), index)))
      ?.index ?? null
  );
}

function isListed({ grid, from, to, kod, namn, chef }: CodeList): boolean {
  let filled = 0;
  let coded = 0;
  for (let row = from; row < to; row++) {
    if (valueAt(grid, row, kod) === null) continue;
    filled += 1;
    if (/^\p{L}{0,3}\d/u.test(textAt(grid, row, kod))) coded += 1;
  }
  return coded >= 1 && coded * 2 > filled && (namn !== null || chef !== null);
}
