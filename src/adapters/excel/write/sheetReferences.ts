import type { ReportCell, ReportSheet } from '../../../report/rapport.ts';

/** Text in quotes, or the name of a sheet before its exclamation mark. */
const textOrSheet = /"[^"]*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A report sheet whose formulas point at the sheets as they are called in this workbook.
 * @param names wanted name → name in the workbook
 */
export function withSheetNames(
  sheet: ReportSheet,
  names: ReadonlyMap<string, string>,
): ReportSheet {
  if ([...names].every(([wanted, real]) => wanted === real)) return sheet;
  return {
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => renamedCell(cell, names))),
    conditionalFormats: sheet.conditionalFormats.map((one) =>
      one.kind === 'formula' ? { ...one, formula: renamed(one.formula, names) } : one,
    ),
  };
}

function renamedCell(cell: ReportCell, names: ReadonlyMap<string, string>): ReportCell {
  return cell !== null && 'formula' in cell
    ? { ...cell, formula: renamed(cell.formula, names) }
    : cell;
}

function renamed(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(textOrSheet, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    const real = names.get(name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);
    return real === undefined ? whole : `'${real.replaceAll("'", "''")}'!`;
  });
}
