import { quoteSheetName } from './address.ts';
import { forEachFormula } from './calculation.ts';
import type { Workbook } from './workbook.ts';

/** "Blad1!" or "'Blad 1'!" before a reference, not within a text. */
function referenceTo(sheetName: string): RegExp {
  const escaped = sheetName
    .replaceAll("'", "''")
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`("(?:[^"]|"")*")|(?:'${escaped}'|(?<![\\p{L}\\p{N}_.'])${escaped})!`, 'giu');
}

function replaceReferences(workbook: Workbook, sheetName: string, replacement: string): void {
  const reference = referenceTo(sheetName);
  const change = (formula: string): string =>
    formula.replaceAll(reference, (_match, text: string | undefined) => text ?? replacement);
  forEachFormula(workbook, (cell) => {
    if (cell.formula !== null) cell.formula = change(cell.formula);
  });
  for (const item of [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)]) {
    item.formula = change(item.formula);
  }
}

/** Formulas and names that refer to a renamed sheet refer to its new name. */
export function renameSheetInFormulas(workbook: Workbook, from: string, to: string): void {
  replaceReferences(workbook, from, `${quoteSheetName(to)}!`);
}

/** Formulas and names that referred to a deleted sheet have lost their reference. */
export function dropSheetFromFormulas(workbook: Workbook, sheetName: string): void {
  replaceReferences(workbook, sheetName, '#REF!');
}
