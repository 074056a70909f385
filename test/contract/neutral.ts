import type { ListValidation } from '../../src/report/rapport.ts';
import type { LabelSide } from '../../src/report/chart/labelSides.ts';
import type { Style } from '../../src/report/style.ts';

/** What a cell holds, told apart by kind: "text 0510", "number 510", "formula A1+1". */
export type NeutralContent = `${'text' | 'number' | 'formula'} ${string}`;

/** A cell's look without what is as usual; lines stand by themselves. */
export type NeutralLook = Omit<Style, 'borderTop' | 'borderBottom'>;

/** A written sheet, told in the same words whichever host it was written to. */
export interface NeutralSheet {
  readonly name: string;
  /** By A1 name; cells that hold nothing are left out. */
  readonly contents: Readonly<Record<string, NeutralContent>>;
  /** By A1 name; cells that look as usual are left out. */
  readonly looks: Readonly<Record<string, NeutralLook>>;
  /** Colours of horizontal lines, by the A1 name of the cell below the line. */
  readonly lines: Readonly<Record<string, string>>;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: string;
    readonly filter: boolean;
  }[];
  /** The first lies on top. */
  readonly conditionalFormats: readonly NeutralRule[];
  readonly validations: readonly {
    readonly area: string;
    readonly values: ListValidation['values'];
  }[];
  readonly charts: readonly NeutralChart[];
  /** The rows that fold, by 1-based row. */
  readonly outline: Readonly<Record<number, { readonly level: number; readonly hidden: boolean }>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor: string;
  readonly print: NeutralPrint;
}

/** A conditional format with its area in A1 notation. */
export type NeutralRule =
  | { readonly area: string; readonly formula: string; readonly style: Style }
  | { readonly area: string; readonly positive: string; readonly negative: string };

/** A line chart, its areas in A1 notation. */
export interface NeutralChart {
  readonly name: string;
  readonly title: string;
  readonly area: string;
  readonly legend: boolean;
  readonly blanksAreGaps: boolean;
  readonly showsHiddenRows: boolean;
  readonly numberFormat: string;
  readonly gridlines: string;
  readonly lines: readonly {
    readonly title: string;
    readonly values: string;
    readonly categories: string;
    readonly color: string;
    readonly width: number;
    readonly dashed: boolean;
    /** The 0-based points that are labelled with the title, and on which side. */
    readonly labels: readonly { readonly at: number; readonly side: LabelSide }[];
  }[];
}

/** How a sheet prints. */
export interface NeutralPrint {
  readonly paper: string;
  readonly landscape: boolean;
  readonly pagesWide: number;
  readonly pagesHigh: 'any' | number;
  readonly titleRows: string;
  readonly titleColumns: string;
  /** 0-based rows that begin a new page. */
  readonly pageBreaks: readonly number[];
  /** 0-based columns that begin a new page. */
  readonly columnBreaks: readonly number[];
  /** In inches: left, right, top, bottom, header, footer. */
  readonly margins: readonly number[];
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

const usual: Style = {
  font: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  color: '#000000',
  numberFormat: 'General',
  verticalAlign: 'bottom',
  indent: 0,
  wrap: false,
};

/** A look without the properties that are as in a cell that nobody has formatted. */
export function unusual(style: Style): NeutralLook {
  const { borderTop: _, borderBottom: __, ...look } = style;
  return Object.fromEntries(
    Object.entries(look).filter(([name, value]) => value !== usual[name as keyof Style]),
  );
}
