import {
  booleanArgument,
  isLeftOut,
  modelArgument,
  textArgument,
  wholeArgument,
} from './arguments.ts';
import { chartFontClass, chartLineClass, wordField } from './chartPartClasses.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, WireObject } from './hostClass.ts';
import { booleanField, textField } from './simpleProperty.ts';
import { newLabel, newSeries } from '../model/chart.ts';
import type { Chart, ChartLabel, ChartSeries } from '../model/chart.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { invalidArgument } from '../protocol/hostError.ts';

const MARKERS = [
  ...['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X'],
  ...['Star', 'Dot', 'Dash', 'Circle', 'Plus'],
];
const LABEL_POSITIONS = [
  ...['None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left'],
  ...['Right', 'Top', 'Bottom', 'BestFit', 'Callout'],
];

/** One point of a series. */
interface Point {
  readonly series: ChartSeries;
  readonly index: number;
}

const labelFormatClass: HostClass<ChartLabel> = defineClass<ChartLabel>({
  name: 'ChartDataLabelFormat',
  links: { font: ({ font }) => chartFontClass.wrap(font) },
});

const labelClass: HostClass<ChartLabel> = defineClass<ChartLabel>({
  name: 'ChartDataLabel',
  properties: {
    position: wordField('position', LABEL_POSITIONS, 'ChartDataLabel.position'),
    showSeriesName: booleanField('showSeriesName', 'ChartDataLabel.showSeriesName'),
    showValue: booleanField('showValue', 'ChartDataLabel.showValue'),
    showCategoryName: booleanField('showCategoryName', 'ChartDataLabel.showCategoryName'),
    showLegendKey: booleanField('showLegendKey', 'ChartDataLabel.showLegendKey'),
  },
  links: { format: (label) => labelFormatClass.wrap(label) },
});

/** A point has a label only once it has been given one. */
function labelOf({ series, index }: Point): WireObject {
  const label = series.labels.get(index);
  if (label === undefined) throw invalidArgument('ChartPoint.dataLabel');
  return labelClass.wrap(label);
}

const pointClass: HostClass<Point> = defineClass<Point>({
  name: 'ChartPoint',
  properties: {
    hasDataLabel: {
      get: ({ series, index }) => series.labels.has(index),
      set: ({ series, index }, value) => {
        if (booleanArgument(value, 'ChartPoint.hasDataLabel')) series.labels.set(index, newLabel());
        else series.labels.delete(index);
      },
    },
  },
  links: { dataLabel: labelOf },
});

function pointsOf(series: ChartSeries): readonly Point[] {
  const { rowCount, columnCount } = series.values.rect;
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({ series, index }));
}

const pointsClass: HostClass<ChartSeries> = defineClass<ChartSeries>({
  name: 'ChartPointsCollection',
  items: (series) => pointsOf(series).map((point) => pointClass.wrap(point)),
  properties: { count: { get: (series) => pointsOf(series).length } },
  methods: {
    getItemAt: (series, [index]) => {
      const location = 'ChartPointsCollection.getItemAt';
      const point = pointsOf(series)[wholeArgument(index, location, 0)];
      if (point === undefined) throw invalidArgument(location);
      return pointClass.wrap(point);
    },
  },
});

const seriesFormatClass: HostClass<ChartSeries> = defineClass<ChartSeries>({
  name: 'ChartSeriesFormat',
  links: { line: ({ line }) => chartLineClass.wrap(line) },
});

function rangeGiven(value: unknown, location: string): SheetRange {
  const range = modelArgument(value, SheetRange);
  if (range === undefined) throw invalidArgument(location);
  // Of its own: what the client keeps of the range ends with the request.
  return range.at(range.rect);
}

const seriesClass: HostClass<ChartSeries> = defineClass<ChartSeries>({
  name: 'ChartSeries',
  properties: {
    name: textField('name', 'ChartSeries.name'),
    markerStyle: wordField('markerStyle', MARKERS, 'ChartSeries.markerStyle'),
    smooth: booleanField('smooth', 'ChartSeries.smooth'),
  },
  links: {
    format: (series) => seriesFormatClass.wrap(series),
    points: (series) => pointsClass.wrap(series),
  },
  methods: {
    setValues: (series, [source]) => {
      series.values.sheet.guardEdit('ChartSeries.setValues');
      series.values = rangeGiven(source, 'ChartSeries.setValues');
    },
    setXAxisValues: (series, [source]) => {
      series.values.sheet.guardEdit('ChartSeries.setXAxisValues');
      series.categories = rangeGiven(source, 'ChartSeries.setXAxisValues');
    },
  },
});

/** A chart together with its sheet. */
export interface PlacedChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** `chart.series`. */
export const seriesCollectionClass: HostClass<PlacedChart> = defineClass<PlacedChart>({
  name: 'ChartSeriesCollection',
  items: ({ chart }) => chart.series.map((series) => seriesClass.wrap(series)),
  properties: { count: { get: ({ chart }) => chart.series.length } },
  methods: {
    getItemAt: ({ chart }, [index]) => {
      const location = 'ChartSeriesCollection.getItemAt';
      const series = chart.series[wholeArgument(index, location, 0)];
      if (series === undefined) throw invalidArgument(location);
      return seriesClass.wrap(series);
    },
    add: ({ sheet, chart }, [name]) => {
      const location = 'ChartSeriesCollection.add';
      sheet.guardEdit(location);
      const title = isLeftOut(name)
        ? `Serie${chart.series.length + 1}`
        : textArgument(name, location);
      const series = newSeries(title, chart.source.at({ ...chart.source.rect, rowCount: 1 }));
      chart.series.push(series);
      return seriesClass.wrap(series);
    },
  },
});
