import { areaName } from '../../../domain/address/area.ts';
import type { ConditionalFormat } from '../../../report/rapport.ts';
import type { RangeIn } from '../host/rangesOnce.ts';
import { formulaInput } from './cellInput.ts';

type FormulaFormat = Extract<ConditionalFormat, { readonly kind: 'formula' }>;
type BarFormat = Extract<ConditionalFormat, { readonly kind: 'dataBar' }>;

/** Asks for a rule that colours cells. */
export function putConditionalFormat(
  rangeIn: RangeIn,
  sheet: Excel.Worksheet,
  format: ConditionalFormat,
): void {
  const rules = rangeIn(sheet, areaName(format.area)).conditionalFormats;
  if (format.kind === 'formula') putFormula(rules, format);
  else putBar(rules, format);
}

function putFormula(rules: Excel.ConditionalFormatCollection, wanted: FormulaFormat): void {
  const { custom } = rules.add('Custom');
  const { fill, color, bold, italic } = wanted.style;
  custom.rule.formula = formulaInput(wanted.formula);
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
}

function putBar(rules: Excel.ConditionalFormatCollection, wanted: BarFormat): void {
  const { dataBar } = rules.add('DataBar');
  dataBar.axisFormat = 'CellMidPoint';
  dataBar.axisColor = '#808080';
  dataBar.positiveFormat.fillColor = wanted.positive;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.negativeFormat.fillColor = wanted.negative;
}
