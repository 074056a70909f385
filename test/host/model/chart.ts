import type { SheetRange } from './sheetRange.ts';

/** A chart: what it shows and where it stands. It is kept, not drawn. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  readonly source: SheetRange;
  readonly seriesBy: string;
  title: { text: string; visible: boolean };
  legend: { position: string; visible: boolean };
  top: number;
  left: number;
  width: number;
  height: number;
  /** First and last cell that it covers, "E1" and "J10"; null when it was placed by points. */
  position: readonly [string, string] | null;
}
