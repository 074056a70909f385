import { textAt } from '../../cells/gridCells.ts';
import { mergeAt } from '../../cells/mergedCells.ts';
import { isFootnote, saysSum } from '../../rows/rowWords.ts';
import { findRubriksummor } from './rubriksummor.ts';
import { namnroll } from './nameFirst.ts';
import type { Listkolumn, LastLista } from './settleListkolumner.ts';
import type { Listroll } from './listroll.ts';

/** A row of a list. */
export interface ListBodyRow {
  /** 0-based sheet row. */
  readonly row: number;
  /** `rubriksumma`: a heading that prints the sum of the rows below it. */
  readonly slag: 'rad' | 'summa' | 'rubriksumma';
  /** The heading that stands above it within the list. */
  readonly rubrik: string | null;
}

/** The first column of a role. */
export const kolumnOf = (
  { kolumner }: Pick<LastLista, 'kolumner'>,
  roll: Listroll,
): Listkolumn | undefined => kolumner.find((kolumn) => kolumn.roll === roll);

/** The rows below a header that hold something, without headings, repeated headers, footnotes and page numbers. */
export function readListrader(tabell: LastLista): readonly ListBodyRow[] {
  const { grid, from, to } = tabell;
  const rader: ListBodyRow[] = [];
  let rubrik: string | null = null;
  let fresh = true;
  let headed: number | null = null;
  for (let row = from; row < to; row++) {
    const filled = filledColumns(tabell, row);
    if (filled.length === 0) {
      fresh = true;
      continue;
    }
    const [column = tabell.first] = filled;
    const text = textAt(grid, row, column);
    if (isHeader(tabell, row) || (filled.length <= 2 && isAside(text))) continue;
    // A list that begins with a heading has more of them in that column.
    const again = fresh || headed === column;
    const heading = filled.length === 1 && isHeading(tabell, row, column, again);
    if (heading && rader.length === 0) headed = column;
    fresh = false;
    if (heading) rubrik = text;
    else {
      const slag = isSum(tabell, row) ? 'summa' : 'rad';
      rader.push({ row, slag, rubrik });
      // What follows a sum is no part of what was summed.
      if (slag === 'summa' && tabell.slag === 'statsbidrag') rubrik = null;
    }
  }
  return tabell.slag === 'statsbidrag' ? underRubriksummor(tabell, rader) : rader;
}

/** The rows, those below a heading with a sum under its name. */
function underRubriksummor(
  tabell: LastLista,
  rader: readonly ListBodyRow[],
): readonly ListBodyRow[] {
  const heads = findRubriksummor(tabell, rader);
  if (heads.size === 0) return rader;
  let own: string | null = null;
  return rader.map((rad): ListBodyRow => {
    if (heads.has(rad)) {
      own = textAt(tabell.grid, rad.row, filledColumns(tabell, rad.row)[0] ?? tabell.first);
      return { ...rad, slag: 'rubriksumma' };
    }
    if (rad.slag === 'summa') own = null;
    return { ...rad, rubrik: own ?? rad.rubrik };
  });
}

function filledColumns({ grid, kolumner, first, last }: LastLista, row: number): readonly number[] {
  const columns: number[] = [];
  const left = Math.min(first, ...kolumner.map(({ index }) => index));
  for (let column = left; column <= last; column++)
    if (textAt(grid, row, column) !== '') columns.push(column);
  return columns;
}

const isHeader = ({ grid, rubrik }: LastLista, row: number): boolean =>
  rubrik.kolumner.length > 1 &&
  rubrik.kolumner.every(({ index, text }) => textAt(grid, row, index) === text);

/** A page's number, a mark below a list. */
const isAside = (text: string): boolean =>
  isFootnote(text) ||
  /^(?:sida|page) \d+|^\d+ ?\(\d+\)$|^(?:anm(?:ärkning)?|kommentar)\s*:/iu.test(text);

/** A lone text is a heading where it is merged, begins a part of the list, is numbered, or stands in no name column. */
function isHeading(tabell: LastLista, row: number, column: number, fresh: boolean): boolean {
  const { grid, to, slag } = tabell;
  const below = row + 1 < to ? filledColumns(tabell, row + 1).length : 0;
  if (below < 2) return (mergeAt(grid, row, column)?.columns ?? 1) > 1;
  const named = kolumnOf(tabell, namnroll[slag])?.index === column;
  const text = textAt(grid, row, column);
  return (
    fresh ||
    !named ||
    (mergeAt(grid, row, column)?.columns ?? 1) > 1 ||
    /^\d+(?:\.\d+)+\.? \p{L}|:$/u.test(text)
  );
}

/** A sum row of figures; a risk, or an åtgärd without an effect, is never one. */
function isSum(tabell: LastLista, row: number): boolean {
  const hasFigures = tabell.slag !== 'handlingsplan' || kolumnOf(tabell, 'effekt') !== undefined;
  if (tabell.slag === 'internkontroll' || !hasFigures) return false;
  const name = kolumnOf(tabell, namnroll[tabell.slag]);
  const text = textAt(tabell.grid, row, name?.index ?? tabell.first);
  const first = textAt(tabell.grid, row, filledColumns(tabell, row)[0] ?? tabell.first);
  const excel = tabell.grid.tables.some(
    ({ area, hasTotals }) =>
      hasTotals && row === area.top + area.rows - 1 && area.top === tabell.rubrik.bottom,
  );
  return excel || saysSum(text) || (text === '' && saysSum(first));
}
