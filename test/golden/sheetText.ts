import { areaName, cellName } from '../../src/domain/address/area.ts';
import type { ReportCell, ReportSheet } from '../../src/report/rapport.ts';

/** A report sheet as a person reads it: each cell with its address, formulas with their values. */
export function sheetText(sheet: ReportSheet): string {
  const cells = sheet.cells.flatMap((row, rowIndex) => {
    const line = row.flatMap((cell, column) =>
      cell === null ? [] : [`  ${cellName(rowIndex, column)}: ${cellText(cell)}`],
    );
    return line.length === 0 ? [] : [`rad ${rowIndex + 1}`, ...line];
  });
  return [
    `# ${sheet.name}`,
    ...sheet.tables.map(({ name, area }) => `tabell ${name} ${areaName(area)}`),
    `bredder ${sheet.columnWidths.join(' ')}`,
    `låst ${sheet.frozen.rows} rader, ${sheet.frozen.columns} kolumner`,
    `utskrift ${sheet.print.landscape ? 'liggande' : 'stående'}, ${sheet.print.footer}`,
    ...cells,
    ...(sheet.outline ?? []).map(
      ({ first, last, level, collapsed }) =>
        `fäll nivå ${level} rad ${first + 1}–${last + 1}${collapsed ? ', hopfälld' : ''}`,
    ),
    'utseende',
    ...sheet.formats.map(({ area, style }) => `  ${areaName(area)} ${JSON.stringify(style)}`),
    'villkor',
    ...sheet.conditionalFormats.map(({ area, ...rule }) => `  ${areaName(area)} ${JSON.stringify(rule)}`),
    ...sheet.validations.map(({ area, values }) => `val ${areaName(area)} ${values.join(', ')}`),
  ].join('\n');
}

function cellText(cell: Exclude<ReportCell, null>): string {
  if ('text' in cell) return cell.text;
  if ('number' in cell) return String(cell.number);
  return `${cell.formula}  ->  ${cell.value}`;
}
