/** The look of cells as plain data; a writer sets only the properties that are named. Colours are "#RRGGBB". */
export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** en-US number format code, "#,##0"; "@" is text. */
  readonly numberFormat?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** A thin line of this colour above or below each row of the area. */
  readonly borderTop?: string;
  readonly borderBottom?: string;
}
