import type { CellStyle } from 'hucre/xlsx';

import type { Style } from '../../../report/style.ts';

/** The look of cells that no format names. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** A report style as the library's cell style. A named font part brings the whole font with it. */
export function toCellStyle(style: Style): CellStyle {
  const alignment = {
    ...(style.align && { horizontal: style.align }),
    ...(style.verticalAlign && { vertical: style.verticalAlign }),
    ...(style.wrap !== undefined && { wrapText: style.wrap }),
    ...(style.indent !== undefined && { indent: style.indent }),
  };
  return {
    font: { ...DEFAULT_FONT, ...fontOf(style) },
    ...lookOf(style),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

/** A report style as what a conditional format changes: only the parts that it names. */
export function toDifferentialStyle(style: Style): CellStyle {
  const font = fontOf(style);
  return { ...(Object.keys(font).length > 0 && { font }), ...lookOf(style) };
}

const fontOf = (style: Style): NonNullable<CellStyle['font']> => ({
  ...(style.font !== undefined && { name: style.font }),
  ...(style.size !== undefined && { size: style.size }),
  ...(style.bold !== undefined && { bold: style.bold }),
  ...(style.italic !== undefined && { italic: style.italic }),
  ...(style.color !== undefined && { color: { rgb: toRgb(style.color) } }),
});

function lookOf(style: Style): CellStyle {
  const border = {
    ...(style.borderTop !== undefined && { top: thinLine(style.borderTop) }),
    ...(style.borderBottom !== undefined && { bottom: thinLine(style.borderBottom) }),
  };
  return {
    ...(style.fill !== undefined && { fill: solid(style.fill) }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
  };
}

// A cell takes its colour from fgColor, a conditional format from bgColor.
const solid = (color: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: toRgb(color) },
  bgColor: { rgb: toRgb(color) },
});

const thinLine = (color: string): { style: 'thin'; color: { rgb: string } } => ({
  style: 'thin',
  color: { rgb: toRgb(color) },
});

/** "#B10E1C" as the file has it, "B10E1C". */
export const toRgb = (color: string): string => color.replace('#', '').toUpperCase();
