import { cellName } from '../../domain/address/area.ts';
import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { CellValue } from '../grid.ts';
import type { LedgerTable } from './ledgerTable.ts';
import { oreOfCell } from './oreOfCell.ts';
import { createSumParts } from './sumParts.ts';

/** Compares the printed sums of a table with its rows; nothing printed as a sum is ever added. */
export interface SumCheck {
  /** Counts an amount as printed, of the table's `at`:th amount column. */
  readonly add: (at: number, belopp: number) => void;
  /** Whether an unlabelled row (0-based sheet row) holds the sums of the rows so far. */
  readonly equalsSums: (cells: readonly CellValue[]) => boolean;
  /** Checks a sum row. */
  readonly closeAt: (row: number, cells: readonly CellValue[]) => void;
  /** Checks the sum columns of a row of months. */
  readonly checkRow: (row: number, cells: readonly CellValue[]) => void;
  /** What did not tie, with a sum that stands above all that it sums. */
  readonly toFynd: () => readonly Fynd[];
}

/** A check of a table's sums, in `enhet`; a difference of less than one unit is rounding. */
export function createSumCheck(table: LedgerTable, enhet: Enhet): SumCheck {
  const { grid, amounts, sums } = table;
  const all = new Float64Array(amounts.length);
  const parts = createSumParts(amounts.length);
  const fynd: Fynd[] = [];
  const oreAt = (cells: readonly CellValue[], index: number): number =>
    oreOfCell(cells[index - grid.left] ?? null, enhet);
  const ties = (a: number, b: number): boolean => Math.abs(a - b) < orePer[enhet];
  const tell = (
    row: number,
    column: number,
    rubrik: string,
    tryckt: number,
    beraknad: number,
  ): void => {
    if (!Number.isSafeInteger(tryckt) || !Number.isSafeInteger(beraknad)) return;
    fynd.push({
      bok: grid.bok,
      blad: grid.blad,
      cell: cellName(row, column),
      typ: 'summaStammerInte',
      allvar: 'fel',
      rad: `${row + 1}`,
      kolumn: rubrik,
      tryckt: tryckt as Ore,
      beraknad: beraknad as Ore,
      rader: [row + 1],
      belopp: (tryckt - beraknad) as Ore,
    });
  };
  let above: { readonly row: number; readonly printed: readonly number[] } | null = null;
  let isEmpty = true;
  const compare = (row: number, printed: readonly number[], computed: Float64Array): void => {
    amounts.forEach(({ index, rubrik }, at) => {
      const sum = printed[at] ?? Number.NaN;
      const own = computed[at] ?? 0;
      if (Number.isFinite(sum) && !ties(sum, own)) tell(row, index, rubrik, sum, own);
    });
  };
  return {
    toFynd: () => {
      if (above !== null) compare(above.row, above.printed, all);
      return fynd;
    },
    add: (at, belopp) => {
      isEmpty = false;
      all[at] = (all[at] ?? 0) + belopp;
      parts.add(at, belopp);
    },
    equalsSums: (cells) =>
      amounts.every(({ index }, at) => {
        const printed = oreAt(cells, index);
        return Number.isNaN(printed) ? all[at] === 0 : ties(printed, all[at] ?? 0);
      }),
    closeAt: (row, cells) => {
      const printed = amounts.map(({ index }) => oreAt(cells, index));
      if (isEmpty) above ??= { row, printed };
      else compare(row, printed, parts.close(printed, ties));
    },
    checkRow: (row, cells) => {
      for (const sum of sums) {
        const printed = oreAt(cells, sum.index);
        if (!Number.isFinite(printed)) continue;
        let computed = 0;
        let months = 0;
        for (const amount of amounts) {
          if (!isSummedBy(amount, sum, sums.length)) continue;
          const belopp = oreAt(cells, amount.index);
          if (!Number.isFinite(belopp)) continue;
          computed += belopp;
          months += 1;
        }
        // Months rounded one by one may miss the year's sum by half a unit each.
        const room = enhet === 'kr' && printed % 100 !== 0 ? 0 : (months * orePer[enhet]) / 2;
        if (months > 0 && Math.abs(printed - computed) > room)
          tell(row, sum.index, sum.rubrik, printed, computed);
      }
    },
  };
}

/** With one sum column all months are its; with several each sums those of its own kind and year. */
const isSummedBy = (
  amount: { readonly slag: unknown; readonly ar: unknown; readonly manad: number | null },
  sum: { readonly slag: unknown; readonly ar: unknown },
  sums: number,
): boolean =>
  amount.manad !== null && (sums === 1 || (amount.slag === sum.slag && amount.ar === sum.ar));
