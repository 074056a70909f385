import type { ReportCell } from '../../../report/rapport.ts';

/** What is given to `range.formulas`: "" blanks a cell, null leaves it alone. */
export type CellInput = string | number | boolean | null;

/** A letter first, and nothing that Excel could take for a day, an amount or a truth value. */
const plainText = /^\p{L}/u;
const dayMonthOrTruth =
  /^(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec|mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun|true|false|sant|falskt)/iu;
const shortWordAndFigure = /^\p{L}{1,3}\.?\s?[\d-]/u;

/**
 * What to give Excel so that the cell holds exactly this.
 * @example inputOf({ text: '0510' }) // "'0510"; inputOf({ formula: 'A1+1', value: 2 }) // "=A1+1"
 */
export function inputOf(cell: ReportCell): CellInput {
  if (cell === null) return '';
  if ('number' in cell) return cell.number;
  return 'formula' in cell ? formulaInput(cell.formula) : textInput(cell.text);
}

/** A formula with its equals sign, whether it came with one or not. */
export const formulaInput = (formula: string): string =>
  formula.startsWith('=') ? formula : `=${formula}`;

/**
 * Text that stays text: an apostrophe first, which Excel keeps as a mark and does not show, unless
 * the text is plainly words. The cell's format is then free, and long text shows (a cell with the
 * text format shows #### past 255 characters).
 * @example textInput('=1+1') // "'=1+1"; textInput('Hemtjänst') // "Hemtjänst"
 */
export function textInput(text: string): string {
  const fitting = fittingText(text);
  if (fitting === '') return '';
  const isPlain =
    plainText.test(fitting) && !dayMonthOrTruth.test(fitting) && !shortWordAndFigure.test(fitting);
  return isPlain ? fitting : `'${fitting}`;
}

/** As much of a text as a cell can hold. */
export const fittingText = (text: string): string => text.slice(0, 32_767);
