import { areaName, cellName, columnName } from '../../src/domain/address/area.ts';
import type { Style } from '../../src/report/style.ts';
import type { Cell } from '../host/model/cell.ts';
import type { CellStyle } from '../host/model/cellStyle.ts';
import type { LabelSide } from '../../src/report/chart/labelSides.ts';
import type { Chart } from '../host/model/chart.ts';
import type { ConditionalFormat } from '../host/model/conditionalFormat.ts';
import { type Rect, WHOLE_SHEET } from '../host/model/rect.ts';
import type { Sheet } from '../host/model/sheet.ts';
import {
  type NeutralChart,
  type NeutralContent,
  type NeutralLook,
  type NeutralPrint,
  type NeutralRule,
  type NeutralSheet,
  unusual,
} from './neutral.ts';

/** Sheets of the in-memory Excel in neutral words. */
export const readHostSheets = (sheets: readonly Sheet[]): readonly NeutralSheet[] =>
  sheets.map(neutralSheet);

function neutralSheet(sheet: Sheet): NeutralSheet {
  const contents: Record<string, NeutralContent> = {};
  const looks: Record<string, NeutralLook> = {};
  const lines: Record<string, string> = {};
  sheet.cells.visit(WHOLE_SHEET, (cell, row, column) => {
    const name = cellName(row, column);
    const style = styleOf(cell.style ?? {});
    const look = unusual(style);
    const content = contentOf(cell);
    if (content !== null) contents[name] = content;
    if (Object.keys(look).length > 0) looks[name] = look;
    if (style.borderTop !== undefined) lines[name] = style.borderTop;
    if (style.borderBottom !== undefined) lines[cellName(row + 1, column)] = style.borderBottom;
  });
  return {
    name: sheet.name,
    contents,
    looks,
    lines,
    widths: widthsOf(sheet),
    tables: sheet.tables.map(({ name, area, showFilterButton }) => ({
      name,
      area: nameOf(area),
      filter: showFilterButton,
    })),
    conditionalFormats: sheet.conditionalFormats.map(ruleOf),
    validations: sheet.validations.map(({ area, rule }) => ({
      area: nameOf(area),
      values: (rule['list'] as { source: string }).source.split(','),
    })),
    charts: sheet.charts.map(chartOf),
    outline: Object.fromEntries(
      sheet.rows
        .ownLines()
        .filter(([, { level, hidden }]) => level !== undefined || hidden)
        .map(([row, { level = 0, hidden = false }]) => [row + 1, { level, hidden }]),
    ),
    frozen: sheet.freeze,
    gridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    print: printOf(sheet),
  };
}

function contentOf({ value, formula }: Cell): NeutralContent | null {
  if (formula !== null) return `formula ${formula.replace(/^=/, '')}`;
  if (typeof value === 'number') return `number ${value}`;
  return typeof value === 'string' ? `text ${value}` : null;
}

function styleOf(style: CellStyle): Style {
  return defined({
    font: style.fontName,
    size: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    color: style.fontColor,
    fill: style.fill,
    numberFormat: style.numberFormat,
    align: style.horizontalAlignment?.toLowerCase(),
    verticalAlign: style.verticalAlignment?.toLowerCase(),
    indent: style.indentLevel,
    wrap: style.wrapText,
    borderTop: style.EdgeTop?.color,
    borderBottom: style.EdgeBottom?.color,
  });
}

/** Widths from column A to the last that has one, in characters of 7 pixels. */
function widthsOf(sheet: Sheet): readonly number[] {
  const widths: number[] = [];
  for (let column = 0; sheet.columns.at(column).size !== undefined; column += 1) {
    widths.push((sheet.columns.at(column).size ?? 0) / 0.75 / 7);
  }
  return widths;
}

function ruleOf({ areas, type, rule, look, dataBar }: ConditionalFormat): NeutralRule {
  const area = areas.map(nameOf).join(',');
  if (type === 'DataBar') {
    return { area, positive: dataBar.positive.fillColor, negative: dataBar.negative.fillColor };
  }
  const style = {
    fill: look.fillColor ?? undefined,
    color: look.fontColor ?? undefined,
    bold: look.bold ?? undefined,
    italic: look.italic ?? undefined,
  };
  return { area, formula: String(rule['formula']).replace(/^=/, ''), style: defined(style) };
}

const sides: Readonly<Record<string, LabelSide>> = {
  Top: 'above',
  Bottom: 'below',
  Right: 'right',
};

function chartOf(chart: Chart): NeutralChart {
  return {
    name: chart.name,
    title: chart.title.text,
    area: chart.position?.join(':') ?? '',
    legend: chart.legend.visible,
    blanksAreGaps: chart.displayBlanksAs === 'NotPlotted',
    showsHiddenRows: !chart.plotVisibleOnly,
    numberFormat: chart.valueAxis.numberFormat,
    gridlines: chart.valueAxis.gridlines.line.color,
    lines: chart.series.map((series) => ({
      title: series.name,
      values: nameOf(series.values.rect),
      categories: series.categories ? nameOf(series.categories.rect) : '',
      color: series.line.color,
      width: series.line.weight ?? 0,
      dashed: series.line.lineStyle === 'Dash',
      labels: [...series.labels]
        .filter(([, label]) => label.showSeriesName && !label.showValue)
        .map(([at, { position }]) => ({ at, side: sides[position] ?? 'above' })),
    })),
  };
}

function printOf({ pageLayout, rowBreaks, columnBreaks }: Sheet): NeutralPrint {
  const { zoom, titleRows, titleColumns, headersFooters } = pageLayout;
  const { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } =
    pageLayout;
  const points = [leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin];
  return {
    paper: pageLayout.paperSize,
    landscape: pageLayout.orientation === 'Landscape',
    pagesWide: zoom.horizontalFitToPages ?? 0,
    pagesHigh: zoom.verticalFitToPages ?? 'any',
    titleRows: titleRows ? `${titleRows.top + 1}:${titleRows.top + titleRows.rowCount}` : '',
    titleColumns: titleColumns ? columnsOf(titleColumns) : '',
    pageBreaks: rowBreaks,
    columnBreaks,
    margins: points.map((one) => Math.round(one * 100) / 7200),
    footer: {
      left: headersFooters.leftFooter,
      center: headersFooters.centerFooter,
      right: headersFooters.rightFooter,
    },
  };
}

const columnsOf = ({ left, columnCount }: Rect): string =>
  `${columnName(left)}:${columnName(left + columnCount - 1)}`;

const nameOf = ({ top, left, rowCount, columnCount }: Rect): string =>
  areaName({ top, left, rows: rowCount, columns: columnCount });

function defined(style: Readonly<Record<string, unknown>>): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
