import type { Enhet } from '../../domain/amount/enhet.ts';
import { STORSTA_BELOPP } from '../../domain/amount/ore.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { textAt } from '../cells/gridCells.ts';
import { isSplit } from './amountColumns.ts';
import { readDateOrder } from './dateOrder.ts';
import { createSidaReader } from './debetKredit.ts';
import { findGroupedColumns, type GroupedColumns } from './groupedColumns.ts';
import { createLedgerRows, type LedgerRows, type Registers, type RowHead } from './ledgerRows.ts';
import type { LedgerTable } from './ledgerTable.ts';
import { isNoPosting } from './isNoPosting.ts';
import { noMonth } from './monthOfCell.ts';
import { oreOfCell } from './oreOfCell.ts';
import { createRowRemarker, type RowRemarker } from './remarkRow.ts';
import { at, createRegisters, readCodes } from './rowCodes.ts';
import { createTimeReader } from './rowTime.ts';
import { rowYear } from './rowYear.ts';
import { createTypeReader } from './rowType.ts';
import { findSummaryRows } from './summaryRows.ts';
import { createSumCheck, type SumCheck } from './sumCheck.ts';
import { isSumRow, sumsOneSide } from './sumRow.ts';

/** The rows of a table as columns, the codes that they refer to, and the doubts about single rows. */
export interface ReadRows {
  readonly table: LedgerTable;
  readonly enhet: Enhet;
  readonly rows: LedgerRows;
  readonly registers: Registers;
  readonly fynd: readonly Fynd[];
}

/** How the kinds of amounts are numbered in the columns. */
export const slagNumber = { utfall: 0, budget: 1 } as const;
/** The number of a row whose kind nothing on the row or its column says. */
export const unsaidSlag = 2;

/** What reading one table needs at every row. */
interface Reader {
  readonly table: LedgerTable;
  readonly enhet: Enhet;
  readonly rows: LedgerRows;
  readonly remarks: RowRemarker;
  readonly sums: SumCheck;
  readonly registers: Registers;
  readonly grouped: GroupedColumns;
}

/** Reads every row of a table in `enhet`; sum rows are checked and left out. */
export function readLedgerRows(table: LedgerTable, enhet: Enhet): ReadRows {
  const { grid, keys, amounts, from, to } = table;
  const registers = createRegisters(table);
  const rows = createLedgerRows(
    (to - from) * amounts.length + (table.sums.length > 0 ? to - from : 0),
  );
  const remarks = createRowRemarker(table);
  const sums = createSumCheck(table, enhet);
  const order = readDateOrder(table);
  const timeOf = createTimeReader(grid, keys, order?.ordning ?? null);
  const sidaOf = createSidaReader(table);
  const typeOf = createTypeReader(table);
  const summaries = findSummaryRows(table, enhet);
  const grouped = findGroupedColumns(table, summaries);
  const reader: Reader = { table, enhet, rows, remarks, sums, registers, grouped };
  const head: RowHead = {
    row: 0,
    cells: [],
    ansvar: 0,
    verksamhet: 0,
    konto: 0,
    time: 0,
    slag: null,
    sida: 1,
  };
  for (let row = from; row < to; row++) {
    const cells = grid.cells[row - grid.top];
    if (cells === undefined || cells.length === 0) continue;
    head.row = row;
    readCodes(head, cells, reader);
    if (summaries.has(row)) {
      grouped.fill(row, cells);
      continue;
    }
    if (isSumRow(head, reader)) {
      if (!cells.some(sumsOneSide)) sums.closeAt(row, cells);
      continue;
    }
    const filled = grouped.fill(row, cells);
    if (filled !== cells) readCodes(head, filled, reader);
    const type = typeOf(filled);
    if (type === 'annat') continue;
    head.time = timeOf(filled);
    head.slag = type;
    head.sida = sidaOf(filled);
    readRow(head, reader);
  }
  return {
    table,
    enhet,
    rows,
    registers,
    fynd: [...(order?.fynd ?? []), ...remarks.toFynd(), ...sums.toFynd()],
  };
}

function readRow(head: RowHead, reader: Reader): void {
  const { table, enhet, remarks, sums } = reader;
  const { cells } = head;
  const { amounts, grid } = table;
  const hasCredit = isSplit(amounts);
  let read = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    const value = amount === undefined ? null : (cells[amount.index - grid.left] ?? null);
    if (amount === undefined || value === null) continue;
    const printed = oreOfCell(value, enhet) * (head.sida || 1);
    if (Number.isNaN(printed)) continue;
    read += 1;
    // Debit and credit stand side by side, and the one that is not used often says 0.
    if (printed === 0 && hasCredit) continue;
    if (!Number.isFinite(printed)) {
      if (isNoPosting(head, amount.index, value, table)) return;
      remarks.badAmount(head, amount.index, value);
    } else {
      sums.add(i, printed);
      if (Math.abs(printed) > STORSTA_BELOPP) remarks.hugeAmount(head, amount.index, value);
      else keep(head, amount, printed, reader);
    }
  }
  readBadMonths(head, reader);
  if (table.sums.length > 0) {
    if (read === 0) readYearOnly(head, reader);
    else sums.checkRow(head.row, cells);
  } else if (read === 0 && !isGroupHead(head, reader)) remarks.noAmount(head);
}

/** What stands under a month 13 is told. */
function readBadMonths(head: RowHead, { table, enhet, remarks }: Reader): void {
  for (const column of table.badMonths) {
    const belopp = oreOfCell(at(table, head.cells, column.index), enhet);
    if (Number.isFinite(belopp) && belopp !== 0) remarks.badPeriod(head, belopp, column);
  }
}

/** A row that only says the code of the rows below it. */
function isGroupHead({ row }: RowHead, { table, grouped }: Reader): boolean {
  const { grid, keys } = table;
  return (
    grouped.columns.length > 0 &&
    [keys.ansvar, keys.verksamhet, keys.konto].every(
      (column) =>
        column === null || grouped.columns.includes(column) || textAt(grid, row, column) === '',
    )
  );
}

/** A row whose year is budgeted but whose months are blank counts by its sum column. */
function readYearOnly(head: RowHead, reader: Reader): void {
  const { table, enhet } = reader;
  for (const sum of table.sums) {
    const belopp = oreOfCell(at(table, head.cells, sum.index), enhet);
    if (Number.isFinite(belopp) && Math.abs(belopp) <= STORSTA_BELOPP)
      keep(head, { ...sum, manad: 0, sign: 1 }, belopp, reader);
  }
}

function keep(
  head: RowHead,
  amount: LedgerTable['amounts'][number],
  printed: number,
  { table, rows, remarks }: Reader,
): void {
  const belopp = printed * amount.sign + 0;
  const dated = table.keys.period !== null && amount.manad === null;
  if (dated && (head.time === noMonth || head.time % 100 === 0)) {
    remarks.badPeriod(head, belopp);
    return;
  }
  const i = rows.length++;
  rows.ansvar[i] = Math.max(0, head.ansvar);
  rows.verksamhet[i] = Math.max(0, head.verksamhet);
  rows.konto[i] = Math.max(0, head.konto);
  const slag = head.slag ?? amount.slag;
  rows.slag[i] = slag === null ? unsaidSlag : slagNumber[slag];
  rows.ar[i] = rowYear(head, amount, table, dated);
  rows.manad[i] = amount.manad ?? head.time % 100;
  rows.belopp[i] = belopp;
  rows.rad[i] = head.row + 1;
  if (head.sida === 0 && printed !== 0) remarks.badSida(head, belopp);
  if (head.ansvar <= 0 || head.verksamhet <= 0 || head.konto <= 0) remarks.codes(head, belopp);
}
