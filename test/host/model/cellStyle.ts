/** A line along one edge of a cell, in Office.js words. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The edges of cells that can have a line, in Office.js words. */
export const BORDER_EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** See {@link BORDER_EDGES}. */
export type BorderEdge = (typeof BORDER_EDGES)[number];

/** The edges that a single cell owns. */
export type CellEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** A cell's own look: only what differs from the usual one. Never changed in place. */
export interface CellStyle {
  readonly numberFormat?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly shrinkToFit?: boolean;
  readonly textOrientation?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly styleName?: string;
  readonly EdgeTop?: BorderLine;
  readonly EdgeBottom?: BorderLine;
  readonly EdgeLeft?: BorderLine;
  readonly EdgeRight?: BorderLine;
}

/** The look of a cell that nobody has formatted. */
export const USUAL_STYLE: Required<Omit<CellStyle, CellEdge>> = {
  numberFormat: 'General',
  fill: '#FFFFFF',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  styleName: 'Normal',
};

/** A change of look: properties to set, and properties to take away (undefined). */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** Gives a style with the patch applied; null when nothing is left that differs from the usual look. */
export function patchStyle(style: CellStyle | null, patch: StylePatch): CellStyle | null {
  const merged = { ...style, ...patch };
  const entries = Object.entries(merged).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
