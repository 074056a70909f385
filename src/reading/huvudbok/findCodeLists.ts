import { textAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import type { LedgerRole } from './headerRoles.ts';
import type { CodeList } from './ledgerTable.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/**
 * The kodplan, kontoplan or list of ansvar that a header heads, or null: most rows must have a code and a
 * name (or a grupp), in one cell or two. A list of ansvar may have names and chefer only.
 */
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
  const held = readHeld(grid, header + 1, to, kod);
  const chef = slag === 'ansvar' ? column('chef') : null;
  const utanKoder = chef !== null && chef !== kod && held.words * 2 > held.filled;
  const inOne = utanKoder || (held.named * 2 > held.filled && !hasNames(cells, kod));
  const namn = inOne ? kod : nameColumn(grid, header, to, cells, kod);
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
    chef,
    ...(utanKoder ? { utanKoder } : {}),
  };
  const isCoded = held.coded >= 1 && held.coded * 2 > held.filled;
  const saysMore = namn !== null || chef !== null || list.grupp !== null;
  return utanKoder || (isCoded && saysMore) ? list : null;
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

/** Whether another column than that of the codes is of names. */
const hasNames = (cells: readonly HeaderCell[], kod: number): boolean =>
  cells.some(({ index, role }) => index !== kod && (role === 'enhet' || role === 'text'));

const codeRole = { kodplan: 'verksamhet', kontoplan: 'konto', ansvar: 'ansvar' } as const;

/** "Kod | Verksamhet" has the names under "Verksamhet". */
const codeColumn = (cells: readonly HeaderCell[], slag: CodeList['slag']): number | null =>
  (
    cells.find(({ role }) => role === 'kod') ??
    cells.find(({ role }) => role === codeRole[slag]) ??
    cells.find(({ role }) => slag === 'ansvar' && role === 'enhet')
  )?.index ?? null;

/** The first column beside the codes that is of words, by its header first. */
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
      .find(({ index }) => holdsWords(grid, header + 1, to, index))?.index ?? null
  );
}

/** Whether a column has words, and not in a few of its cells only. */
function holdsWords(grid: Grid, from: number, to: number, column: number): boolean {
  const { filled, words, named } = readHeld(grid, from, to, column);
  return (words + named) * 2 > filled;
}

/** How many cells of a column are filled, hold a code, a code with a name, or words alone. */
interface Held {
  filled: number;
  coded: number;
  named: number;
  words: number;
}

function readHeld(grid: Grid, from: number, to: number, column: number): Held {
  const held = { filled: 0, coded: 0, named: 0, words: 0 };
  for (let row = from; row < to; row++) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    held.filled += 1;
    const hasWord = /\p{L}{2}/u.test(text);
    if (/^\p{L}{0,3}\d/u.test(text)) {
      held.coded += 1;
      if (hasWord) held.named += 1;
    } else if (hasWord) held.words += 1;
  }
  return held;
}
