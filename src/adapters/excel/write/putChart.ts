import { areaName, cellName } from '../../../domain/address/area.ts';
import { chartLook } from '../../../report/chart/chartLook.ts';
import type { LabelSide } from '../../../report/chart/labelSides.ts';
import type { ChartSeries } from '../../../report/rapport.ts';
import type { RangeIn } from '../host/rangesOnce.ts';
import type { ChartLook } from './chartLooks.ts';

const positions = { above: 'Top', below: 'Bottom', right: 'Right' } as const;

/** Asks for a chart over its cells. It comes after the cells and the columns' widths. */
export function putChart(rangeIn: RangeIn, sheet: Excel.Worksheet, wanted: ChartLook): void {
  const {
    area,
    series: [first],
  } = wanted;
  if (first === undefined) return;
  const { values } = first;
  const chart = sheet.charts.add(
    'Line',
    rangeIn(sheet, areaName(values)),
    values.columns === 1 ? 'Columns' : 'Rows',
  );
  // At once: by its name the chart is known as ours, should the rest be refused.
  chart.name = wanted.name;
  wanted.series.forEach((series, index) => {
    const line = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.title);
    if (index > 0) line.setValues(rangeIn(sheet, areaName(series.values)));
    line.setXAxisValues(rangeIn(sheet, areaName(wanted.categories)));
    putLine(line, series, wanted.sides[index] ?? null);
  });
  chart.displayBlanksAs = 'NotPlotted';
  // Folded rows keep their place in the chart.
  chart.plotVisibleOnly = false;
  chart.legend.visible = false;
  chart.format.border.lineStyle = 'None';
  putTitle(chart.title, wanted.title);
  putAxes(chart.axes);
  chart.setPosition(
    cellName(area.top, area.left),
    cellName(area.top + area.rows - 1, area.left + area.columns - 1),
  );
  chart.plotArea.width = wanted.plotWidth;
}

function putLine(line: Excel.ChartSeries, series: ChartSeries, side: LabelSide | null): void {
  line.name = series.title;
  line.markerStyle = 'None';
  line.format.line.color = series.color;
  line.format.line.weight = series.width;
  line.format.line.lineStyle = series.dashed ? 'Dash' : 'Continuous';
  if (series.labelAt !== null && side !== null)
    putLabel(line.points.getItemAt(series.labelAt), side, series.color);
}

/** Asks for the line's title beside one of its points. */
function putLabel(point: Excel.ChartPoint, side: LabelSide, color: string): void {
  point.hasDataLabel = true;
  const { dataLabel } = point;
  dataLabel.showSeriesName = true;
  dataLabel.showValue = false;
  dataLabel.position = positions[side];
  putFont(dataLabel.format.font, { ...chartLook.label, color }, true);
}

function putTitle(title: Excel.ChartTitle, text: string): void {
  title.visible = true;
  title.text = text;
  title.left = TITLE_LEFT;
  putFont(title.format.font, chartLook.title, true);
}

/** Where the title begins, in points from the chart's edge. */
const TITLE_LEFT = 6;

function putAxes({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  const { axis, gridline } = chartLook;
  for (const one of [categoryAxis, valueAxis]) {
    one.majorTickMark = 'None';
    putFont(one.format.font, axis, false);
  }
  // Below the whole plot, also where amounts are below zero.
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.format.line.color = axis.line;
  valueAxis.numberFormat = axis.numberFormat;
  valueAxis.format.line.lineStyle = 'None';
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = gridline.color;
  valueAxis.majorGridlines.format.line.weight = gridline.width;
}

function putFont(
  font: Excel.ChartFont,
  { size, color }: { readonly size: number; readonly color: string },
  isBold: boolean,
): void {
  font.size = size;
  font.color = color;
  font.bold = isBold;
}
