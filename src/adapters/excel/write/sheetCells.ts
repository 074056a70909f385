import type { ReportCell } from '../../../report/rapport.ts';
import type { Area } from '../../../domain/address/area.ts';
import { type CellInput, fittingText, formulaInput, textInput } from './cellInput.ts';

/** The cells that stand in a sheet now: Excel's `formulas` and `values` of its used range. */
export interface SheetCells {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** A sheet without a used cell. */
export const blankCells: SheetCells = {
  area: { top: 0, left: 0, rows: 0, columns: 0 },
  formulas: [],
  values: [],
};

/** Whether the cell holds what the report wants there. 0-based sheet row and column. */
export function holds(cells: SheetCells, row: number, column: number, wanted: ReportCell): boolean {
  const { formula, value } = at(cells, row, column);
  if (wanted === null) return formula === '';
  if ('number' in wanted) return formula === wanted.number;
  if ('formula' in wanted) {
    return typeof formula === 'string' && normal(formula) === normal(formulaInput(wanted.formula));
  }
  const text = fittingText(wanted.text);
  return value === text && (formula === text || formula === `'${text}`);
}

/** Whether the cell shows what the report wants there, be it by a formula of the person's own. */
export function shows(cells: SheetCells, row: number, column: number, wanted: ReportCell): boolean {
  const { value } = at(cells, row, column);
  if (wanted === null || 'formula' in wanted) return false;
  return value === ('number' in wanted ? wanted.number : fittingText(wanted.text));
}

/** What to give Excel so that the cell holds again what it holds now. */
export function inputNow(cells: SheetCells, row: number, column: number): CellInput {
  const { formula, value } = at(cells, row, column);
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (typeof formula !== 'string') return '';
  const isFormula = isFormulaAt(cells, row, column);
  const isError = formula.startsWith('#') && formula.toUpperCase() === formula;
  return isFormula || isError ? formula : textInput(String(value));
}

/** Whether a formula stands in the cell; a text that begins with "=" shows itself. */
export function isFormulaAt(cells: SheetCells, row: number, column: number): boolean {
  const { formula, value } = at(cells, row, column);
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function at(cells: SheetCells, row: number, column: number): { formula: unknown; value: unknown } {
  const r = row - cells.area.top;
  const c = column - cells.area.left;
  return { formula: cells.formulas[r]?.[c] ?? '', value: cells.values[r]?.[c] ?? '' };
}

/** Excel writes spaces and small letters in formulas its own way; within quotes they count. */
const normal = (formula: string): string =>
  formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s/g, '').toUpperCase() : part))
    .join('"');
