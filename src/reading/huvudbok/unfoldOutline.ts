import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Kodslag } from '../../domain/fynd/skal.ts';
import { rightOf } from '../cells/gridCells.ts';
import type { CellValue, Grid } from '../grid.ts';
import { deduceDelar, type Delar } from './deduceDelar.ts';
import { delarInHeader } from './findKodstrang.ts';
import { countAgain, saysSeveral, type Outline, type LevelledRow } from './findOutline.ts';
import type { KnownCodes } from './knownCodes.ts';
import type { UnfoldedKodstrang } from './unfoldKodstrang.ts';

/**
 * Gives the innermost rows of an outline a column for the code of each level, and blanks the rows that sum
 * them; a finding where the levels can't be told.
 * @example "5110", "5010" and "5610" below each other become "5110 | 5010" and "5110 | 5610"
 */
export function unfoldOutline(
  grid: Grid,
  outline: Outline,
  known: () => KnownCodes,
): UnfoldedKodstrang {
  const { rader, manader, rubrik } = outline;
  const asItIs: UnfoldedKodstrang = { grid, place: (fynd) => fynd, fynd: [] };
  // Amounts of one kind of codes that are of no months are no ledger.
  if (rader !== null && isOneKind(rader)) return manader ? withoutSums(grid, rader) : asItIs;
  const delar = rader === null ? null : kindsOf(outline, rader, known);
  // Rows that happen to be the sums of others are no outline when no code comes again.
  const isOutline = rader === null || countAgain(rader) > 0;
  if (delar === null && !(isOutline && (manader || saysSeveral(rubrik)))) return asItIs;
  if (rader === null || delar === null)
    return {
      grid: withoutTable(grid, outline),
      place: (fynd) => fynd,
      fynd: [tell(grid, outline)],
    };
  return unfold(grid, outline, rader, delar);
}

/** Whether the codes go on where those above them end, as 5110 does after 51: one kind, and its sums. */
function isOneKind(rader: readonly LevelledRow[]): boolean {
  const held: string[] = [];
  return rader.every(({ niva, kod }) => {
    held[niva] = kod;
    return niva === 0 || (kod !== held[niva - 1] && kod.startsWith(held[niva - 1] ?? kod));
  });
}

const deepestOf = (rader: readonly LevelledRow[]): number =>
  Math.max(...rader.map(({ niva }) => niva));

function withoutSums(grid: Grid, rader: readonly LevelledRow[]): UnfoldedKodstrang {
  const deepest = deepestOf(rader);
  const sums = new Set(rader.filter(({ niva }) => niva < deepest).map(({ at }) => at));
  const cells = grid.cells.map((row, at) => (sums.has(at) ? [] : row));
  return { grid: { ...grid, cells }, place: (fynd) => fynd, fynd: [] };
}

/** What the levels are: by the header's words, by the codes that are known, or by konton that come again. */
function kindsOf(
  { rubrik, manader }: Outline,
  rader: readonly LevelledRow[],
  known: () => KnownCodes,
): Delar | null {
  const deepest = deepestOf(rader);
  const codes = Array.from({ length: deepest + 1 }, (_, niva) =>
    rader.filter((rad) => rad.niva === niva).map(({ kod }) => kod),
  );
  const named = delarInHeader(rubrik, deepest + 1) ?? deduceDelar(codes.map(toSet), known());
  // Under the one word Verksamhet whole amounts may well be of verksamheter alone.
  if (named !== null || !(manader || saysSeveral(rubrik))) return named;
  const inner = codes.at(-1) ?? [];
  const isKonto = inner.every((kod) => /^[3-8]\d{0,5}$/.test(kod));
  const repeats = new Set(inner).size < inner.length;
  const { verksamhet, konto } = known();
  if (!isKonto || !repeats || verksamhet.size + konto.size > 0) return null;
  return deepest === 1 ? ['verksamhet', 'konto'] : ['ansvar', 'verksamhet', 'konto'];
}

const toSet = (codes: readonly string[]): ReadonlySet<string> => new Set(codes);

function unfold(
  grid: Grid,
  { header, column }: Outline,
  rader: readonly LevelledRow[],
  delar: Delar,
): UnfoldedKodstrang {
  const right = rightOf(grid);
  const deepest = deepestOf(rader);
  const byRow = new Map(rader.map((rad) => [rad.at, rad]));
  const places = new Map<string, string>();
  const held: LevelledRow[] = [];
  const kinds = delar.flatMap((slag, niva) => (slag === null ? [] : [{ slag, niva }]));
  const widen = (row: readonly CellValue[], added: readonly CellValue[]): readonly CellValue[] => [
    ...row,
    ...new Array<CellValue>(right - grid.left - row.length).fill(null),
    ...added,
  ];
  const cells = grid.cells.map((row, at) => {
    if (at === header)
      return widen(
        row.with(column, 'Nivåer'),
        kinds.map(({ slag }) => nameOf(slag)),
      );
    const rad = byRow.get(at);
    if (rad === undefined) return row;
    held[rad.niva] = rad;
    if (rad.niva < deepest) return [];
    kinds.forEach(({ niva }, added) => {
      const own = held[niva] ?? rad;
      places.set(
        cellName(grid.top + at, right + added),
        cellName(grid.top + own.at, grid.left + column),
      );
    });
    return widen(
      row,
      kinds.map(({ niva }) => held[niva]?.text ?? null),
    );
  });
  return {
    grid: { ...grid, cells },
    place: (fynd) =>
      fynd.bok === grid.bok && fynd.blad === grid.blad && fynd.cell !== null
        ? { ...fynd, cell: places.get(fynd.cell) ?? fynd.cell }
        : fynd,
    kolumn: (index) => (index >= right ? grid.left + column : index),
    fynd: [],
  };
}

const nameOf = (slag: Kodslag): string => `${slag[0]?.toUpperCase() ?? ''}${slag.slice(1)}`;

/** What can't be told apart would count twice. */
const withoutTable = (grid: Grid, { header }: Outline): Grid => ({
  ...grid,
  cells: grid.cells.slice(0, header),
});

const tell = ({ bok, blad, top, left }: Grid, { header, column, rubrik }: Outline): Fynd => ({
  bok,
  blad,
  cell: cellName(top + header, left + column),
  typ: 'tabellEjTolkad',
  allvar: 'fel',
  skal: 'nivaerIEnKolumn',
  titel: rubrik,
});
