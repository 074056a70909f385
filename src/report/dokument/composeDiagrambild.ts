import type { Area } from '../../domain/address/area.ts';
import { valueOf } from '../blad/cells.ts';
import { palett } from '../blad/palett.ts';
import type { ReportChart, ReportSheet } from '../rapport.ts';
import type { Bildlinje, Bildtext, Diagrambild, Punkt } from './diagrambild.ts';

/** The picture, and the part of it that the lines are drawn in. */
const WIDTH = 640;
const HEIGHT = 250;
const plot = { left: 52, right: 572, top: 24, bottom: 222 } as const;
const TEXT = 13;
/** So far apart that two names at the end of their lines can be read. */
const APART = 15;
/** From here on an axis is in mnkr; amounts stand in tkr in the sheet. */
const MNKR = 5000;

/** A chart of a sheet as a picture; its axis is in mnkr or tkr. Its title stands outside it. */
export function composeDiagrambild(
  chart: ReportChart,
  { cells }: Pick<ReportSheet, 'cells'>,
): Diagrambild {
  const values = (area: Area): readonly (number | null)[] =>
    Array.from({ length: area.rows }, (_, at) => {
      const value = valueOf(cells[area.top + at]?.[area.left]);
      return typeof value === 'number' ? value : null;
    });
  const serier = chart.series.map((one) => ({ ...one, points: values(one.values) }));
  const axis = planAxis(serier.flatMap(({ points }) => points.filter((value) => value !== null)));
  const place = (at: number, value: number): Punkt => [
    plot.left + ((plot.right - plot.left) * at) / (chart.categories.rows - 1),
    plot.bottom - ((plot.bottom - plot.top) * (value - axis.low)) / (axis.high - axis.low),
  ];
  const lines = serier.map(({ points, color, width, dashed, title, labelAt }) => ({
    ...{ color, dashed, title, labelAt, width: width * 1.2 },
    punkter: points.flatMap((value, at) => (value === null ? [] : [place(at, value)])),
    end: labelAt === null ? null : (points[labelAt] ?? null),
  }));
  return {
    ...{ titel: chart.title, alt: chart.alt, width: WIDTH, height: HEIGHT },
    linjer: [
      ...axis.ticks.map((tick) => gridline(place(0, tick)[1], tick === 0)),
      ...lines.map(({ punkter, color, width, dashed }) => ({ punkter, color, width, dashed })),
    ],
    texter: [
      word(axis.unit, [plot.left - 8, plot.top - 10], 'end'),
      ...axis.ticks.map((tick) =>
        word(axis.text(tick), [plot.left - 8, place(0, tick)[1] + 4], 'end'),
      ),
      ...Array.from({ length: chart.categories.rows }, (_, at) =>
        word(monthOf(cells, chart.categories, at), [place(at, 0)[0], plot.bottom + 18], 'middle'),
      ),
      ...nameLines(
        lines.flatMap(({ title, color, labelAt, end }) =>
          labelAt === null || end === null ? [] : [{ title, color, at: place(labelAt, end) }],
        ),
      ),
    ],
  };
}

const monthOf = (cells: ReportSheet['cells'], { top, left }: Area, at: number): string =>
  String(valueOf(cells[top + at]?.[left]));

const word = (
  text: string,
  at: Punkt,
  anchor: Bildtext['anchor'],
  color = '#616161',
): Bildtext => ({
  ...{ text, at, anchor, color, size: TEXT },
});

const gridline = (y: number, isZero: boolean): Bildlinje => ({
  punkter: [
    [plot.left, y],
    [plot.right, y],
  ],
  ...{
    color: isZero ? palett.summalinje : palett.svaglinje,
    width: isZero ? 1 : 0.6,
    dashed: false,
  },
});

interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly unit: 'mnkr' | 'tkr';
  readonly text: (tick: number) => string;
}

/** Four or so whole steps that hold every value, and zero. */
function planAxis(values: readonly number[]): Axis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (most - least || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const [from, to] = [Math.floor(least / step), Math.max(Math.ceil(most / step), 1)];
  const ticks = Array.from({ length: to - from + 1 }, (_, at) => (from + at) * step);
  const isLarge = Math.max(most, -least) >= MNKR;
  const decimals = (isLarge ? step / 1000 : step) % 1 === 0 ? 0 : 1;
  const text = (tick: number): string => {
    const shown = Math.abs(isLarge ? tick / 1000 : tick)
      .toFixed(decimals)
      .replace('.', ',');
    return (tick < 0 ? '−' : '') + shown;
  };
  return { low: from * step, high: to * step, ticks, unit: isLarge ? 'mnkr' : 'tkr', text };
}

interface Linename {
  readonly title: string;
  readonly color: string;
  readonly at: Punkt;
}

/** The names at the ends of their lines; one that ends within the picture is named above it. */
function nameLines(names: readonly Linename[]): readonly Bildtext[] {
  const atEdge = names
    .filter(({ at }) => at[0] >= plot.right - 1)
    .sort((a, b) => a.at[1] - b.at[1]);
  let above = -Infinity;
  return [
    ...names
      .filter(({ at }) => at[0] < plot.right - 1)
      .map(({ title, color, at: [x, y] }) => word(title, [x - 8, y - 8], 'end', color)),
    ...atEdge.map(({ title, color, at: [x, y] }) => {
      above = Math.max(y + 4, above + APART);
      return word(title, [x + 6, above], 'start', color);
    }),
  ];
}
