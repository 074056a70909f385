import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { CellValue } from '../grid.ts';
import { saysSum } from '../rows/rowWords.ts';
import type { LedgerTable } from './ledgerTable.ts';
import { oreOfCell } from './oreOfCell.ts';

/** Rows with a code too few are sums of the others when so many of them are. */
const mostly = 0.8;
const fewest = 2;

/** A row by how deep its codes go: the rightmost filled code column. */
interface LevelRow {
  readonly row: number;
  readonly level: number;
  readonly cells: readonly CellValue[];
}

/**
 * The rows (0-based in the sheet) that hold the sums of the rows below or above them without saying so: an
 * ansvar alone, with the amounts of its verksamheter, as outlines and pivots print it. Empty for most tables.
 */
export function findSummaryRows(table: LedgerTable, enhet: Enhet): ReadonlySet<number> {
  const columns = [table.keys.ansvar, table.keys.verksamhet, table.keys.konto]
    .flatMap((column) => column ?? [])
    .toSorted((a, b) => a - b);
  const deepest = columns.length - 1;
  if (deepest < 1 || !hasShallow(table, columns)) return new Set();
  const rows = levelRows(table, columns);
  const candidates = rows.flatMap(({ level }, at) => (level < deepest ? [at] : []));
  for (const step of [1, -1] as const) {
    const sums = candidates.filter((at) => sumsItsOwn(rows, at, step, deepest, table, enhet));
    if (sums.length >= fewest && sums.length >= candidates.length * mostly)
      return new Set(sums.map((at) => rows[at]?.row ?? -1));
  }
  return new Set();
}

/** Whether some row has no code in the rightmost column but one to its left. */
function hasShallow({ grid, from, to }: LedgerTable, columns: readonly number[]): boolean {
  const last = (columns.at(-1) ?? 0) - grid.left;
  const others = columns.slice(0, -1).map((column) => column - grid.left);
  let shallow = 0;
  for (let row = from; row < to && shallow < fewest; row++) {
    const cells = grid.cells[row - grid.top] ?? [];
    if ((cells[last] ?? null) === null && others.some((at) => (cells[at] ?? null) !== null))
      shallow += 1;
  }
  return shallow >= fewest;
}

function levelRows(
  { grid, from, to }: LedgerTable,
  columns: readonly number[],
): readonly LevelRow[] {
  const rows: LevelRow[] = [];
  for (let row = from; row < to; row++) {
    const cells = grid.cells[row - grid.top] ?? [];
    const codes = columns.map((column) => cells[column - grid.left] ?? null);
    const level = codes.findLastIndex((code) => code !== null);
    const isSum = codes.some((code) => typeof code === 'string' && saysSum(code));
    if (level >= 0 && !isSum) rows.push({ row, level, cells });
  }
  return rows;
}

/** Whether a row holds the sums of the deepest rows after it (or before it) up to the next of its level. */
function sumsItsOwn(
  rows: readonly LevelRow[],
  at: number,
  step: 1 | -1,
  deepest: number,
  { grid, amounts }: LedgerTable,
  enhet: Enhet,
): boolean {
  const own = rows[at];
  if (own === undefined) return false;
  const sums = new Float64Array(amounts.length);
  let parts = 0;
  for (let next = at + step; ; next += step) {
    const row = rows[next];
    if (row === undefined || row.level <= own.level) break;
    if (row.level < deepest) continue;
    parts += 1;
    amounts.forEach(({ index }, i) => {
      const belopp = oreOfCell(row.cells[index - grid.left] ?? null, enhet);
      if (Number.isFinite(belopp)) sums[i] = (sums[i] ?? 0) + belopp;
    });
  }
  return (
    parts > 0 &&
    sums.some((sum) => sum !== 0) &&
    amounts.every(({ index }, i) => {
      const printed = oreOfCell(own.cells[index - grid.left] ?? null, enhet);
      const belopp = Number.isNaN(printed) ? 0 : printed;
      return Math.abs(belopp - (sums[i] ?? 0)) < orePer[enhet];
    })
  );
}
