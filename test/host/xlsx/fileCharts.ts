import type { ChartSeries as FileSeries, SheetChart } from 'hucre';
import { formatAddress, parseAddress } from '../model/address.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
import { bottomOf, rightOf } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';

/** A sheet's line charts for a file, where they cover cells. Labels of single points are left out. */
export const toFileCharts = (sheet: Sheet): SheetChart[] =>
  sheet.charts.flatMap((chart) => {
    const [from, to] = (chart.position ?? []).flatMap((cell) => parseAddress(cell) ?? []);
    if (chart.chartType !== 'Line' || from === undefined || to === undefined) return [];
    return [
      {
        ...lookOf(chart),
        anchor: {
          from: { row: from.top, col: from.left },
          to: { row: bottomOf(to), col: rightOf(to) },
        },
      },
    ];
  });

function lookOf({
  title,
  legend,
  series,
  displayBlanksAs,
  ...chart
}: Chart): Omit<SheetChart, 'anchor'> {
  return {
    type: 'line',
    title: title.text,
    titleFontSize: title.font.size,
    titleBold: title.font.bold,
    showTitle: title.visible && title.text !== '',
    legend: legend.visible ? 'right' : false,
    dispBlanksAs: displayBlanksAs === 'NotPlotted' ? 'gap' : 'zero',
    plotVisOnly: chart.plotVisibleOnly,
    showLineMarkers: false,
    axes: {
      y: { gridlines: { major: true }, numberFormat: { formatCode: chart.valueAxis.numberFormat } },
    },
    series: series.map(toFileSeries),
  };
}

function toFileSeries({ name, values, categories, line, markerStyle }: ChartSeries): FileSeries {
  return {
    name,
    values: formatAddress(values.rect, true),
    ...(categories && { categories: formatAddress(categories.rect, true) }),
    ...(line.color !== '' && { color: line.color.slice(1) }),
    stroke: {
      ...(line.weight !== null && { width: line.weight }),
      dash: line.lineStyle === 'Dash' ? 'dash' : 'solid',
    },
    ...(markerStyle === 'None' && { marker: { symbol: 'none' } }),
  };
}
