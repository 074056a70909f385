import type { Fynd } from '../../domain/fynd/fynd.ts';
import { cellText } from '../cells/cellText.ts';
import type { CellValue } from '../grid.ts';
import { badNumber } from './codeRegister.ts';
import type { LedgerTable } from './ledgerTable.ts';
import type { RowHead } from './ledgerRows.ts';
import { createRowRemarks } from './rowRemarks.ts';

/** What can be said of a single row of a ledger table; the columns are 0-based in the sheet. */
export interface RowRemarker {
  readonly badAmount: (head: RowHead, column: number, value: CellValue) => void;
  readonly hugeAmount: (head: RowHead, column: number, value: CellValue) => void;
  /** `matrix`: the column (0-based in the sheet) of a month that is none, and its header. */
  readonly badPeriod: (
    head: RowHead,
    belopp: number,
    matrix?: { readonly index: number; readonly rubrik: string },
  ) => void;
  /** The row says neither debit nor credit. */
  readonly badSida: (head: RowHead, belopp: number) => void;
  readonly noAmount: (head: RowHead) => void;
  /** The row lacks a code, or has a date or an error where a code should stand. */
  readonly codes: (head: RowHead, belopp: number) => void;
  readonly toFynd: () => readonly Fynd[];
}

/** Remarks on the rows of one table. */
export function createRowRemarker(table: LedgerTable): RowRemarker {
  const { grid, keys } = table;
  const remarks = createRowRemarks(grid);
  const valueIn = ({ cells }: RowHead, column: number): CellValue =>
    cells[column - grid.left] ?? null;
  return {
    toFynd: remarks.toFynd,
    badAmount: ({ row }, column, value) => {
      const varde = cellText(value);
      const isError = typeof value === 'object' && value !== null && 'error' in value;
      const typ = isError ? 'felvarde' : 'ejTal';
      const place = { row, column, belopp: 0, allvar: 'fel' } as const;
      remarks.add(`${typ} ${varde}`, { typ, varde, rad: `${row + 1}` }, place);
    },
    hugeAmount: ({ row }, column, value) => {
      const varde = cellText(value);
      const belopp = Number.NaN;
      remarks.add(
        `stort ${varde}`,
        { typ: 'orimligtBelopp', varde },
        { row, column, belopp, allvar: 'fel' },
      );
    },
    badPeriod: (head, belopp, matrix) => {
      const column = matrix?.index ?? keys.period ?? 0;
      const varde = matrix?.rubrik ?? cellText(valueIn(head, column));
      const place = { row: head.row, column, belopp, allvar: 'fel' } as const;
      remarks.add(`period ${varde}`, { typ: 'ogiltigPeriod', varde }, place);
    },
    badSida: (head, belopp) => {
      const column = keys.debetKredit ?? 0;
      const varde = cellText(valueIn(head, column));
      const place = { row: head.row, column, belopp, allvar: 'varning' } as const;
      remarks.add(`sida ${varde}`, { typ: 'debetKreditOkand', varde }, place);
    },
    noAmount: (head) => {
      const { row, ansvar, verksamhet, konto } = head;
      const codes = [ansvar, verksamhet, konto].filter((number) => number > 0).length;
      const column = table.amounts[0]?.index ?? 0;
      const place = { row, column, belopp: 0, allvar: 'varning' } as const;
      if (codes >= 2 && (keys.konto === null || konto > 0))
        remarks.add('tomt', { typ: 'tomtBelopp', rad: `${row + 1}` }, place);
    },
    codes: (head, belopp) => {
      for (const kolumn of ['ansvar', 'verksamhet', 'konto'] as const) {
        const column = keys[kolumn];
        if (column === null || head[kolumn] > 0) continue;
        const rad = `${head.row + 1}`;
        const place = { row: head.row, column, belopp, allvar: 'varning' } as const;
        if (head[kolumn] === badNumber) {
          const varde = cellText(valueIn(head, column));
          remarks.add(`kod ${varde}`, { typ: 'datumSomKod', varde, rad }, place);
        } else remarks.add(`tom ${kolumn}`, { typ: 'tomKod', rad, kolumn }, place);
      }
    },
  };
}
