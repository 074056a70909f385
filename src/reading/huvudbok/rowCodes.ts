import type { CellValue } from '../grid.ts';
import { createCodeRegister } from './codeRegister.ts';
import { codeWidth } from './codeWidth.ts';
import type { Registers, RowHead } from './ledgerRows.ts';
import type { LedgerTable } from './ledgerTable.ts';

/** Reads the codes of a row's cells into its head, as numbers of the registers. */
export function readCodes(
  head: RowHead,
  cells: readonly CellValue[],
  { table, registers }: { readonly table: LedgerTable; readonly registers: Registers },
): void {
  const { keys } = table;
  head.cells = cells;
  head.ansvar = registers.ansvar.numberOf(at(table, cells, keys.ansvar));
  head.verksamhet = registers.verksamhet.numberOf(at(table, cells, keys.verksamhet));
  head.konto = registers.konto.numberOf(at(table, cells, keys.konto));
}

/** The cell of a row in a column (0-based in the sheet); null: there is no such column. */
export const at = (
  { grid }: LedgerTable,
  cells: readonly CellValue[],
  column: number | null,
): CellValue => (column === null ? null : (cells[column - grid.left] ?? null));

/** Empty registers for the code columns of a table. */
export function createRegisters({ grid, keys, from, to }: LedgerTable): Registers {
  const registerOf = (column: number | null): Registers['konto'] =>
    createCodeRegister(codeWidth(grid, column, from, to));
  return {
    ansvar: registerOf(keys.ansvar),
    verksamhet: registerOf(keys.verksamhet),
    konto: registerOf(keys.konto),
  };
}
