import { numberArgument, wordArgument } from './arguments.ts';
import { readColor } from './color.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, PropertySpec } from './hostClass.ts';
import { booleanField, numberField, textField } from './simpleProperty.ts';
import type { Chart, ChartAxis, ChartFont, ChartLine } from '../model/chart.ts';

const LINE_STYLES = [
  ...['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'],
  ...['Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'],
];
const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'];
const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'];

/** A property that takes only some words. */
export function wordField<K extends string>(
  field: K,
  words: readonly string[],
  location: string,
): PropertySpec<Record<K, string>> {
  return {
    get: (target) => target[field],
    set: (target, value) => {
      target[field] = wordArgument(value, words, location);
    },
  };
}

function colorField<K extends string>(field: K, location: string): PropertySpec<Record<K, string>> {
  return {
    get: (target) => target[field],
    set: (target, value) => {
      target[field] = readColor(value, location);
    },
  };
}

const lineProperties = (name: string): Readonly<Record<string, PropertySpec<ChartLine>>> => ({
  color: colorField('color', `${name}.color`),
  lineStyle: wordField('lineStyle', LINE_STYLES, `${name}.lineStyle`),
  weight: {
    get: ({ weight }) => weight,
    set: (line, value) => {
      line.weight = numberArgument(value, `${name}.weight`);
    },
  },
});

/** `….format.line`. */
export const chartLineClass: HostClass<ChartLine> = defineClass<ChartLine>({
  name: 'ChartLineFormat',
  properties: lineProperties('ChartLineFormat'),
});

const borderClass: HostClass<ChartLine> = defineClass<ChartLine>({
  name: 'ChartBorder',
  properties: lineProperties('ChartBorder'),
});

/** `….format.font` of everything in a chart. */
export const chartFontClass: HostClass<ChartFont> = defineClass<ChartFont>({
  name: 'ChartFont',
  properties: {
    name: textField('name', 'ChartFont.name'),
    size: numberField('size', 'ChartFont.size'),
    bold: booleanField('bold', 'ChartFont.bold'),
    italic: booleanField('italic', 'ChartFont.italic'),
    color: colorField('color', 'ChartFont.color'),
  },
});

const titleFormatClass: HostClass<Chart['title']> = defineClass<Chart['title']>({
  name: 'ChartTitleFormat',
  links: { font: ({ font }) => chartFontClass.wrap(font) },
});

/** `chart.title`. */
export const chartTitleClass: HostClass<Chart['title']> = defineClass<Chart['title']>({
  name: 'ChartTitle',
  properties: {
    text: textField('text', 'ChartTitle.text'),
    visible: booleanField('visible', 'ChartTitle.visible'),
    left: numberField('left', 'ChartTitle.left'),
  },
  links: { format: (title) => titleFormatClass.wrap(title) },
});

/** `chart.legend`. */
export const chartLegendClass: HostClass<Chart['legend']> = defineClass<Chart['legend']>({
  name: 'ChartLegend',
  properties: {
    position: textField('position', 'ChartLegend.position'),
    visible: booleanField('visible', 'ChartLegend.visible'),
  },
});

/** `chart.plotArea`. */
export const plotAreaClass: HostClass<Chart['plotArea']> = defineClass<Chart['plotArea']>({
  name: 'ChartPlotArea',
  properties: {
    left: numberField('left', 'ChartPlotArea.left'),
    top: numberField('top', 'ChartPlotArea.top'),
    width: numberField('width', 'ChartPlotArea.width'),
    height: numberField('height', 'ChartPlotArea.height'),
  },
});

/** `chart.format`. */
export const chartFormatClass: HostClass<Chart> = defineClass<Chart>({
  name: 'ChartAreaFormat',
  links: { border: ({ border }) => borderClass.wrap(border) },
});

const gridlinesFormatClass: HostClass<ChartAxis> = defineClass<ChartAxis>({
  name: 'ChartGridlinesFormat',
  links: { line: ({ gridlines }) => chartLineClass.wrap(gridlines.line) },
});

const gridlinesClass: HostClass<ChartAxis> = defineClass<ChartAxis>({
  name: 'ChartGridlines',
  properties: {
    visible: {
      get: ({ gridlines }) => gridlines.visible,
      set: ({ gridlines }, value) => {
        booleanField('visible', 'ChartGridlines.visible').set?.(gridlines, value);
      },
    },
  },
  links: { format: (axis) => gridlinesFormatClass.wrap(axis) },
});

const axisFormatClass: HostClass<ChartAxis> = defineClass<ChartAxis>({
  name: 'ChartAxisFormat',
  links: {
    line: ({ line }) => chartLineClass.wrap(line),
    font: ({ font }) => chartFontClass.wrap(font),
  },
});

const axisTitleClass: HostClass<ChartAxis['title']> = defineClass<ChartAxis['title']>({
  name: 'ChartAxisTitle',
  properties: {
    text: textField('text', 'ChartAxisTitle.text'),
    visible: booleanField('visible', 'ChartAxisTitle.visible'),
  },
});

const axisClass: HostClass<ChartAxis> = defineClass<ChartAxis>({
  name: 'ChartAxis',
  properties: {
    numberFormat: textField('numberFormat', 'ChartAxis.numberFormat'),
    majorTickMark: wordField('majorTickMark', TICK_MARKS, 'ChartAxis.majorTickMark'),
    tickLabelPosition: wordField('tickLabelPosition', TICK_LABELS, 'ChartAxis.tickLabelPosition'),
  },
  links: {
    format: (axis) => axisFormatClass.wrap(axis),
    majorGridlines: (axis) => gridlinesClass.wrap(axis),
    title: ({ title }) => axisTitleClass.wrap(title),
  },
});

/** `chart.axes`. */
export const axesClass: HostClass<Chart> = defineClass<Chart>({
  name: 'ChartAxes',
  links: {
    categoryAxis: ({ categoryAxis }) => axisClass.wrap(categoryAxis),
    valueAxis: ({ valueAxis }) => axisClass.wrap(valueAxis),
  },
});
