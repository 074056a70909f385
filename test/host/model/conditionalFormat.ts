import type { Rect } from './rect.ts';

/** Kinds of conditional format, in Office.js words. */
export const CONDITIONAL_FORMAT_TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** See {@link CONDITIONAL_FORMAT_TYPES}. */
export type ConditionalFormatType = (typeof CONDITIONAL_FORMAT_TYPES)[number];

/** The look that a rule gives; null leaves what the cell has. */
export interface ConditionalLook {
  numberFormat: string | null;
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
}

/** How a data bar is drawn. */
export interface DataBar {
  axisColor: string;
  axisFormat: string;
  barDirection: string;
  showDataBarOnly: boolean;
  lowerBoundRule: Readonly<Record<string, unknown>>;
  upperBoundRule: Readonly<Record<string, unknown>>;
  positive: { fillColor: string; borderColor: string; gradientFill: boolean };
  negative: {
    fillColor: string;
    borderColor: string;
    matchPositiveFillColor: boolean;
    matchPositiveBorderColor: boolean;
  };
}

/** A rule that changes the look of cells by what they hold. The first in a sheet's list wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: ConditionalFormatType;
  areas: Rect[];
  stopIfTrue: boolean;
  /** The rule in the shape of Office.js for the type; `{ formula }` for Custom. */
  rule: Readonly<Record<string, unknown>>;
  readonly look: ConditionalLook;
  readonly dataBar: DataBar;
  colorCriteria: Readonly<Record<string, unknown>>;
  iconStyle: string;
}

/** A new rule of a type, with Excel's usual settings. */
export function newConditionalFormat(
  id: string,
  type: ConditionalFormatType,
  area: Rect,
): ConditionalFormat {
  return {
    id,
    type,
    areas: [area],
    stopIfTrue: false,
    rule: {},
    look: {
      numberFormat: null,
      fillColor: null,
      fontColor: null,
      bold: null,
      italic: null,
      underline: null,
      strikethrough: null,
    },
    dataBar: {
      axisColor: '#000000',
      axisFormat: 'Automatic',
      barDirection: 'Context',
      showDataBarOnly: false,
      lowerBoundRule: { type: 'Automatic' },
      upperBoundRule: { type: 'Automatic' },
      positive: { fillColor: '#638EC6', borderColor: '', gradientFill: true },
      negative: {
        fillColor: '#FF0000',
        borderColor: '',
        matchPositiveFillColor: false,
        matchPositiveBorderColor: true,
      },
    },
    colorCriteria: {},
    iconStyle: 'ThreeArrows',
  };
}
