import { writeXlsx } from 'hucre/xlsx';

import type { Rapport, ReportSheet } from '../../report/rapport.ts';
import { DEFAULT_FONT } from './write/cellStyle.ts';
import { chartEdits } from './write/charts.ts';
import { addTwoSidedBars } from './write/dataBar.ts';
import {
  dropTableStyle,
  editParts,
  type PartEdits,
  stampApplication,
  stampProperties,
} from './write/finish.ts';
import { toSheetNames } from './write/sheetNames.ts';
import { mergeFormats, type StyleRows } from './write/sheetCells.ts';
import { putCells } from './write/sheetData.ts';
import { toPrintTitles, toRowDefs, toWriteSheet } from './write/toWriteSheet.ts';

/** A report workbook as bytes, and the names that its sheets stand under, in order. */
export interface ReportWorkbook {
  readonly bytes: Uint8Array;
  readonly sheetNames: readonly string[];
}

interface NamedSheet {
  readonly sheet: ReportSheet;
  readonly name: string;
  readonly styles: StyleRows;
}

/**
 * The report as an .xlsx workbook of its own. Texts stay texts whatever they begin with; formulas carry
 * their values and are computed again when the file is opened. The same Rapport gives the same bytes.
 * @throws Error when the Rapport cannot stand in a workbook (a bug).
 * @example (await writeRapport(rapport)).bytes
 */
export async function writeRapport(rapport: Rapport): Promise<ReportWorkbook> {
  const sheetNames = toSheetNames(rapport.sheets.map(({ name }) => name));
  const named = rapport.sheets.map((sheet, index) => ({
    sheet,
    name: sheetNames[index] ?? '',
    styles: mergeFormats(sheet),
  }));
  const bytes = await writeXlsx({
    sheets: named.map(({ sheet, name, styles }) => toWriteSheet(sheet, name, styles)),
    namedRanges: named.map(({ sheet, name }) => toPrintTitles(sheet, name)),
    properties: { title: rapport.title },
    defaultFont: DEFAULT_FONT,
  });
  return { bytes: await editParts(bytes, editsFor(named)), sheetNames };
}

function editsFor(named: readonly NamedSheet[]): PartEdits {
  const sheets = named.map(({ sheet }) => sheet);
  const edits = new Map([
    ...chartEdits(named),
    ['docProps/core.xml', stampProperties],
    ['docProps/app.xml', stampApplication],
  ]);
  named.forEach(({ sheet, styles }, index) =>
    edits.set(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      putCells(
        addTwoSidedBars(xml, index + 1, sheet.conditionalFormats),
        sheet,
        styles,
        toRowDefs(sheet, styles),
      ),
    ),
  );
  const tables = sheets.flatMap((sheet) => sheet.tables);
  tables.forEach((_, index) => edits.set(`xl/tables/table${index + 1}.xml`, dropTableStyle));
  return edits;
}
