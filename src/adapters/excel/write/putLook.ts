import { areaName, cellName } from '../../../domain/address/area.ts';
import type { RangeIn } from '../host/rangesOnce.ts';
import type { Look } from './look.ts';
import { putConditionalFormat } from './putConditionalFormat.ts';
import { putFormat } from './putFormat.ts';
import { putPrint } from './putPrint.ts';

/** Asks for a sheet's whole look, area by area; sends nothing by itself. */
export function putLook(rangeIn: RangeIn, sheet: Excel.Worksheet, look: Look): void {
  sheet.showGridlines = false;
  sheet.tabColor = look.tabColor;
  putColumnWidths(rangeIn, sheet, look.columnWidths);
  for (const format of look.formats) putFormat(rangeIn, sheet, format);
  for (const { area, code } of look.numberFormats) {
    // One code for a whole area: the library passes a single value on.
    rangeIn(sheet, areaName(area)).numberFormat = code as unknown as string[][];
  }
  // Excel puts each new rule on top; the report's first rule is to lie there.
  for (const format of look.conditionalFormats.toReversed())
    putConditionalFormat(rangeIn, sheet, format);
  for (const { area, values } of look.validations) {
    rangeIn(sheet, areaName(area)).dataValidation.rule = {
      list: { inCellDropDown: true, source: values.join(',') },
    };
  }
  putFrozen(sheet, look.frozen);
  putPrint(sheet, look.print);
}

function putColumnWidths(
  rangeIn: RangeIn,
  sheet: Excel.Worksheet,
  widths: readonly number[],
): void {
  if (widths.length === 0) return;
  const row = rangeIn(sheet, `A1:${cellName(0, widths.length - 1)}`);
  row.setColumnProperties(widths.map((width) => ({ format: { columnWidth: pointsOf(width) } })));
}

/** A column's width in points: 7 pixels a character as in a file, 96 pixels to 72 points. */
const pointsOf = (characters: number): number => characters * 7 * 0.75;

function putFrozen(sheet: Excel.Worksheet, { rows, columns }: Look['frozen']): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(`A1:${cellName(rows - 1, columns - 1)}`);
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
  else panes.unfreeze();
}
