import {
  axesClass,
  chartFormatClass,
  chartLegendClass,
  chartTitleClass,
  plotAreaClass,
  wordField,
} from './chartPartClasses.ts';
import { seriesCollectionClass } from './chartSeriesClass.ts';
import type { PlacedChart } from './chartSeriesClass.ts';
import { isLeftOut, modelArgument, textArgument, wordArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { accessMethods, sameName } from './namedCollection.ts';
import { booleanField, numberField, textField } from './simpleProperty.ts';
import { worksheetClass } from './worksheetClass.ts';
import { formatAddress } from '../model/address.ts';
import { newChart } from '../model/chart.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { invalidArgument } from '../protocol/hostError.ts';

function addressOn(sheet: Sheet, value: unknown, location: string): string {
  const range =
    modelArgument(value, SheetRange) ??
    rangeOfAddress(sheet, textArgument(value, location), location);
  return formatAddress(range.rect);
}

const CHART_FIELDS = {
  name: textField('name', 'Chart.name'),
  chartType: textField('chartType', 'Chart.chartType'),
  displayBlanksAs: wordField(
    'displayBlanksAs',
    ['NotPlotted', 'Zero', 'Interplotted'],
    'Chart.displayBlanksAs',
  ),
  plotVisibleOnly: booleanField('plotVisibleOnly', 'Chart.plotVisibleOnly'),
  top: numberField('top', 'Chart.top'),
  left: numberField('left', 'Chart.left'),
  width: numberField('width', 'Chart.width'),
  height: numberField('height', 'Chart.height'),
};

const chartProperties = Object.fromEntries(
  Object.entries(CHART_FIELDS).map(([name, field]) => [
    name,
    {
      get: ({ chart }: PlacedChart) => field.get(chart),
      set: ({ chart }: PlacedChart, value: unknown) => {
        field.set?.(chart, value);
      },
    },
  ]),
);

const chartClass: HostClass<PlacedChart> = defineClass<PlacedChart>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: { id: { get: ({ chart }) => chart.id }, ...chartProperties },
  links: {
    title: ({ chart }) => chartTitleClass.wrap(chart.title),
    legend: ({ chart }) => chartLegendClass.wrap(chart.legend),
    axes: ({ chart }) => axesClass.wrap(chart),
    format: ({ chart }) => chartFormatClass.wrap(chart),
    plotArea: ({ chart }) => plotAreaClass.wrap(chart.plotArea),
    series: (placed) => seriesCollectionClass.wrap(placed),
    worksheet: ({ sheet }) => worksheetClass.wrap(sheet),
  },
  methods: {
    setPosition: ({ sheet, chart }, [start, end]) => {
      const location = 'Chart.setPosition';
      const first = addressOn(sheet, start, location);
      chart.position = [first, isLeftOut(end) ? first : addressOn(sheet, end, location)];
    },
    delete: ({ sheet, chart }) => {
      sheet.guardEdit('Chart.delete');
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
  },
});

function chartsOf(sheet: Sheet): readonly PlacedChart[] {
  return sheet.charts.map((chart) => ({ sheet, chart }));
}

/** `worksheet.charts`. */
export const chartCollectionClass: HostClass<Sheet> = defineClass<Sheet>({
  name: 'ChartCollection',
  items: (sheet) => chartsOf(sheet).map((placed) => chartClass.wrap(placed)),
  properties: { count: { get: (sheet) => sheet.charts.length } },
  methods: {
    ...accessMethods<Sheet, PlacedChart>({
      name: 'ChartCollection',
      list: chartsOf,
      matches: ({ chart }, key) => chart.id === key || sameName(chart.name, key),
      wrap: (placed) => chartClass.wrap(placed),
    }),
    add: (sheet, [type, source, seriesBy]) => {
      const location = 'ChartCollection.add';
      sheet.guardEdit(location);
      const range = modelArgument(source, SheetRange);
      if (range === undefined) throw invalidArgument(location);
      const chart = newChart({
        id: sheet.workbook.newId(),
        name: sheet.workbook.words.chart + String(sheet.charts.length + 1),
        chartType: textArgument(type, location),
        // Of its own: what the client keeps of the range ends with the request.
        source: range.at(range.rect),
        seriesBy: isLeftOut(seriesBy)
          ? 'Auto'
          : wordArgument(seriesBy, ['Auto', 'Columns', 'Rows'], location),
      });
      sheet.charts.push(chart);
      return chartClass.wrap({ sheet, chart });
    },
  },
});
