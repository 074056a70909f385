import type { ReportChart, ReportSheet } from '../rapport.ts';
import { chartLook } from './chartLook.ts';
import { labelSides } from './labelSides.ts';

/** A column's width in points, from characters of 7 pixels at 96 pixels an inch. */
const POINTS_PER_CHARACTER = 5.25;
/** A column without a width of its own, in characters. */
const USUAL_COLUMN = 9.14;
/** A row of one line, in points. */
const USUAL_ROW = 15;
/** How wide a bold letter is and how high a line, in shares of the text's size. */
const LETTER_WIDTH = 0.6;
const LINE_HEIGHT = 1.3;
/** The least share of a chart that its lines get, across and downwards. */
const LEAST_SHARE = 0.6;

/** Where in a chart its lines and axes stand, under the title and beside the labels at the right. */
export interface PlotPlace {
  /** In points. */
  readonly width: number;
  /** Shares of the chart's width and height. */
  readonly widthShare: number;
  readonly topShare: number;
}

/**
 * The place that leaves room for a chart's title and for the labels at its right.
 * @example plotPlace(sheet, chart) // { width: 390, widthShare: 0.87, topShare: 0.1 }
 */
export function plotPlace(
  sheet: Pick<ReportSheet, 'cells' | 'columnWidths'>,
  chart: ReportChart,
): PlotPlace {
  const whole = widthOf(sheet, chart.area);
  const sides = labelSides(sheet, chart);
  const atRight = chart.series.filter((_, index) => sides[index] === 'right');
  const letters = Math.max(0, ...atRight.map(({ title }) => title.length));
  const room = letters * chartLook.label.size * LETTER_WIDTH;
  const widthShare = Math.max(LEAST_SHARE, inHundredths(0.98 - room / whole));
  const { size } = chartLook.title;
  const lines = Math.ceil((chart.title.length * size * LETTER_WIDTH) / whole);
  const titleHeight = (lines + 0.5) * size * LINE_HEIGHT;
  const topShare = inHundredths(titleHeight / (chart.area.rows * USUAL_ROW));
  return {
    width: Math.round(whole * widthShare),
    widthShare,
    topShare: Math.min(1 - LEAST_SHARE, topShare),
  };
}

const inHundredths = (share: number): number => Math.round(100 * share) / 100;

function widthOf(
  { columnWidths }: Pick<ReportSheet, 'columnWidths'>,
  { left, columns }: ReportChart['area'],
): number {
  const widths = Array.from({ length: columns }, (_, at) => columnWidths[left + at]);
  return widths.reduce<number>(
    (sum, width) => sum + (width ?? USUAL_COLUMN) * POINTS_PER_CHARACTER,
    0,
  );
}
