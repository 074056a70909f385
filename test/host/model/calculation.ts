import { DetailedCellError, HyperFormula } from 'hyperformula';
import type { CellValue as EngineValue, RawCellContent } from 'hyperformula';
import { CellError } from './cell.ts';
import type { Cell, CellValue } from './cell.ts';
import { bottomOf, rightOf, WHOLE_SHEET } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { expandSubtotals } from './subtotal.ts';
import { expandTableColumns, hasBrackets } from './structuredReferences.ts';
import type { Workbook } from './workbook.ts';

/** When Excel calculates, in Office.js words. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Errors by which the engine says that it cannot read a formula, not that the formula fails. */
const UNREADABLE: ReadonlySet<string> = new Set(['NAME', 'ERROR', 'LIC', 'SPILL']);

/**
 * Calculates a workbook's formulas with HyperFormula, when somebody wants to see values. A formula
 * that the engine cannot read (structured references, newer functions) keeps the value that it had.
 */
export class Calculation {
  mode: CalculationMode = 'Automatic';
  readonly #workbook: Workbook;
  #isStale = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Says that values may no longer be right. */
  invalidate(): void {
    this.#isStale = true;
  }

  /** Says that the values are right as they stand: they came with a file. */
  trustValues(): void {
    this.#isStale = false;
  }

  /** Brings values up to date as the calculation mode allows, before somebody reads them. */
  settle(): void {
    if (this.#isStale && this.mode !== 'Manual') this.calculate();
  }

  /** What a formula gives that stands in no cell. */
  evaluate(formula: string): CellValue {
    const engine = buildEngine(this.#workbook);
    const value = engine.calculateFormula(formula, 0);
    engine.destroy();
    return Array.isArray(value) ? new CellError('#VALUE!') : fromEngine(value, null);
  }

  /** Calculates now, whatever the mode. */
  calculate(): void {
    this.#isStale = false;
    const formulaSheets = new Set<Sheet>();
    forEachFormula(this.#workbook, (_cell, sheet) => formulaSheets.add(sheet));
    if (formulaSheets.size === 0) return;
    const engine = buildEngine(this.#workbook);
    for (const sheet of formulaSheets) readBack(engine, sheet);
    engine.destroy();
  }
}

/** Visits every cell with a formula. */
export function forEachFormula(
  workbook: Workbook,
  visitor: (cell: Cell, sheet: Sheet) => void,
): void {
  for (const sheet of workbook.sheets) {
    sheet.cells.visit(WHOLE_SHEET, (cell) => {
      if (cell.formula !== null) visitor(cell, sheet);
    });
  }
}

/** Excel takes them without brackets too. */
const CONSTANTS = [
  { name: 'TRUE', expression: '=TRUE()' },
  { name: 'FALSE', expression: '=FALSE()' },
];

function buildEngine(workbook: Workbook): HyperFormula {
  const content = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, toEngine(sheet)]));
  const names = workbook.names.map((item) => ({ name: item.name, expression: item.formula }));
  return HyperFormula.buildFromSheets(
    content,
    {
      licenseKey: 'gpl-v3',
      evaluateNullToZero: true,
      precisionRounding: 14,
      // As in Excel, an öre counts also beside very large amounts.
      precisionEpsilon: 2 ** -48,
      useArrayArithmetic: true,
      nullDate: workbook.uses1904Dates
        ? { year: 1904, month: 1, day: 1 }
        : { year: 1899, month: 12, day: 31 },
      leapYear1900: !workbook.uses1904Dates,
      maxRows: WHOLE_SHEET.rowCount,
      maxColumns: WHOLE_SHEET.columnCount,
    },
    [...CONSTANTS, ...names.filter((item) => isReadable(item.name))],
  );
}

/** The engine refuses some names that Excel takes; formulas that use them keep their values. */
function isReadable(name: string): boolean {
  return /^[A-Za-z_\u00C0-\u02AF][\w\u00C0-\u02AF.]*$/.test(name);
}

function toEngine(sheet: Sheet): RawCellContent[][] {
  const used = sheet.cells.findUsed(
    WHOLE_SHEET,
    (cell) => cell.value !== null || cell.formula !== null,
  );
  if (used === null) return [];
  const rows: RawCellContent[][] = Array.from({ length: bottomOf(used) }, () => []);
  sheet.cells.visit(
    { ...used, top: 0, left: 0, rowCount: bottomOf(used), columnCount: rightOf(used) },
    (cell, row, column) => {
      const target = rows[row];
      if (target !== undefined) target[column] = toEngineContent(cell, sheet);
    },
  );
  return rows.map((row) => Array.from(row, (value) => value ?? null));
}

/** Excel writes a lost sheet as "#REF!A1"; the engine knows only "#REF!". */
const LOST_REFERENCE = /#REF!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?/gi;

function toEngineContent(cell: Cell, sheet: Sheet): RawCellContent {
  if (cell.formula === null) return toEngineValue(cell.value);
  const known = cell.formula.replaceAll(LOST_REFERENCE, '#REF!');
  const formula = expandSubtotals(expandTableColumns(known, sheet.workbook), sheet);
  // What cannot be calculated here counts as what it was, for the formulas that build upon it.
  return hasBrackets(formula) && cell.value !== null ? toEngineValue(cell.value) : formula;
}

function toEngineValue(value: CellValue): RawCellContent {
  if (value instanceof CellError) return value.code;
  // The apostrophe keeps the engine from reading numbers, dates and formulas out of text.
  return typeof value === 'string' ? `'${value}` : value;
}

function readBack(engine: HyperFormula, sheet: Sheet): void {
  const id = engine.getSheetId(sheet.name);
  if (id === undefined) return;
  sheet.cells.visit(WHOLE_SHEET, (cell, row, col) => {
    if (cell.formula === null) return;
    const isGiven = engine.getCellFormula({ sheet: id, row, col }) === undefined;
    if (isGiven && cell.value !== null) return;
    cell.value = fromEngine(engine.getCellValue({ sheet: id, row, col }), cell.value);
  });
}

function fromEngine(value: EngineValue, before: CellValue): CellValue {
  if (!(value instanceof DetailedCellError)) return value;
  const type: string = value.type;
  if (type === 'CYCLE') return 0;
  if (UNREADABLE.has(type)) return before ?? new CellError('#NAME?');
  return new CellError(value.value);
}
