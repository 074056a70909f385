import type { ReportChart, ReportSheet } from '../rapport.ts';
import { cellsOf, numberOf } from './chartCells.ts';

/** On which side of its point a line's title stands. */
export type LabelSide = 'above' | 'below' | 'right';

/** A difference that is none to the eye, in the chart's unit. */
const TIE = 1e-9;
/** Labels nearer each other than this share of the chart's height would lie upon each other. */
const CLOSE_SHARE = 0.08;

/**
 * The side of each line's label, in the order of the lines; null where a line has none. At the end of
 * the chart a label stands to the right of its line; of several that end close to each other, the
 * outermost one stands above a rising line or below a falling one. Elsewhere the topmost line has its
 * label above and the others below.
 * @example labelSides(sheet, chart) // ['right', 'below', null]
 */
export function labelSides(
  { cells }: Pick<ReportSheet, 'cells'>,
  { series }: Pick<ReportChart, 'series'>,
): readonly (LabelSide | null)[] {
  const lines = series.map(({ values, labelAt }) => ({
    labelAt,
    points: cellsOf(values, cells).map(numberOf),
  }));
  const figures = lines.flatMap(({ points }) => points.filter((value) => value !== null));
  const close = CLOSE_SHARE * (Math.max(0, ...figures) - Math.min(0, ...figures));
  return lines.map((line, index) => {
    const { labelAt, points } = line;
    if (labelAt === null) return null;
    const others = neighboursOf(lines, index, labelAt);
    const isTopmost = others.every(({ difference }) => difference < 0);
    if (labelAt < points.length - 1) return isTopmost ? 'above' : 'below';
    const isAlone = !others.some(
      ({ difference, isLabelled }) => isLabelled && Math.abs(difference) < close,
    );
    if (isAlone) return 'right';
    if (isRising(points, labelAt)) return isTopmost ? 'above' : 'right';
    return others.every(({ difference }) => difference > 0) ? 'below' : 'right';
  });
}

interface Line {
  readonly labelAt: number | null;
  readonly points: readonly (number | null)[];
}

/** How far above a line the others are at a point; those that share it unlabelled are left out. */
function neighboursOf(lines: readonly Line[], index: number, at: number) {
  const own = lines[index]?.points[at] ?? 0;
  return lines.flatMap(({ points, labelAt }, other) => {
    const value = points[at] ?? null;
    const isLabelled = labelAt === at;
    if (other === index || value === null || (value === own && !isLabelled)) return [];
    // Of two labels at one point the first line's counts as the upper.
    return [{ difference: value === own ? (index < other ? -TIE : TIE) : value - own, isLabelled }];
  });
}

function isRising(points: Line['points'], at: number): boolean {
  const before = points.slice(0, at).findLast((value) => value !== null) ?? 0;
  return (points[at] ?? 0) >= before;
}
