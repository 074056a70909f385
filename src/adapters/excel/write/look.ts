import type { OutlineRows, ReportSheet } from '../../../report/rapport.ts';
import { type ChartLook, chartLooks } from './chartLooks.ts';
import { type MergedFormat, mergeFormats } from './mergedFormats.ts';
import { type NumberFormatArea, numberFormatAreas } from './numberFormatAreas.ts';

/** Everything of a sheet but its cells and tables, in the steps in which it is put on. */
export interface Look {
  readonly tabColor: string;
  readonly columnWidths: ReportSheet['columnWidths'];
  readonly formats: readonly MergedFormat[];
  readonly numberFormats: readonly NumberFormatArea[];
  readonly conditionalFormats: ReportSheet['conditionalFormats'];
  readonly validations: ReportSheet['validations'];
  readonly frozen: ReportSheet['frozen'];
  readonly print: ReportSheet['print'];
  /** Left out where there are none, as of sheets that were written before there were any. */
  readonly charts?: readonly ChartLook[];
  readonly outline?: readonly OutlineRows[];
}

/** The look that a report sheet asks for. */
export function lookOf(sheet: ReportSheet): Look {
  return {
    tabColor: sheet.tabColor,
    columnWidths: sheet.columnWidths,
    formats: mergeFormats(sheet.formats),
    numberFormats: numberFormatAreas(sheet.formats),
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations,
    frozen: sheet.frozen,
    print: sheet.print,
    ...(sheet.charts?.length && { charts: chartLooks(sheet) }),
    ...(sheet.outline?.length && { outline: sheet.outline }),
  };
}
