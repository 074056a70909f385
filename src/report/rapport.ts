import type { Area } from '../domain/address/area.ts';
import type { Style } from './style.ts';

/**
 * A cell to write. null is a cell to empty within our tables and is left alone elsewhere; the text ""
 * empties a cell anywhere. `text` is never taken for a formula. A formula begins
 * with "=", is in en-US form and carries the value that it must give; so do the formulas of
 * conditional formats, without a value.
 * @example { formula: '=E6-D6', value: -9360 }
 */
export type ReportCell =
  | null
  | { readonly text: string }
  | { readonly number: number }
  | { readonly formula: string; readonly value: number | string };

/** A look for an area; later formats lie upon earlier ones, each setting only the properties that it names. */
export interface AreaFormat {
  readonly area: Area;
  readonly style: Style;
}

/** A rule that colours cells: a formula relative to the area's first cell, or a data bar with zero in the middle. */
export type ConditionalFormat =
  | {
      readonly kind: 'formula';
      readonly area: Area;
      readonly formula: string;
      readonly style: Style;
    }
  | {
      readonly kind: 'dataBar';
      readonly area: Area;
      readonly positive: string;
      readonly negative: string;
    };

/** A drop-down list for an area where a person chooses. */
export interface ListValidation {
  readonly area: Area;
  readonly values: readonly string[];
}

/** An Excel table on a sheet; `area` covers header and body, no totals row. */
export interface ReportTable {
  readonly name: string;
  readonly area: Area;
}

/** A line of a chart: its points stand in `values`, a blank one is a gap. */
export interface ChartSeries {
  readonly title: string;
  readonly values: Area;
  readonly color: string;
  /** In points. */
  readonly width: number;
  readonly dashed: boolean;
  /** The 0-based point that carries the title as its label, or null. */
  readonly labelAt: number | null;
}

/** A native line chart; every area stands on the chart's own sheet. */
export interface ReportChart {
  /** Begins with "kl", unique on its sheet: by it the chart is known as ours. */
  readonly name: string;
  /** A sentence. */
  readonly title: string;
  /** What a screen reader says. */
  readonly alt: string;
  /** The cells that it covers. */
  readonly area: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
}

/** Rows that can be folded under the row above them. */
export interface OutlineRows {
  /** 0-based sheet rows. */
  readonly first: number;
  readonly last: number;
  /** 1 for the outermost. */
  readonly level: number;
  readonly collapsed: boolean;
}

/** A sheet that is too wide to be read on one page's width goes on several. */
export interface PrintSpread {
  /** 0-based first and last column repeated on every page. */
  readonly titleColumns: readonly [number, number];
  /** 0-based columns that begin a new page; the sheet is one page wider than they are many. */
  readonly columnBreaks: readonly number[];
}

/** How a sheet prints on A4, one page wide unless it has a spread. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** 0-based first and last row repeated on every page. */
  readonly titleRows: readonly [number, number];
  /** 0-based rows that begin a new page; left out where pages break wherever they are full. */
  readonly pageBreaks?: readonly number[];
  readonly spread?: PrintSpread;
  /** Footer in the middle section; page numbers are added by the writer to the right. */
  readonly footer: string;
}

/** A sheet of the report as plain data. The sheet is known as ours by its first table's name. */
export interface ReportSheet {
  /** Wanted sheet name, at most 31 characters; another is used when the user's own sheet has it. */
  readonly name: string;
  /** "klDriftredovisning" … the first one is the sheet's identity. */
  readonly tables: readonly [ReportTable, ...ReportTable[]];
  readonly tabColor: string;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows from A1; rows may be ragged. */
  readonly cells: readonly (readonly ReportCell[])[];
  readonly formats: readonly AreaFormat[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly ListValidation[];
  /**
   * Areas that hold what a person wrote, moved along with its row. A writer that finds the same value
   * in the cell already leaves the cell alone: there may be a person's own formula in it.
   */
  readonly egna?: readonly Area[];
  readonly charts?: readonly ReportChart[];
  /** Rows that fold; an area of level 2 lies within one of level 1. */
  readonly outline?: readonly OutlineRows[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
}

/** The report: its sheets in order. Knows nothing of Excel. */
export interface Rapport {
  readonly title: string;
  readonly sheets: readonly ReportSheet[];
}
