import type { Area } from '../../../domain/address/area.ts';
import { areaName } from '../../../domain/address/area.ts';
import { chartLook } from '../../../report/chart/chartLook.ts';
import { cellsOf, numberOf } from '../../../report/chart/chartCells.ts';
import type { LabelSide } from '../../../report/chart/labelSides.ts';
import type { ChartSeries, ReportCell, ReportChart, ReportSheet } from '../../../report/rapport.ts';
import { toRgb } from './cellStyle.ts';
import { escapeXml } from './xml.ts';

/** A line of a chart, and where it stands. */
interface PlacedSeries {
  readonly sheet: ReportSheet;
  /** The sheet's name in the workbook. */
  readonly sheetName: string;
  readonly chart: ReportChart;
  readonly series: ChartSeries;
  readonly index: number;
  readonly side: LabelSide | null;
}

const EMU_PER_POINT = 12_700;
const sides = { above: 't', below: 'b', right: 'r' } as const;

/** A line with its values as they are now, so that it is seen before anything is calculated. */
export function seriesXml({ sheet, sheetName, chart, series, index, side }: PlacedSeries): string {
  const dash = series.dashed ? '<a:prstDash val="dash"/>' : '<a:prstDash val="solid"/>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escapeXml(series.title)}</c:v></c:tx>` +
    `<c:spPr><a:ln w="${Math.round(series.width * EMU_PER_POINT)}" cap="rnd">` +
    `${fill(series.color)}${dash}<a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="none"/></c:marker>${labelXml(series, side)}` +
    `<c:cat>${categoriesXml(sheet, sheetName, chart.categories)}</c:cat>` +
    `<c:val>${numbersXml(reference(sheetName, series.values), cellsOf(series.values, sheet.cells))}</c:val>` +
    `<c:smooth val="0"/></c:ser>`
  );
}

const shown = (name: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>` +
  `<c:showSerName val="${name ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labelXml({ labelAt, color }: ChartSeries, side: LabelSide | null): string {
  if (labelAt === null || side === null) return '';
  return (
    `<c:dLbls><c:dLbl><c:idx val="${labelAt}"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr sz="${chartLook.label.size * 100}" b="1">` +
    `${fill(color)}</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>` +
    `<c:dLblPos val="${sides[side]}"/>${shown(true)}</c:dLbl>${shown(false)}</c:dLbls>`
  );
}

function categoriesXml(sheet: ReportSheet, sheetName: string, area: Area): string {
  const cells = cellsOf(area, sheet.cells);
  const texts = cells.map(textOf);
  if (texts.every((text) => text === null)) return numbersXml(reference(sheetName, area), cells);
  const points = cells.flatMap((cell, at) => point(at, texts[at] ?? numberOf(cell)));
  return (
    `<c:strRef><c:f>${escapeXml(reference(sheetName, area))}</c:f><c:strCache>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache></c:strRef>`
  );
}

function numbersXml(formula: string, cells: readonly ReportCell[]): string {
  const points = cells.flatMap((cell, at) => point(at, numberOf(cell)));
  return (
    `<c:numRef><c:f>${escapeXml(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

const point = (at: number, value: string | number | null): readonly string[] =>
  value === null ? [] : [`<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`];

function textOf(cell: ReportCell): string | null {
  if (cell === null || 'number' in cell) return null;
  const value = 'text' in cell ? cell.text : cell.value;
  return typeof value === 'string' ? value : null;
}

const fill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${toRgb(color)}"/></a:solidFill>`;

const reference = (sheetName: string, area: Area): string =>
  `'${sheetName.replaceAll("'", "''")}'!${areaName(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
