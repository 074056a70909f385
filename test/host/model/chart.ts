import type { SheetRange } from './sheetRange.ts';

/** A line of a chart: its colour and how it is drawn, in Office.js words; "" and null are as Excel likes. */
export interface ChartLine {
  color: string;
  lineStyle: string;
  weight: number | null;
}

/** A font of a chart's text. */
export interface ChartFont {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
}

/** The label of one point. */
export interface ChartLabel {
  position: string;
  showSeriesName: boolean;
  showValue: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  readonly font: ChartFont;
}

/** A series: what it shows and how it looks. */
export interface ChartSeries {
  name: string;
  values: SheetRange;
  categories: SheetRange | null;
  markerStyle: string;
  smooth: boolean;
  readonly line: ChartLine;
  /** By the 0-based point; those that have no label of their own are left out. */
  readonly labels: Map<number, ChartLabel>;
}

/** An axis. */
export interface ChartAxis {
  numberFormat: string;
  majorTickMark: string;
  tickLabelPosition: string;
  readonly title: { text: string; visible: boolean };
  readonly line: ChartLine;
  readonly font: ChartFont;
  readonly gridlines: { visible: boolean; readonly line: ChartLine };
}

/** A chart: what it shows and where it stands. It is kept, not drawn. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  readonly source: SheetRange;
  readonly seriesBy: string;
  readonly title: { text: string; visible: boolean; left: number; readonly font: ChartFont };
  readonly legend: { position: string; visible: boolean };
  readonly plotArea: { left: number; top: number; width: number; height: number };
  readonly border: ChartLine;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  series: ChartSeries[];
  displayBlanksAs: string;
  plotVisibleOnly: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
  /** First and last cell that it covers, "E1" and "J10"; null when it was placed by points. */
  position: readonly [string, string] | null;
}

const newLine = (): ChartLine => ({ color: '', lineStyle: 'Automatic', weight: null });

const newFont = (size: number): ChartFont => ({
  name: 'Calibri',
  size,
  bold: false,
  italic: false,
  color: '#595959',
});

const newAxis = (hasGridlines: boolean): ChartAxis => ({
  numberFormat: 'General',
  majorTickMark: 'None',
  tickLabelPosition: 'NextToAxis',
  title: { text: '', visible: false },
  line: newLine(),
  font: newFont(9),
  gridlines: { visible: hasGridlines, line: newLine() },
});

/** A label as Excel makes it: the value, and nothing else. */
export const newLabel = (): ChartLabel => ({
  position: 'Right',
  showSeriesName: false,
  showValue: true,
  showCategoryName: false,
  showLegendKey: false,
  font: newFont(9),
});

/** A series as Excel makes it. */
export const newSeries = (name: string, values: SheetRange): ChartSeries => ({
  name,
  values,
  categories: null,
  markerStyle: 'Automatic',
  smooth: false,
  line: newLine(),
  labels: new Map(),
});

/** A chart as Excel makes it: with a legend, gridlines, and one series for each column or row. */
export function newChart(
  given: Pick<Chart, 'id' | 'name' | 'chartType' | 'source' | 'seriesBy'>,
): Chart {
  const { source } = given;
  const { rowCount, columnCount } = source.rect;
  const isByColumns =
    given.seriesBy === 'Columns' || (given.seriesBy === 'Auto' && columnCount <= rowCount);
  const lines = Array.from({ length: isByColumns ? columnCount : rowCount }, (_, index) =>
    newSeries(`Serie${index + 1}`, isByColumns ? source.column(index) : source.row(index)),
  );
  return {
    ...given,
    title: { text: '', visible: true, left: 0, font: newFont(14) },
    legend: { position: 'Right', visible: true },
    plotArea: { left: 0, top: 0, width: 360, height: 216 },
    border: newLine(),
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series: lines,
    displayBlanksAs: 'NotPlotted',
    plotVisibleOnly: true,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    position: null,
  };
}
