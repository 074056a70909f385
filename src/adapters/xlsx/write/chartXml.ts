import { chartLook } from '../../../report/chart/chartLook.ts';
import { type PlotPlace, plotPlace } from '../../../report/chart/plotPlace.ts';
import { labelSides } from '../../../report/chart/labelSides.ts';
import type { ReportChart, ReportSheet } from '../../../report/rapport.ts';
import { toRgb } from './cellStyle.ts';
import { seriesXml } from './chartSeriesXml.ts';
import { escapeXml } from './xml.ts';

/**
 * A chart's part of the package. It is written here and not by the library, which knows no label at a
 * single point, no colour for gridlines and no kept values: without those, viewers that do not
 * calculate show an empty chart.
 */
export function chartXml(sheet: ReportSheet, sheetName: string, chart: ReportChart): string {
  const sides = labelSides(sheet, chart);
  const lines = chart.series.map((series, index) =>
    seriesXml({ sheet, sheetName, chart, series, index, side: sides[index] ?? null }),
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea>${plotLayout(plotPlace(sheet, chart))}` +
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}` +
    `<c:marker val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>` +
    `${categoryAxis}${valueAxis}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    // Folded rows keep their place in the chart.
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>` +
    `</c:chartSpace>`
  );
}

/** Under the title, and as wide as leaves room for the labels. */
const plotLayout = ({ widthShare, topShare }: PlotPlace): string =>
  `<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/>` +
  `<c:x val="0.01"/><c:y val="${topShare}"/><c:w val="${widthShare}"/>` +
  `<c:h val="${(0.98 - topShare).toFixed(2)}"/></c:manualLayout></c:layout>`;

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** A title at the upper left, where a sentence begins. */
const titleXml = (title: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr algn="l"><a:defRPr/></a:pPr><a:r>` +
  `${fontXml('a:rPr', chartLook.title, true)}<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
  `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.015"/>` +
  `<c:y val="0.02"/></c:manualLayout></c:layout><c:overlay val="0"/></c:title>`;

const axisText = `<c:txPr><a:bodyPr/><a:p><a:pPr>${fontXml('a:defRPr', chartLook.axis, false)}</a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;

const categoryAxis =
  `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/>` +
  // Below the whole plot, also where amounts are below zero.
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
  `<c:spPr>${lineXml(chartLook.axis.line, chartLook.gridline.width)}</c:spPr>${axisText}` +
  `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
  `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

const valueAxis =
  `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>` +
  `${lineXml(chartLook.gridline.color, chartLook.gridline.width)}</c:spPr></c:majorGridlines>` +
  `<c:numFmt formatCode="${escapeXml(chartLook.axis.numberFormat)}" sourceLinked="0"/>` +
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
  `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${axisText}` +
  `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

function lineXml(color: string, points: number): string {
  return `<a:ln w="${points * 12_700}"><a:solidFill><a:srgbClr val="${toRgb(color)}"/></a:solidFill></a:ln>`;
}

function fontXml(
  element: string,
  { size, color }: { readonly size: number; readonly color: string },
  isBold: boolean,
): string {
  return (
    `<${element} lang="sv-SE" sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill>` +
    `<a:srgbClr val="${toRgb(color)}"/></a:solidFill></${element}>`
  );
}
