import { areaName, cellName, columnName } from '../../src/domain/address/area.ts';
import { labelSides } from '../../src/report/chart/labelSides.ts';
import type { Rapport, ReportCell, ReportChart, ReportSheet } from '../../src/report/rapport.ts';
import type { Style } from '../../src/report/style.ts';
import type {
  NeutralChart,
  NeutralContent,
  NeutralLook,
  NeutralRule,
  NeutralSheet,
} from './neutral.ts';
import { unusual } from './neutral.ts';

/** What any writer must make of a report, worked out cell by cell from the report alone. */
export const expectedSheets = (rapport: Rapport): readonly NeutralSheet[] =>
  rapport.sheets.map(expectedSheet);

function expectedSheet(sheet: ReportSheet): NeutralSheet {
  const styles = paintedStyles(sheet);
  const { spread } = sheet.print;
  return {
    name: sheet.name,
    contents: contentsOf(sheet),
    looks: looksOf(styles),
    lines: linesOf(styles),
    widths: sheet.columnWidths,
    tables: sheet.tables.map(({ name, area }) => ({ name, area: areaName(area), filter: false })),
    conditionalFormats: sheet.conditionalFormats.map((format): NeutralRule =>
      format.kind === 'formula'
        ? {
            area: areaName(format.area),
            formula: format.formula.replace(/^=/, ''),
            style: format.style,
          }
        : {
            area: areaName(format.area),
            positive: format.positive,
            negative: format.negative,
          },
    ),
    validations: sheet.validations.map(({ area, values }) => ({ area: areaName(area), values })),
    charts: (sheet.charts ?? []).map((chart) => expectedChart(sheet, chart)),
    outline: outlineOf(sheet),
    frozen: sheet.frozen,
    gridlines: false,
    tabColor: sheet.tabColor,
    print: {
      paper: 'A4',
      landscape: sheet.print.landscape,
      pagesWide: spread ? 2 : 1,
      pagesHigh: 'any',
      titleRows: `${sheet.print.titleRows[0] + 1}:${sheet.print.titleRows[1] + 1}`,
      titleColumns: spread ? spread.titleColumns.map(columnName).join(':') : '',
      pageBreaks: sheet.print.pageBreaks ?? [],
      columnBreaks: spread?.columnBreaks ?? [],
      margins: [0.4, 0.4, 0.5, 0.6, 0.3, 0.3],
      footer: {
        left: '&A',
        center: sheet.print.footer.replaceAll('&', '&&'),
        right: 'Sida &P av &N',
      },
    },
  };
}

function expectedChart(sheet: ReportSheet, chart: ReportChart): NeutralChart {
  const sides = labelSides(sheet, chart);
  return {
    name: chart.name,
    title: chart.title,
    area: areaName(chart.area),
    legend: false,
    blanksAreGaps: true,
    showsHiddenRows: true,
    numberFormat: '#,##0;−#,##0;0" tkr"',
    gridlines: '#E6E6E6',
    lines: chart.series.map(({ title, values, color, width, dashed, labelAt }, index) => ({
      title,
      values: areaName(values),
      categories: areaName(chart.categories),
      color,
      width,
      dashed,
      labels: labelAt === null ? [] : [{ at: labelAt, side: sides[index] ?? 'above' }],
    })),
  };
}

function outlineOf({ outline = [] }: ReportSheet): NeutralSheet['outline'] {
  const rows: Record<number, { level: number; hidden: boolean }> = {};
  for (const { first, last, level, collapsed } of outline) {
    for (let row = first + 1; row <= last + 1; row += 1) {
      const known = rows[row] ?? { level: 0, hidden: false };
      rows[row] = { level: Math.max(known.level, level), hidden: known.hidden || collapsed };
    }
  }
  return rows;
}

function contentsOf(sheet: ReportSheet): Record<string, NeutralContent> {
  const contents: Record<string, NeutralContent> = {};
  sheet.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null) contents[cellName(r, c)] = contentOf(cell);
    });
  });
  return contents;
}

function contentOf(cell: NonNullable<ReportCell>): NeutralContent {
  if ('text' in cell) return `text ${cell.text}`;
  return 'number' in cell ? `number ${cell.number}` : `formula ${cell.formula.replace(/^=/, '')}`;
}

type Painted = ReadonlyMap<string, { readonly row: number; readonly column: number; style: Style }>;

function paintedStyles(sheet: ReportSheet): Painted {
  const styles = new Map<string, { row: number; column: number; style: Style }>();
  for (const { area, style } of sheet.formats) {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        const name = cellName(row, column);
        styles.set(name, { row, column, style: { ...styles.get(name)?.style, ...style } });
      }
    }
  }
  return styles;
}

function looksOf(styles: Painted): Record<string, NeutralLook> {
  const looks = [...styles].map(([name, { style }]): [string, NeutralLook] => [
    name,
    unusual(style),
  ]);
  return Object.fromEntries(looks.filter(([, look]) => Object.keys(look).length > 0));
}

function linesOf(styles: Painted): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const { row, column, style } of styles.values()) {
    if (style.borderTop !== undefined) lines[cellName(row, column)] = style.borderTop;
    if (style.borderBottom !== undefined) lines[cellName(row + 1, column)] = style.borderBottom;
  }
  return lines;
}
