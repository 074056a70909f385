import type { ReportChart, ReportSheet } from '../../../report/rapport.ts';
import { type LabelSide, labelSides } from '../../../report/chart/labelSides.ts';
import { plotPlace } from '../../../report/chart/plotPlace.ts';

/** A chart with what follows from the cells that it shows. Excel lets nobody give it an alternative text. */
export interface ChartLook extends Omit<ReportChart, 'alt'> {
  readonly sides: readonly (LabelSide | null)[];
  /** In points. */
  readonly plotWidth: number;
}

/** The charts of a report sheet as they are put on. */
export const chartLooks = (sheet: ReportSheet): readonly ChartLook[] =>
  (sheet.charts ?? []).map((chart) => {
    const { alt: _, ...seen } = chart;
    return {
      ...seen,
      sides: labelSides(sheet, chart),
      plotWidth: plotPlace(sheet, chart).width,
    };
  });
