import { textAt, valueAt } from '../../cells/gridCells.ts';
import { parseAmount } from '../../cells/parseAmount.ts';
import type { ListBodyRow } from './listrader.ts';
import type { Listroll } from './listroll.ts';
import type { LastLista } from './settleListkolumner.ts';

const summed: readonly Listroll[] = [
  'belopp',
  'sokt',
  'beslutat',
  'vantat',
  'forbrukat',
  'aterstar',
];

/**
 * The rows of a list of statsbidrag that head those below them with their sum: a verksamhet over its bidrag.
 * Such a row has no status where others have, or every row of the list stands below one.
 */
export function findRubriksummor(
  tabell: LastLista,
  rader: readonly ListBodyRow[],
): ReadonlySet<ListBodyRow> {
  const told = rader.map((rad) => hasStatus(tabell, rad));
  const heads = told.includes(true)
    ? rader.filter((_, at) => told[at] === false && headsSome(tabell, rader, at, told))
    : headsOfAll(tabell, rader);
  return new Set(heads);
}

/** Whether a row tells its status; null where no column does, or the row is a sum. */
function hasStatus({ kolumner, grid }: LastLista, { row, slag }: ListBodyRow): boolean | null {
  const kolumn = kolumner.find(({ roll }) => roll === 'status');
  return kolumn === undefined || slag === 'summa' ? null : textAt(grid, row, kolumn.index) !== '';
}

/** The rows that tell their status between one that doesn't and the next. */
function headsSome(
  tabell: LastLista,
  rader: readonly ListBodyRow[],
  at: number,
  told: readonly (boolean | null)[],
): boolean {
  const end = told.findIndex((one, index) => index > at && one !== true);
  const below = rader.slice(at + 1, end < 0 ? undefined : end);
  const [head] = rader.slice(at, at + 1);
  return head !== undefined && ties(tabell, head, below);
}

/** Without statuses: the rows are blocks, each headed by its sum, and some block has several rows. */
function headsOfAll(tabell: LastLista, rader: readonly ListBodyRow[]): readonly ListBodyRow[] {
  const rows = rader.filter(({ slag }) => slag === 'rad');
  const heads: ListBodyRow[] = [];
  let longest = 0;
  for (let at = 0; at < rows.length;) {
    const [head, ...rest] = rows.slice(at);
    const length = rest.findIndex(
      (_, index) => head !== undefined && ties(tabell, head, rest.slice(0, index + 1)),
    );
    if (head === undefined || length < 0) return [];
    heads.push(head);
    longest = Math.max(longest, length + 1);
    at += length + 2;
  }
  return longest > 1 ? heads : [];
}

/** Whether what a row prints is what the rows below it come to, in every column that it fills. */
function ties(tabell: LastLista, head: ListBodyRow, below: readonly ListBodyRow[]): boolean {
  if (below.length === 0) return false;
  const columns = tabell.kolumner.filter(({ roll }) => summed.includes(roll));
  const figures = columns.flatMap(({ index }) => {
    const printed = numberAt(tabell, head, index);
    return printed === null ? [] : [{ index, printed }];
  });
  return (
    figures.some(({ printed }) => printed !== 0) &&
    figures.every(({ index, printed }) => {
      const sum = below.reduce((total, rad) => total + (numberAt(tabell, rad, index) ?? 0), 0);
      return Math.abs(sum - printed) < 0.001;
    })
  );
}

function numberAt({ grid }: LastLista, { row }: ListBodyRow, column: number): number | null {
  const parsed = parseAmount(valueAt(grid, row, column));
  return 'decimal' in parsed ? Number(parsed.decimal) : null;
}
