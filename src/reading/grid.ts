import type { Area } from '../domain/address/area.ts';

/** A cell that holds an error instead of a value, "#REF!"; `#EJBERÄKNAD` is a formula without a cached value. */
export interface CellError {
  readonly error: string;
}

/** A cell that holds a date, "2025-08-31" (the host has resolved formats and the 1904 system). */
export interface CellDate {
  readonly date: string;
}

/** What a cell holds; a blank cell is null, never "". */
export type CellValue = null | string | number | boolean | CellDate | CellError;

/** An Excel table (ListObject) on a sheet; `area` covers header and totals row. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** A sheet as cells: the only thing that reading knows of a workbook. */
export interface Grid {
  /** The workbook's name, "bok.xlsx". */
  readonly bok: string;
  readonly blad: string;
  /** Sheet position of `cells[0][0]`, 0-based. */
  readonly top: number;
  readonly left: number;
  /** Rows may be ragged; what is beyond a row's end is blank. */
  readonly cells: readonly (readonly CellValue[])[];
  /**
   * Number format codes (en-US) by "row,column" 0-based in the sheet, only where not General; may be
   * empty when the host did not read formats.
   */
  readonly formats: ReadonlyMap<string, string>;
  /** 0-based sheet rows that are hidden; they count like any other. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  /** Why the sheet's content was not read; `cells` is empty then. */
  readonly ejLast?: 'diagramblad';
}
