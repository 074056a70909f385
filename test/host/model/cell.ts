import type { CellStyle } from './cellStyle.ts';

/** An error value in a cell: "#REF!", "#N/A". */
export class CellError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** What a cell holds or a formula gives; null is blank. Dates are serial numbers with a date format. */
export type CellValue = null | string | number | boolean | CellError;

/** A cell. `value` of a formula is what was calculated last; `style` null is the sheet's usual look. */
export interface Cell {
  value: CellValue;
  /** With its "=", in en-US; null for a constant. */
  formula: string | null;
  style: CellStyle | null;
}

/** The value in Office.js: errors as their text, blank as "". */
export function toWireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

/** The word that `Range.valueTypes` has for a value. */
export function valueTypeOf(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
