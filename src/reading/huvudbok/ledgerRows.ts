import type { CellValue } from '../grid.ts';
import type { CodeRegister } from './codeRegister.ts';
import type { Sida } from './debetKredit.ts';
import type { Slag } from './ledgerTable.ts';
import type { MonthNumber } from './monthOfCell.ts';

/** Rows as columns that grow: no object a row. `slag` 0 utfall, 1 budget, 2 unsaid; `ar` 0 unsaid. */
export interface LedgerRows {
  length: number;
  readonly ansvar: Int32Array;
  readonly verksamhet: Int32Array;
  readonly konto: Int32Array;
  readonly slag: Uint8Array;
  readonly ar: Uint16Array;
  readonly manad: Uint8Array;
  readonly belopp: Float64Array;
  readonly rad: Int32Array;
}

/** The registers that the code columns of rows refer to. */
export interface Registers {
  readonly ansvar: CodeRegister;
  readonly verksamhet: CodeRegister;
  readonly konto: CodeRegister;
}

/** Room for `capacity` rows. */
export const createLedgerRows = (capacity: number): LedgerRows => ({
  length: 0,
  ansvar: new Int32Array(capacity),
  verksamhet: new Int32Array(capacity),
  konto: new Int32Array(capacity),
  slag: new Uint8Array(capacity),
  ar: new Uint16Array(capacity),
  manad: new Uint8Array(capacity),
  belopp: new Float64Array(capacity),
  rad: new Int32Array(capacity),
});

/** A row before its amounts; the codes are numbers of the registers, the row is 0-based in the sheet. */
export interface RowHead {
  row: number;
  cells: readonly CellValue[];
  ansvar: number;
  verksamhet: number;
  konto: number;
  time: MonthNumber;
  slag: Slag | null;
  sida: Sida;
}
